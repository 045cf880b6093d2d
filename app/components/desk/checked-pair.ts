import type { Pair } from '#app/domain/checks/check.ts'
import type { DeskPair } from '#app/domain/desk.ts'
import { pairTerms } from '#app/domain/terms/pair-terms.ts'
import type { DeskShared } from './desk-context.ts'

/** All that a check sees but the stemmer, which a page fetches when it needs it. */
export type UnstemmedPair = Omit<Pair, 'stem'>

/** A pair as the checks see it while `target` stands in its box. */
export function checkedPair(
  pair: DeskPair,
  target: string,
  {
    sourceLocale: from,
    locale: to,
    concepts,
  }: Pick<DeskShared, 'sourceLocale' | 'locale' | 'concepts'>,
): UnstemmedPair {
  const { kind, source, names, elsewhere, queries } = pair
  const passages = pair.law?.passages ?? []
  const terms = pairTerms(source, pair.terms, concepts)
  return {
    kind,
    source,
    target,
    from,
    to,
    passages,
    names,
    elsewhere,
    machine: false,
    queries,
    terms,
  }
}
