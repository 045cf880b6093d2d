import type { Locale } from '#app/domain/locale.ts'
import { plainWord } from './plain-word.ts'

/** Short words that lose their vowel before the next: dictionaries do not know all as one. */
const elided: Partial<Record<Locale, RegExp>> = {
  fr: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)'/iu,
  ga: /^(?:[bdm]|ab)'/iu,
  it: /^(?:[cdlmnstv]|un|gl|[dns]ell|all|dall|coll|sull|quell|quest|nessun|ciascun|anch|tutt|com|dov|cos|sant|bell|grand)'/iu,
}

/**
 * What a dictionary may be asked for a word: it is right if one of them is known. `dotted`: whether a
 * full stop follows, which may be that of an abbreviation.
 */
export function readingsOf(word: string, locale: Locale, dotted: boolean): string[] {
  const plain = plainWord(word)
  const readings = [plain]
  if (plain.includes("'")) readings.push(plain.replaceAll("'", '’'))
  if (dotted) readings.push(`${plain}.`)
  const elision = elided[locale]?.exec(plain)?.[0]
  if (elision && elision !== plain) readings.push(plain.slice(elision.length))
  return readings
}
