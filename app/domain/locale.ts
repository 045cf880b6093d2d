import { z } from 'zod'

/**
 * The 24 official languages of the EU as BCP 47 tags, in the order of the EU's own documents
 * (Interinstitutional Style Guide 7.2.1: by the name each language has for itself).
 */
export const locales = [
  'bg',
  'es',
  'cs',
  'da',
  'de',
  'et',
  'el',
  'en',
  'fr',
  'ga',
  'hr',
  'it',
  'lv',
  'lt',
  'hu',
  'mt',
  'nl',
  'pl',
  'pt',
  'ro',
  'sk',
  'sl',
  'fi',
  'sv',
] as const

/** What a letter is written in or translated into. The interface's languages are `UiLocale`. */
export type Locale = (typeof locales)[number]

// Marked, so that a page which needs the rest of this file does not fetch the parser.
export const Locale = /* @__PURE__ */ z.enum(locales)

/** The locales a letter written in `source` can be translated into, in EU order. */
export function targetLocales(source: Locale): Locale[] {
  return locales.filter((locale) => locale !== source)
}

export function inEuOrder(a: Locale, b: Locale): number {
  return locales.indexOf(a) - locales.indexOf(b)
}
