import { counts, type Unit } from '#app/domain/unit.ts'

/** What can become of a unit in a new edition. `moved` reads as before, in another place. */
export const changeKinds = ['changed', 'moved', 'split', 'merged', 'added', 'removed'] as const
export type ChangeKind = (typeof changeKinds)[number]

/**
 * How much a change matters. `typo`: reviews and sign-offs stand. `update`: the review no longer counts.
 * `meaning`: nor does it, people are told, and no older text stands in.
 */
export const significances = ['typo', 'update', 'meaning'] as const
export type Significance = (typeof significances)[number]

/** What an edition changed in a unit. A unit that reads as before has none. */
export interface UnitChange {
  /** The number of the edition. */
  readonly edition: number
  /** The unit's id. */
  readonly unit: number
  readonly kind: ChangeKind
  readonly significance: Significance
  /** The ids of the units whose text went into it, where it was split or merged; itself among them. */
  readonly madeOf: readonly number[]
}

/**
 * What a change can weigh; `was` is the unit before it. Only a text that reads otherwise can differ by a
 * typo, and only one that is translated, before and after: a date and what stands as it is print in every
 * language at once, so that a review must see them, and so does another kind.
 */
export function significancesFor(
  kind: ChangeKind,
  unit: Pick<Unit, 'kind' | 'translate'>,
  was: Pick<Unit, 'kind' | 'translate'> | null,
): readonly Significance[] {
  const isTextAlone = unit.kind === was?.kind && unit.translate === was.translate
  return kind === 'changed' && isTextAlone && counts(unit) ? significances : ['update', 'meaning']
}

/** The changes that a text from this edition has not seen, but for typos. */
export function weightySince(changes: readonly UnitChange[], edition: number): UnitChange[] {
  return changes.filter((one) => one.edition > edition && one.significance !== 'typo')
}

/** The typos that were mended since. */
export function typosSince(changes: readonly UnitChange[], edition: number): UnitChange[] {
  return changes.filter((one) => one.edition > edition && one.significance === 'typo')
}

/** How much the weightiest of them matters; `null` where there are none. */
export function weightiest(
  changes: readonly Pick<UnitChange, 'significance'>[],
): Significance | null {
  const weights = new Set(changes.map(({ significance }) => significance))
  return significances.findLast((significance) => weights.has(significance)) ?? null
}
