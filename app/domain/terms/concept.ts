import { z } from 'zod'
import { Confidence } from '#app/domain/confidence.ts'
import { Locale } from '#app/domain/locale.ts'
import { TermStatus } from './status.ts'

/** A term, or an entry of the register of names. */
export const conceptKinds = ['term', 'organisation', 'person', 'place'] as const
export type ConceptKind = (typeof conceptKinds)[number]

/** What a language calls a concept. */
export const Term = z.object({
  locale: Locale,
  text: z.string().min(1),
  status: TermStatus,
  /** Inflected forms that no rule of the language makes of it, as they are written. */
  forms: z.array(z.string().min(1)).readonly(),
  /** Gender, number, part of speech: whatever helps to write it. */
  grammar: z.string(),
  /** Until a coordinator takes it over. */
  proposed: z.boolean(),
  /** How sure what is shipped is; `null` for what a person wrote. */
  confidence: Confidence.nullable(),
})
export type Term = z.output<typeof Term>

/** One thing that letters speak of, with what each language calls it (TBX: a concept entry). */
export const Concept = z.object({
  kind: z.enum(conceptKinds),
  definition: z.string(),
  domain: z.string(),
  source: z.string(),
  note: z.string(),
  /** Stands in every language as it is in the source, unless that language has a term of its own. */
  doNotTranslate: z.boolean(),
  terms: z.array(Term),
})
export type Concept = z.output<typeof Concept>

/** What is said of a concept beside its terms. */
export type ConceptDetails = Omit<Concept, 'terms'>

/** A concept where it is kept: for everybody, or for one letter and those who may read it. */
export interface StoredConcept {
  readonly id: number
  /** `null`: for everybody. */
  readonly letter: number | null
  readonly concept: Concept
}

/** Whether nothing of it was taken over by a coordinator yet. */
export function isProposal({ terms }: Pick<Concept, 'terms'>): boolean {
  return terms.every(({ proposed }) => proposed)
}

export function isName({ kind }: Pick<Concept, 'kind'>): boolean {
  return kind !== 'term'
}

/** The terms of a language, best first; in the order they were entered where they are as good. */
export function termsIn({ terms }: Pick<Concept, 'terms'>, locale: Locale): Term[] {
  const rank = (term: Term) => TermStatus.options.indexOf(term.status)
  return terms.filter((term) => term.locale === locale).sort((a, b) => rank(a) - rank(b))
}
