import type { Locale } from '#app/domain/locale.ts'
import type { Unit } from '#app/domain/unit.ts'
import { differences } from './differences.ts'
import type { Difference, Fact, Versions } from './fact.ts'

/** A unit with what a translation reads there. */
export interface ReadPair {
  readonly unit: Unit
  readonly target: string
}

export interface PlacedDifference extends Difference {
  readonly unit: Unit
  readonly elsewhere: boolean
}

interface Between {
  readonly from: Locale
  readonly to: Locale
  readonly names: readonly string[]
}

/**
 * Everything in which a translation differs from its source, unit by unit. Where the letter as a whole
 * says the same, the difference is known to be of place only.
 */
export function compareLetters(
  pairs: readonly ReadPair[],
  between: Between,
  compare: (versions: Versions) => readonly Difference[] = differences,
): PlacedDifference[] {
  const found = pairs.flatMap(({ unit, target }) =>
    compare({ source: unit.text, target, ...between }).map((one) => ({ ...one, unit })),
  )
  if (found.length === 0) return []
  const whole = compare({
    source: pairs.map(({ unit }) => unit.text).join('\n'),
    target: pairs.map(({ target }) => target).join('\n'),
    ...between,
  })
  return found.map((one) => ({ ...one, elsewhere: !isIn(whole, one) }))
}

/** Whether the letter as a whole lacks, or adds, any of what one unit does. */
function isIn(whole: readonly Difference[], { kind, missing, added }: Difference): boolean {
  const same = whole.find((one) => one.kind === kind)
  if (!same) return false
  if (kind === 'quotation') return true
  return shares(same.missing, missing) || shares(same.added, added)
}

function shares(all: readonly Fact[], some: readonly Fact[]): boolean {
  const keys = new Set(all.map(({ key }) => key))
  return some.some(({ key }) => keys.has(key))
}
