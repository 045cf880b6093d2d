import { useTranslation } from 'react-i18next'
import type { Locale } from '#app/domain/locale.ts'
import { LetterUnit } from './letter-unit.tsx'
import { SignatoryList } from './signatory-list.tsx'
import { type SigningSignatory, type SigningUnit, signatoryGroups } from './signing-view.ts'

export interface FinishedLetterProps {
  readonly letter: number
  readonly from: Locale
  readonly to: Locale
  readonly units: readonly SigningUnit[]
  readonly signatories: readonly SigningSignatory[]
  /** The language's word for DRAFT, where the text is not released. */
  readonly draft: string | null
  readonly showSources: boolean
}

/** The letter as it will print, each unit with its source and its state one step away. */
export function FinishedLetter(props: FinishedLetterProps) {
  const { t } = useTranslation('signing')
  const { units, signatories, to, draft } = props
  const body = units.filter(({ kind }) => kind !== 'group' && kind !== 'descriptor')
  return (
    <article className="sheet signing-letter" lang={to} aria-label={t('letter.label')}>
      {draft && <p className="signing-draft">{draft}</p>}
      {body.map((unit) => (
        <LetterUnit key={unit.number} unit={unit} {...props} />
      ))}
      {signatoryGroups(signatories).map((group) => (
        <SignatoryList key={group.heading ?? 0} group={group} {...props} />
      ))}
    </article>
  )
}
