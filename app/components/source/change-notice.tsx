import { useTranslation } from 'react-i18next'
import { Notice } from '#app/components/notice.tsx'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import { isStale, type RefusedChange } from './typed.ts'

const written = ['title', 'words', 'name', 'acronym', 'country', 'descriptor', 'text', 'note']

/** Why a change was refused, with what was typed where that cannot stand in its form again. */
export function ChangeNotice({ refused }: { refused: RefusedChange | undefined }) {
  const { t } = useTranslation('source')
  if (!refused) return null
  const words = isStale(refused)
    ? written.flatMap((name) => refused.typed?.[name]?.trim() || [])
    : []
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
