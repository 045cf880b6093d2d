import type { Locale } from '#app/domain/locale.ts'

/**
 * Characters of a text per character of the English one: nine of ten sections of the Universal
 * Declaration of Human Rights lie between the two. As in `db/reference/languages.json`.
 */
export const lengthToEnglish: Readonly<Record<Locale, readonly [number, number]>> = {
  bg: [0.99, 1.17],
  es: [0.91, 1.27],
  cs: [0.79, 1.11],
  da: [0.87, 1.2],
  de: [0.99, 1.31],
  et: [0.91, 1.19],
  el: [0.98, 1.34],
  en: [1.0, 1.0],
  fr: [0.96, 1.26],
  ga: [0.94, 1.36],
  hr: [0.83, 1.08],
  it: [1.05, 1.34],
  lv: [0.88, 1.15],
  lt: [0.89, 1.19],
  hu: [1.01, 1.27],
  mt: [0.97, 1.27],
  nl: [1.07, 1.39],
  pl: [0.96, 1.28],
  pt: [0.93, 1.34],
  ro: [1.03, 1.25],
  sk: [0.8, 1.1],
  sl: [0.88, 1.11],
  fi: [0.93, 1.27],
  sv: [0.86, 1.11],
}

export interface LengthRange {
  readonly low: number
  readonly high: number
}

/** How long a translation usually is for one character of its source. */
export function usualLength(from: Locale, to: Locale): LengthRange {
  const [fromLow, fromHigh] = lengthToEnglish[from]
  const [low, high] = lengthToEnglish[to]
  return { low: low / fromHigh, high: high / fromLow }
}
