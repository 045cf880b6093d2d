import type { Locale } from '#app/domain/locale.ts'
import { termEntries } from '#app/domain/terms/concept-entries.ts'
import type { PairTerm } from '#app/domain/terms/pair-terms.ts'
import { type Recognised, recogniser } from '#app/domain/terms/recognise.ts'
import { isApproved } from '#app/domain/terms/status.ts'
import type { Stem } from '#app/domain/terms/stemmers.ts'
import { termKeys } from '#app/domain/terms/word-keys.ts'

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

/** Whether an approved word of the concept is part of a longer one: `Menschenrechtsverletzung`. */
export function isCompounded(text: string, { targets }: PairTerm, locale: Locale, stem: Stem) {
  const small = text.toLowerCase()
  return targets.some(({ text: words, status }) => {
    const keys = termKeys(words, locale, stem, { asWritten: false, cased: false })
    const [key] = keys
    return (
      isApproved(status) &&
      keys.length === 1 &&
      key?.startsWith('^') === true &&
      key.length > shortestCompounded &&
      small.includes(key.slice(1))
    )
  })
}

const shortestCompounded = 5
