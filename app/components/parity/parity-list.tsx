import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { factKinds } from '#app/domain/parity/fact.ts'
import type { ParityColumn } from '#app/domain/parity/sheet.ts'
import { languageName } from '#app/i18n/names.ts'

/** The same as the sheet, for where it is too narrow for one. */
export function ParityList({ columns }: { readonly columns: readonly ParityColumn[] }) {
  const { i18n } = useTranslation()
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a list without marks is none for VoiceOver
    <ul role="list" className="parity-list">
      {columns.map((column) => {
        const language = languageName(column.locale, i18n.language)
        return (
          <li key={column.locale}>
            {column.isReadable ? (
              <Link to={`?locale=${column.locale}#detail`}>{language}</Link>
            ) : (
              language
            )}
            <ParityState column={column} />
          </li>
        )
      })}
    </ul>
  )
}

/** What a translation still waits for, in words. */
function ParityState({ column }: { readonly column: ParityColumn }) {
  const { t } = useTranslation('parity')
  const { asks, facts, untranslated, isEquivalent } = column
  if (isEquivalent) return <span className="parity-done">{t('list.equivalent')}</span>
  const ticked = asks.filter((state) => state === 'present').length
  const open = factKinds.reduce((sum, kind) => sum + facts[kind].open, 0)
  const said = [
    asks.length > 0 ? t('list.asks', { ticked, asks: asks.length }) : t('sheet.noAsks'),
    ...(open > 0 ? [t('list.open', { count: open })] : []),
    ...(untranslated > 0 ? [t('list.untranslated', { count: untranslated })] : []),
  ]
  return (
    <ul className="parity-waits">
      {said.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  )
}
