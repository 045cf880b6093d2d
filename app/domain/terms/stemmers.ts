import type { Locale } from '#app/domain/locale.ts'
import { endingStemmer } from './endings.ts'
import { withEndsAlike } from './stem-ends.ts'

/** What the inflected forms of a word have in common: of a word in small letters, NFC. */
export type Stem = (word: string) => string

/** Snowball's stemmers. Each is fetched by itself: a page needs one of them at most. */
const snowball: Readonly<Partial<Record<Locale, () => Promise<{ readonly stemmer: Stem }>>>> = {
  da: () => import('@orama/stemmers/danish'),
  de: () => import('@orama/stemmers/german'),
  el: () => import('@orama/stemmers/greek'),
  en: () => import('@orama/stemmers/english'),
  es: () => import('@orama/stemmers/spanish'),
  fi: () => import('@orama/stemmers/finnish'),
  fr: () => import('@orama/stemmers/french'),
  ga: () => import('@orama/stemmers/irish'),
  hu: () => import('@orama/stemmers/hungarian'),
  it: () => import('@orama/stemmers/italian'),
  lt: () => import('@orama/stemmers/lithuanian'),
  nl: () => import('@orama/stemmers/dutch'),
  pt: () => import('@orama/stemmers/portuguese'),
  ro: () => import('@orama/stemmers/romanian'),
  sv: () => import('@orama/stemmers/swedish'),
}

/** How words of a language are reduced to what their forms share. */
export async function stemmerFor(locale: Locale): Promise<Stem> {
  const load = snowball[locale]
  return withEndsAlike(locale, load ? (await load()).stemmer : endingStemmer(locale))
}
