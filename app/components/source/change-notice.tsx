import { useTranslation } from 'react-i18next'
import { Notice } from '#app/components/notice.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import type { RefusedChange } from './typed.ts'

const written = ['title', 'words', 'name', 'acronym', 'country', 'descriptor']

/**
 * Why a correction was refused. Where the cut has moved on, it shows what was typed: nobody knows
 * whether that still fits the same place.
 */
export function ChangeNotice({ refused }: { refused: RefusedChange | undefined }) {
  const { t } = useTranslation('source')
  if (!refused) return null
  const isStale = refused.refusal === 'cut/changed-meanwhile'
  const words = isStale ? written.flatMap((name) => refused.typed?.[name]?.trim() || []) : []
  return (
    <>
      <RefusalNotice refusal={refused.refusal} details={refused.details} />
      {words.length > 0 && (
        <Notice tone="info" title={t('stale.typed')}>
          <ul>
            {words.map((value) => (
              <li key={value}>{value}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}
