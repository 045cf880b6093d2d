import { tokensOf } from '#app/domain/checks/words.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { Stem } from './stemmers.ts'

/** A word of a text, with everything a term's word may have in common with it. */
export interface KeyedWord {
  readonly start: number
  readonly end: number
  readonly keys: readonly string[]
}

/** How exactly a text must say a term. */
export interface Exactness {
  /** As written, not by its stem: an approved form. */
  readonly asWritten: boolean
  /** Capitals where the term has them: a name. */
  readonly cased: boolean
}

// No word of a language is longer, and a stemmer may be slow on one that is none.
const longestWord = 60

/** Numbers and acronyms are the same or they are not: `=`; other words by their stem or as written. */
export function textWords(text: string, locale: Locale, stem: Stem): KeyedWord[] {
  return tokensOf(text).map(({ text: word, start, end }) => {
    const small = smallLetters(word, locale)
    const once = stemOf(small, stem)
    // Of a long form a stemmer may leave what is the bare word, which it would shorten again.
    const plain = [`~${small}`, ...new Set([`^${once}`, `^${stemOf(once, stem)}`])]
    const cased = isCapital(bareWord(word, locale)) ? plain.map((key) => `C${key}`) : []
    return { start, end, keys: [`=${acronymOf(word, locale)}`, ...plain, ...cased] }
  })
}

/** The same of a term: one key for each of its words. */
export function termKeys(
  term: string,
  locale: Locale,
  stem: Stem,
  { asWritten, cased }: Exactness,
): string[] {
  return tokensOf(term).map(({ text: word }) => {
    if (isExact(word)) return `=${word}`
    const small = smallLetters(word, locale)
    const key = asWritten ? `~${small}` : `^${stemOf(small, stem)}`
    return cased && isCapital(bareWord(word, locale)) ? `C${key}` : key
  })
}

/** Estonian writes the ending of an acronym right behind it: `ELile`. */
function acronymOf(word: string, locale: Locale): string {
  return locale === 'et' ? word.replace(/^(\p{Lu}{2,})\p{Ll}{1,4}$/u, '$1') : word
}

/** A number, or an acronym: two capitals or more and no small letter. */
function isExact(word: string): boolean {
  return /^\d/.test(word) || /^\p{Lu}{2}[\p{Lu}\p{M}]*$/u.test(word)
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

function stemOf(small: string, stem: Stem): string {
  return small.length > longestWord ? small : stem(small)
}

function smallLetters(word: string, locale: Locale): string {
  return bareWord(word, locale).normalize('NFC').toLowerCase()
}

/** Irish puts small letters before the capital of a word: `hEorpa`, `bhFrainc`. */
function bareWord(word: string, locale: Locale): string {
  return locale === 'ga' ? word.replace(/^\p{Ll}{1,2}(?=\p{Lu})/u, '') : word
}
