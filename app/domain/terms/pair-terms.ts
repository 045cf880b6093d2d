import type { Locale } from '#app/domain/locale.ts'
import { type Concept, isProposal, type StoredConcept, type Term, termsIn } from './concept.ts'
import { isCased } from './concept-entries.ts'
import type { Recognised } from './recognise.ts'

/** A place in a source that says a concept, in UTF-16 code units. */
export interface TermPlace {
  readonly concept: number
  readonly start: number
  readonly end: number
}

/** A concept as a translation into one locale needs it. */
export interface KnownConcept extends Omit<Concept, 'terms'> {
  readonly id: number
  /** Whether it is this letter's alone. */
  readonly ofLetter: boolean
  readonly proposed: boolean
  /** What the target locale calls it, best first. */
  readonly targets: readonly Term[]
}

/** A concept that the source of a pair says, with the words the target may say it in. */
export interface PairTerm {
  /** As the source says it. */
  readonly said: string
  /** Whether capitals belong to it. */
  readonly cased: boolean
  readonly targets: readonly Pick<Term, 'text' | 'status' | 'forms'>[]
}

export function knownConcept({ id, letter, concept }: StoredConcept, to: Locale): KnownConcept {
  const { terms: _, ...details } = concept
  return {
    ...details,
    id,
    ofLetter: letter !== null,
    proposed: isProposal(concept),
    targets: termsIn(concept, to),
  }
}

export function placesOf(found: readonly Recognised<number>[]): TermPlace[] {
  return found.flatMap(({ start, end, values }) =>
    values.map((concept) => ({ concept, start, end })),
  )
}

/** What the checks need of the places: each concept once, and nothing that is only proposed. */
export function pairTerms(
  source: string,
  places: readonly TermPlace[],
  concepts: ReadonlyMap<number, KnownConcept>,
): PairTerm[] {
  const first = new Map<number, PairTerm>()
  for (const { concept: id, start, end } of places) {
    const concept = concepts.get(id)
    if (!concept || concept.proposed || first.has(id)) continue
    const said = source.slice(start, end)
    const targets = concept.targets.filter(({ proposed }) => !proposed)
    first.set(id, {
      said,
      cased: isCased(concept),
      targets: targetsOf({ ...concept, targets }, said).map(({ text, status, forms }) => ({
        text,
        status,
        forms,
      })),
    })
  }
  return [...first.values()]
}

/** What the target may be written with; what is not translated stands there as the source says it. */
export function targetsOf(
  { targets, doNotTranslate }: Pick<KnownConcept, 'targets' | 'doNotTranslate'>,
  said: string,
): Pick<Term, 'text' | 'status' | 'forms' | 'proposed'>[] {
  if (targets.length > 0 || !doNotTranslate) return [...targets]
  return [{ text: said, status: 'preferred', forms: [], proposed: false }]
}
