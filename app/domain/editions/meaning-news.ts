import type { Locale } from '#app/domain/locale.ts'
import type { SignedUnit } from '#app/domain/sign-off.ts'
import type { UnitChange } from './unit-change.ts'

/** An edition that changed what units mean, and where that waits to be taken over. */
export interface MeaningNews {
  /** The number of the edition. */
  readonly edition: number
  /** Numbers of units. */
  readonly units: readonly number[]
  readonly locales: readonly Locale[]
}

interface Work {
  readonly locale: Locale
  readonly pairs: readonly SignedUnit[]
}

/** What these translations must be told of, newest first: a change of meaning under a text that is stale. */
export function meaningNews(
  changes: readonly UnitChange[],
  translations: readonly Work[],
): MeaningNews[] {
  const meant = changes.filter(({ significance }) => significance === 'meaning')
  const editions = [...new Set(meant.map(({ edition }) => edition))].sort((a, b) => b - a)
  return editions.flatMap((edition) => {
    const changed = new Set(meant.filter((one) => one.edition === edition).map(({ unit }) => unit))
    const waiting = translations.map(({ locale, pairs }) => ({
      locale,
      units: pairs
        .filter((pair) => changed.has(pair.unit.id) && isBehind(pair, edition))
        .map(({ unit }) => unit.number),
    }))
    const behind = waiting.filter((one) => one.units.length > 0)
    if (behind.length === 0) return []
    const units = [...new Set(behind.flatMap((one) => one.units))].sort((a, b) => a - b)
    return { edition, units, locales: behind.map(({ locale }) => locale) }
  })
}

function isBehind({ target, overrides = [] }: SignedUnit, edition: number): boolean {
  return [target, ...overrides].some((text) => text?.stale && text.edition < edition)
}
