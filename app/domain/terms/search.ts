import type { Locale } from '#app/domain/locale.ts'
import {
  type Concept,
  type ConceptKind,
  isProposal,
  type StoredConcept,
  type Term,
  termsIn,
} from './concept.ts'
import type { TermStatus } from './status.ts'

/** What of the termbase is asked for; `null` and '' ask for anything. */
export interface TermQuery {
  readonly text: string
  readonly locale: Locale | null
  readonly domain: string
  readonly status: TermStatus | 'proposed' | null
  readonly kind: ConceptKind | 'name' | null
  /** `everybody`: what belongs to no letter. */
  readonly letter: number | 'everybody' | null
}

export function isAsked({ concept, letter }: StoredConcept, query: TermQuery): boolean {
  return (
    isOfLetter(letter, query.letter) &&
    isOfKind(concept, query.kind) &&
    (query.domain === '' || concept.domain === query.domain) &&
    hasStatus(concept, query) &&
    says(concept, query)
  )
}

/** The term that an entry is listed by: one that was searched for, else the language's, else English. */
export function listedTerm(concept: Concept, { text, locale }: TermQuery): Term | undefined {
  const sought = plain(text)
  const ordered = [
    ...(locale ? termsIn(concept, locale) : []),
    ...termsIn(concept, 'en'),
    ...concept.terms,
  ]
  const isSought = (term: Term) => sought !== '' && plain(term.text).includes(sought)
  return ordered.find(isSought) ?? ordered[0]
}

function isOfLetter(letter: number | null, asked: TermQuery['letter']): boolean {
  return asked === null || letter === (asked === 'everybody' ? null : asked)
}

function isOfKind({ kind }: Concept, asked: TermQuery['kind']): boolean {
  if (asked === null) return true
  return asked === 'name' ? kind !== 'term' : kind === asked
}

function hasStatus(concept: Concept, { status, locale }: TermQuery): boolean {
  const terms = locale ? termsIn(concept, locale) : concept.terms
  if (status === null) return locale === null || terms.length > 0
  if (status === 'proposed') return isProposal(concept) || terms.some(({ proposed }) => proposed)
  return terms.some((term) => term.status === status)
}

function says(concept: Concept, { text, locale }: TermQuery): boolean {
  const sought = plain(text)
  if (sought === '') return true
  const terms = locale ? termsIn(concept, locale) : concept.terms
  const words = terms.flatMap(({ text: term, forms }) => [term, ...forms])
  return [...words, concept.definition, concept.domain, concept.note].some((one) =>
    plain(one).includes(sought),
  )
}

/** In small letters and without accents, so that `zrodlo` finds `źródło`. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/giu, 'l').toLowerCase().trim()
}
