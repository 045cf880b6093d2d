import type { Locale } from '#app/domain/locale.ts'
import { termEntries } from '#app/domain/terms/concept-entries.ts'
import type { PairTerm } from '#app/domain/terms/pair-terms.ts'
import { type Recognised, recogniser } from '#app/domain/terms/recognise.ts'
import { isApproved } from '#app/domain/terms/status.ts'
import type { Stem } from '#app/domain/terms/stemmers.ts'
import { type KeyedWord, termKeys, textWords } from '#app/domain/terms/word-keys.ts'

/** One of the words that a concept of the pair has in the target's language. */
export interface TargetTerm {
  readonly of: PairTerm
  readonly term: PairTerm['targets'][number]
}

/** The words of the pair's concepts that a text of the target's language says. */
export function saidTerms(
  text: string,
  terms: readonly PairTerm[],
  locale: Locale,
  stem: Stem,
): Recognised<TargetTerm>[] {
  const entries = terms.flatMap((of) =>
    of.targets.flatMap((term) => termEntries(term, of.cased, { of, term })),
  )
  return recogniser(entries, locale, stem)(text)
}

/**
 * Whether the text says an approved term in another way than word by word: as part of a longer word
 * (`Menschenrechtsverletzung`), or with a few words in between (`derechos civiles y humanos`).
 */
export function isSaidLoosely(
  text: string,
  { targets }: PairTerm,
  locale: Locale,
  stem: Stem,
): boolean {
  const small = text.toLowerCase()
  const words = textWords(text, locale, stem)
  return targets
    .filter(({ status }) => isApproved(status))
    .map((term) => termKeys(term.text, locale, stem, { asWritten: false, cased: false }))
    .some((keys) => (keys.length === 1 ? isCompounded(small, keys) : isSpread(words, keys)))
}

const shortestCompounded = 5

function isCompounded(small: string, [key = '']: readonly string[]): boolean {
  return key.startsWith('^') && key.length > shortestCompounded && small.includes(key.slice(1))
}

const mostBetween = 2

function isSpread(words: readonly KeyedWord[], [first = '', ...rest]: readonly string[]): boolean {
  return words.some((word, start) => {
    if (!word.keys.includes(first)) return false
    let at = start
    return rest.every((key) => {
      at = nextWith(words, key, at)
      return at !== -1
    })
  })
}

function nextWith(words: readonly KeyedWord[], key: string, after: number): number {
  for (let at = after + 1; at <= after + 1 + mostBetween; at += 1) {
    if (words[at]?.keys.includes(key)) return at
  }
  return -1
}
