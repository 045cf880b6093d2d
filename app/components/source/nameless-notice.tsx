import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Notice } from '#app/components/notice.tsx'
import { partLink } from './active-part.ts'
import type { SourceRow } from './source-view.ts'

/** Leads to the signatories that have no name yet, before the cut can be confirmed. */
export function NamelessNotice({ rows }: { rows: readonly SourceRow[] }) {
  const { t } = useTranslation('source')
  const nameless = rows
    .map((row, index) => ({ line: row.line, number: index + 1 }))
    .filter(({ number }) => rows[number - 1]?.name === '')
  if (nameless.length === 0) return null
  return (
    <Notice tone="warning" title={t('nameless.title', { count: nameless.length })}>
      <ul>
        {nameless.slice(0, 10).map(({ line, number }) => (
          <li key={number}>
            <Link to={partLink({ name: 'row', number })} preventScrollReset>
              {t('nameless.line', { line })}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
