import { printsFor } from '#app/domain/addressees/limits.ts'
import type { StateCode } from '#app/domain/addressees/state-code.ts'
import { type UnitChange, weightiest } from '#app/domain/editions/unit-change.ts'
import { groupBy } from '#app/domain/group-by.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { UnitLimits } from '#app/domain/variants/version-units.ts'
import type { Sending } from './sending.ts'

/** A version that went out, as far as it says what later editions changed in it. */
export interface HeldText {
  readonly state: StateCode
  /** The source is read by whom it is the language of, or stands in for a translation. */
  readonly reads: 'source' | 'translation'
  /** The number of the edition whose text it is. */
  readonly edition: number
}

/** What a sending holds in one of its locales. */
export function heldText(
  { state, release, edition, texts }: Pick<Sending, 'state' | 'release' | 'edition' | 'texts'>,
  locale: Locale,
  source: Locale,
): HeldText {
  const reads = locale === source || release === 'source' || release === 'fallback'
  if (reads) return { state, reads: 'source', edition }
  const own = texts.find((text) => text.locale === locale)
  return { state, reads: 'translation', edition: own?.edition ?? edition }
}

/** A change as an edition makes it, or is about to: what begins with it has no id yet. */
type Change = Pick<UnitChange, 'significance' | 'madeOf'> & { readonly unit: number | null }

/** Whether a change is in a unit that prints for this addressee, before or after. */
export function isPrinted(
  { unit, madeOf }: Pick<Change, 'unit' | 'madeOf'>,
  state: StateCode,
  limits: UnitLimits,
): boolean {
  const ids = unit === null ? madeOf : [unit, ...madeOf]
  return ids.length === 0 || ids.some((id) => printsFor(limits.get(id) ?? null, state))
}

/**
 * Whether who holds this text holds what is no longer the letter after this change. A typo that is mended
 * in the source is no matter of a translation.
 */
export function supersedes(
  change: Change,
  { state, reads }: Pick<HeldText, 'state' | 'reads'>,
  limits: UnitLimits,
): boolean {
  const isOwn = reads === 'source' || change.significance !== 'typo'
  return isOwn && isPrinted(change, state, limits)
}

/** A unit that reads otherwise than a version that went out: the last change, and the weightiest. */
export type SupersededUnit = Pick<UnitChange, 'unit' | 'edition' | 'kind' | 'significance'>

/** What later editions changed of a text that somebody holds, in the order in which it was changed. */
export function supersededUnits(
  changes: readonly UnitChange[],
  held: HeldText,
  limits: UnitLimits,
): SupersededUnit[] {
  const later = changes.filter(
    (change) => change.edition > held.edition && supersedes(change, held, limits),
  )
  return [...groupBy(later, ({ unit }) => unit)].flatMap(([unit, own]) => {
    const last = own.at(-1)
    return last
      ? [
          {
            unit,
            edition: last.edition,
            kind: last.kind,
            significance: weightiest(own) ?? last.significance,
          },
        ]
      : []
  })
}
