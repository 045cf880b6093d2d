import type { Locale } from '#app/domain/locale.ts'
import type { SignatoryKind } from '#app/domain/signatory.ts'
import type { Unit } from '#app/domain/unit.ts'
import { countWords } from './count-words.ts'

/** A number of signatories that the text states and the table does not have. */
export interface StatedCount {
  /** The number of the unit that states it. */
  readonly unit: number
  readonly of: 'organisations' | 'signatories'
  readonly said: number
  readonly counted: number
}

interface Counted {
  readonly kind: SignatoryKind
}

/** Where the source counts its signatories otherwise than the table does. */
export function wrongCounts(
  units: readonly Pick<Unit, 'number' | 'text'>[],
  table: readonly Counted[],
  locale: Locale,
): StatedCount[] {
  const counted = {
    organisations: table.filter(({ kind }) => kind === 'organisation').length,
    signatories: table.length,
  }
  return units.flatMap((unit) =>
    countsIn(unit.text, locale)
      .filter(({ of, said }) => !agrees(said, counted[of]))
      .map(({ of, said }) => ({ unit: unit.number, of, said, counted: counted[of] })),
  )
}

/** How many organisations and signatories a text says there are. */
export function countsIn(text: string, locale: Locale): Pick<StatedCount, 'of' | 'said'>[] {
  return (['organisations', 'signatories'] as const).flatMap((of) =>
    numbersBeside(text, countWords[locale][of]).map((said) => ({ of, said })),
  )
}

/**
 * A number far from the count is of other organisations; and "more than 80" is said of 81, so that a
 * round number below the count is none to mend.
 */
function agrees(said: number, counted: number): boolean {
  const isFar = said < counted / 2 || said > counted * 2
  return isFar || said === counted || (said % 10 === 0 && said < counted)
}

const longestText = 20_000

/** Numbers that one of the words follows, with at most two words between: "81 civil society organisations". */
function numbersBeside(text: string, stems: readonly string[]): number[] {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}.,/-])(\\d{1,3}(?:[.,\\u00a0\\u202f ]\\d{3})+|\\d{1,6})` +
      `\\s(?:\\p{L}[\\p{L}-]*\\s){0,2}(?:${stems.join('|')})`,
    'gu',
  )
  const found = text.slice(0, longestText).toLowerCase().matchAll(pattern)
  return [...found].map(([, digits = '']) => Number(digits.replace(/\D/g, '')))
}
