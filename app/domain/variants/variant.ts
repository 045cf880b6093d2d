import { z } from 'zod'
import type { MinistryVersion } from '#app/domain/addressees/ministry-version.ts'
import type { StateCode } from '#app/domain/addressees/state-code.ts'
import type { Locale } from '#app/domain/locale.ts'

/**
 * The official languages as they are written elsewhere than in the state they are named after, as
 * BCP 47 tags. A variant is no locale: it inherits every unit of its base and may word single ones anew.
 */
export const variants = [
  'de-AT',
  'de-BE',
  'de-LU',
  'el-CY',
  'en-IE',
  'en-MT',
  'fr-BE',
  'fr-LU',
  'nl-BE',
  'sv-FI',
] as const

export type Variant = (typeof variants)[number]

// Marked, so that a page which needs the rest of this file does not fetch the parser.
export const Variant = /* @__PURE__ */ z.enum(variants)

/** Which locale a variant inherits from, and whose ministry version reads it. */
const versions: Readonly<Record<Variant, MinistryVersion>> = {
  'de-AT': { locale: 'de', state: 'at' },
  'de-BE': { locale: 'de', state: 'be' },
  'de-LU': { locale: 'de', state: 'lu' },
  'el-CY': { locale: 'el', state: 'cy' },
  'en-IE': { locale: 'en', state: 'ie' },
  'en-MT': { locale: 'en', state: 'mt' },
  'fr-BE': { locale: 'fr', state: 'be' },
  'fr-LU': { locale: 'fr', state: 'lu' },
  'nl-BE': { locale: 'nl', state: 'be' },
  'sv-FI': { locale: 'sv', state: 'fi' },
}

export function baseOf(variant: Variant): Locale {
  return versions[variant].locale
}

export function readerOf(variant: Variant): StateCode {
  return versions[variant].state
}

/** The variants that inherit from a locale. */
export function variantsOf(locale: Locale): Variant[] {
  return variants.filter((variant) => baseOf(variant) === locale)
}

/** The variant that a ministry version reads; `null` where it reads the locale itself. */
export function variantFor({ state, locale }: MinistryVersion): Variant | null {
  return variantsOf(locale).find((variant) => readerOf(variant) === state) ?? null
}
