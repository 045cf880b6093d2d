import type { Locale } from '#app/domain/locale.ts'

/** Between what shares of an English section's length nine of ten sections of a language lie. */
interface LengthsToEnglish {
  readonly least: number
  readonly most: number
}

/** As `db/reference/languages.json` has them with their source; kept equal by a test. */
export const lengthsToEnglish: Readonly<Record<Locale, LengthsToEnglish>> = {
  bg: { least: 0.99, most: 1.17 },
  es: { least: 0.91, most: 1.27 },
  cs: { least: 0.79, most: 1.11 },
  da: { least: 0.87, most: 1.2 },
  de: { least: 0.99, most: 1.31 },
  et: { least: 0.91, most: 1.19 },
  el: { least: 0.98, most: 1.34 },
  en: { least: 1.0, most: 1.0 },
  fr: { least: 0.96, most: 1.26 },
  ga: { least: 0.94, most: 1.36 },
  hr: { least: 0.83, most: 1.08 },
  it: { least: 1.05, most: 1.34 },
  lv: { least: 0.88, most: 1.15 },
  lt: { least: 0.89, most: 1.19 },
  hu: { least: 1.01, most: 1.27 },
  mt: { least: 0.97, most: 1.27 },
  nl: { least: 1.07, most: 1.39 },
  pl: { least: 0.96, most: 1.28 },
  pt: { least: 0.93, most: 1.34 },
  ro: { least: 1.03, most: 1.25 },
  sk: { least: 0.8, most: 1.1 },
  sl: { least: 0.88, most: 1.11 },
  fi: { least: 0.93, most: 1.27 },
  sv: { least: 0.86, most: 1.11 },
}
