import { printsFor, type UnitLimit } from '#app/domain/addressees/limits.ts'
import type { MinistryVersion } from '#app/domain/addressees/ministry-version.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { SignedUnit } from '#app/domain/sign-off.ts'
import { type Variant, variantFor } from './variant.ts'

/** Whom the units of an edition are limited to, by the unit's id. */
export type UnitLimits = ReadonlyMap<number, UnitLimit>

/**
 * The units that a version prints, as it words them: those that are for its addressee, each with the
 * wording of its variant. In the source's own language only a reviewed wording prints, for there no
 * sign-off says what is released. The general version (`null`) has every unit, as the base reads.
 */
export function unitsOfVersion(
  pairs: readonly SignedUnit[],
  version: MinistryVersion | null,
  given: { readonly limits: UnitLimits; readonly source: Locale },
): readonly SignedUnit[] {
  if (version === null) return pairs
  const variant = variantFor(version)
  const isSource = version.locale === given.source
  return pairs
    .filter((pair) => isPrinted(pair, version, given.limits))
    .map((pair) => (variant ? worded(pair, variant, isSource) : pair))
}

/** The numbers of the units that the version leaves out. */
export function unitsLeftOut(
  pairs: readonly SignedUnit[],
  version: MinistryVersion | null,
  limits: UnitLimits,
): number[] {
  return pairs.filter((pair) => !isPrinted(pair, version, limits)).map(({ unit }) => unit.number)
}

function isPrinted(
  { unit }: SignedUnit,
  version: MinistryVersion | null,
  limits: UnitLimits,
): boolean {
  return printsFor(limits.get(unit.id) ?? null, version?.state ?? null)
}

function worded(pair: SignedUnit, variant: Variant, isSource: boolean): SignedUnit {
  const override = pair.overrides?.find((one) => one.variant === variant)
  if (!override) return pair
  const { text } = override
  if (!isSource) return { ...pair, target: pair.target && { ...pair.target, text } }
  return override.state === 'reviewed' ? { ...pair, unit: { ...pair.unit, text } } : pair
}
