import { useTranslation } from 'react-i18next'
import { EditionChanges } from '#app/components/editions/edition-changes.tsx'
import type { ListedEdition } from '#app/components/editions/edition-list.tsx'
import { Notice } from '#app/components/notice.tsx'

export type OpenEdition = Pick<ListedEdition, 'number' | 'note' | 'changes'>

interface OpenConsentsProps {
  /** How many signatories must be asked again. */
  readonly count: number
  /** What they have not consented to, newest first. */
  readonly editions: readonly OpenEdition[]
  readonly lang: string
}

/** Says how many must be asked for their consent again, and to what. */
export function OpenConsents({ count, editions, lang }: OpenConsentsProps) {
  const { t } = useTranslation('signatories')
  return (
    <Notice tone="warning" title={t('consent.title', { count })}>
      <p>{t('consent.why')}</p>
      {editions.map(({ number, note, changes }) => (
        <details key={number} className="consent-edition">
          <summary>{t('consent.edition', { number, count: changes.length })}</summary>
          <p className="edition-note">{note}</p>
          <EditionChanges changes={changes} lang={lang} />
        </details>
      ))}
    </Notice>
  )
}
