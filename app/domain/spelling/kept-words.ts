import type { Locale } from '#app/domain/locale.ts'
import { plainWord } from './plain-word.ts'
import { wordsIn } from './words-in.ts'

/** Says of a word whether it stands in a text as it is, whatever a dictionary knows. */
export type IsKept = (word: string) => boolean

/** A name of fewer letters is the beginning of too many words. */
const shortestName = 4
const longestEnding = 4

/**
 * The words that no dictionary is asked for: those of `phrases` (names, terms, the letter's own words),
 * and the names of the source. What begins with a capital is a name, which many languages inflect.
 */
export function keptWords(
  phrases: readonly string[],
  source: { readonly text: string; readonly locale: Locale },
): IsKept {
  const given = phrases.flatMap((phrase) => wordsOf(phrase, source.locale))
  const ofSource = wordsOf(source.text, source.locale).filter(isName)
  const kept = new Set([...given, ...ofSource])
  const stems = new Set([...kept].filter((word) => isName(word) && word.length >= shortestName))
  return (word) => {
    const plain = plainWord(word)
    return kept.has(plain) || kept.has(withSmallInitial(plain)) || isInflected(plain, stems)
  }
}

function wordsOf(text: string, locale: Locale): string[] {
  return wordsIn(text, locale).map((word) => plainWord(word.text))
}

function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** A word that opens a sentence. */
function withSmallInitial(word: string): string {
  const [initial = ''] = word
  return initial.toLowerCase() + word.slice(initial.length)
}

/** Whether a name with an ending is what stands there: `Pegasusa`. */
function isInflected(word: string, stems: ReadonlySet<string>): boolean {
  for (let ending = 1; ending <= longestEnding; ending += 1) {
    if (stems.has(word.slice(0, -ending))) return true
  }
  return false
}
