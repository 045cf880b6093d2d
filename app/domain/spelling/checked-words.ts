import { scriptsOf } from '#app/domain/checks/scripts.ts'
import { conventions } from '#app/domain/languages/registry.ts'
import type { Locale } from '#app/domain/locale.ts'
import { keptPlaces, outside } from './kept-places.ts'
import { type IsKept, keptWords } from './kept-words.ts'
import { type Word, wordsIn } from './words-in.ts'

/** A translation as its spelling is looked at. */
export interface SpelledText {
  readonly text: string
  readonly locale: Locale
  readonly source: string
  readonly sourceLocale: Locale
  /** Names, terms and words of the letter. */
  readonly kept: readonly string[]
  /** Wordings of acts of the EU in the language of the text. */
  readonly quoted: readonly string[]
}

/** The words of a text that a dictionary is asked for, in their order. */
export function checkedWords(spelled: SpelledText): Word[] {
  const { text, locale, source, sourceLocale: from, kept, quoted } = spelled
  const words = wordsIn(text, locale)
  const places = keptPlaces(words, { text, source, from, quoted })
  const isKept = keptWords(kept, { text: source, locale: from })
  return outside(words, places)
    .filter(({ start, end }) => !isFragment(text.charAt(start - 1), text.charAt(end)))
    .flatMap((word) => (isSkipped(word.text, isKept) ? partsOf(word, isKept) : [word]))
    .filter((word) => isOfLanguage(word.text, locale))
}

/** Half a compound (`Menschen- und Bürgerrechte`), or the name of an account. */
function isFragment(before: string, after: string): boolean {
  return /[-\u2010\u2011@#]/u.test(before) || /[-\u2010\u2011]/u.test(after)
}

/** The Roman numbers of lists and articles: `iv`. */
const smallNumber = /^x{0,3}(?:ix|iv|v?i{0,3})$/u

/** Numbers, abbreviations with stops, acronyms, single letters, and what is kept as it is. */
function isSkipped(word: string, isKept: IsKept): boolean {
  return (
    isKept(word) ||
    word.length < 2 ||
    /[\p{N}.]/u.test(word) ||
    smallNumber.test(word) ||
    word.split(joint).some(isSign(isKept))
  )
}

function isSign(isKept: IsKept): (part: string) => boolean {
  return (part) => isAcronym(part) || isKept(part)
}

const joint = /[-\u2010\u2011:]/u
/** A shorter part behind an acronym or a name is its ending: `GDPR-ról`. */
const longestEnding = 4

/** Of a compound with an acronym or a name in it, the other words: `EU-Mitgliedstaaten`. */
function partsOf({ text, start }: Word, isKept: IsKept): Word[] {
  if (!joint.test(text) || isKept(text)) return []
  let at = start
  return text.split(joint).flatMap((part) => {
    const word = { text: part, start: at, end: at + part.length }
    at = word.end + 1
    const isWord = part.length > longestEnding && !/[\p{N}.]/u.test(part)
    return isWord && !isSign(isKept)(part) ? [word] : []
  })
}

const longestAcronym = 5

/** Two capitals or more: `NSO`, `NGOs`, `l’OTAN`; not `L’Union`, nor a longer word all in capitals. */
function isAcronym(part: string): boolean {
  return part.split(/['’]/).some((piece) => {
    const capitals = piece.match(/\p{Lu}/gu)?.length ?? 0
    return capitals > 1 && (/\p{Ll}/u.test(piece) || piece.length <= longestAcronym)
  })
}

/** A Latin name in a Greek text is in no Greek dictionary. */
function isOfLanguage(word: string, locale: Locale): boolean {
  const scripts = scriptsOf(word)
  return scripts.size > 0 && (scripts.size > 1 || scripts.has(conventions[locale].script))
}
