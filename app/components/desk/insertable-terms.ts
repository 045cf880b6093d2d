import type { DeskPair } from '#app/domain/desk.ts'
import type { Term } from '#app/domain/terms/concept.ts'
import { type KnownConcept, targetsOf } from '#app/domain/terms/pair-terms.ts'
import { isApproved } from '#app/domain/terms/status.ts'

/** A concept that the source of a pair says, as the desk shows it. */
export interface SaidConcept {
  readonly concept: KnownConcept
  /** As the source says it. */
  readonly said: string
  readonly targets: readonly Pick<Term, 'text' | 'status' | 'proposed'>[]
}

/** Each concept of the pair once, in the order of the source. */
export function saidConcepts(
  { source, terms }: Pick<DeskPair, 'source' | 'terms'>,
  concepts: ReadonlyMap<number, KnownConcept>,
): SaidConcept[] {
  const seen = new Set<number>()
  return terms.flatMap(({ concept: id, start, end }) => {
    const concept = concepts.get(id)
    if (!concept || seen.has(id)) return []
    seen.add(id)
    const said = source.slice(start, end)
    return [{ concept, said, targets: targetsOf(concept, said) }]
  })
}

/** A term that can be put into the box, with the words of the source it stands for. */
export interface InsertableTerm {
  readonly said: string
  readonly text: string
}

export function insertableTerms(said: readonly SaidConcept[]): InsertableTerm[] {
  return said.flatMap((one) =>
    one.targets
      .filter(({ status }) => isApproved(status))
      .map(({ text }) => ({ said: one.said, text })),
  )
}
