import { useTranslation } from 'react-i18next'
import { Time } from '#app/components/time.tsx'
import type { ChangeKind, Significance } from '#app/domain/editions/unit-change.ts'
import { EditionChanges } from './edition-changes.tsx'

export interface ListedEdition {
  readonly number: number
  readonly confirmedAt: string | null
  readonly by: string | null
  readonly note: string
  readonly heaviest: Significance | null
  readonly changes: readonly {
    readonly number: number
    readonly kind: ChangeKind
    readonly significance: Significance
    readonly before: string
    readonly after: string
  }[]
}

interface EditionListProps {
  /** Newest first. */
  readonly editions: readonly ListedEdition[]
  readonly lang: string
}

/** The editions of a letter; each opens to what it changed. */
export function EditionList({ editions, lang }: EditionListProps) {
  const { t } = useTranslation('editions')
  return (
    <section className="stack" aria-labelledby="editions">
      <h2 id="editions">{t('list.title')}</h2>
      <ol className="edition-list" reversed>
        {editions.map((edition) => (
          <li key={edition.number} id={`edition-${edition.number}`}>
            <EditionHeadline edition={edition} />
            {edition.note !== '' && <p className="edition-note">{edition.note}</p>}
            {edition.changes.length > 0 && (
              <details>
                <summary>{t('list.changes', { count: edition.changes.length })}</summary>
                <EditionChanges changes={edition.changes} lang={lang} />
              </details>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

function EditionHeadline({ edition }: { readonly edition: ListedEdition }) {
  const { t } = useTranslation('editions')
  const { number, confirmedAt, by, heaviest } = edition
  return (
    <p className="edition-headline">
      <strong>{t('list.edition', { number })}</strong>
      {confirmedAt && <Time at={confirmedAt} />}
      {by && <span>{by}</span>}
      {heaviest && (
        <span className="change-weight" data-weight={heaviest}>
          {t(`significance.${heaviest}`)}
        </span>
      )}
    </p>
  )
}
