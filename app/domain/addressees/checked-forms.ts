import type { Fact } from '#app/domain/confidence.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { FormCell, FormsOfAddress } from './forms-of-address.ts'
import { type Addressee, isHighRepresentative } from './ministry.ts'

/** The High Representative's opening names the person or the gender: it is kept with the holder. */
export type CheckedCell = FormCell | 'opening.highRepresentative'

/** A reviewer's word for a form of address of their language; it replaces the shipped one. */
export interface FormCheck {
  readonly locale: Locale
  readonly cell: CheckedCell
  /** The text as it stood before, shipped or of a holder. */
  readonly against: string
  readonly text: string
  readonly source: string
  readonly account: number
  readonly at: string
}

/** The forms of a language with what people have checked of them, the last word first. */
export function withChecks(
  shipped: FormsOfAddress,
  locale: Locale,
  checks: readonly FormCheck[],
): FormsOfAddress {
  const cells = checks
    .filter((check) => check.locale === locale && check.cell in shipped)
    .map((check) => [check.cell, checkedFact(check)] as const)
  return { ...shipped, ...Object.fromEntries(cells) }
}

/**
 * The High Representative with what people have checked of the openings. A check holds for the opening
 * it was made against, and so never for another holder.
 */
export function withCheckedOpenings(addressee: Addressee, checks: readonly FormCheck[]): Addressee {
  const own = checks.filter(({ cell }) => cell === 'opening.highRepresentative')
  if (!isHighRepresentative(addressee) || own.length === 0) return addressee
  const holders = addressee.holders.map((holder) => ({
    ...holder,
    openings: own.reduce(withCheckedOpening, holder.openings),
  }))
  return { ...addressee, holders }
}

type Openings = Addressee['holders'][number]['openings']

function withCheckedOpening(openings: Openings, check: FormCheck): Openings {
  if (openings[check.locale]?.text !== check.against) return openings
  return { ...openings, [check.locale]: checkedFact(check) }
}

function checkedFact({ text, account, at, source }: FormCheck): Fact {
  return { text, confidence: 'unverified', source: null, checked: { account, at, source } }
}
