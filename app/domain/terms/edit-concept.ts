import type { Locale } from '#app/domain/locale.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { Concept, ConceptDetails, Term } from './concept.ts'

/** What is done to a concept that is there. */
export type ConceptEdit =
  | { readonly kind: 'details'; readonly details: ConceptDetails }
  /** All that a language calls it; a term without words is none. */
  | { readonly kind: 'terms'; readonly locale: Locale; readonly terms: readonly TypedTerm[] }
  | { readonly kind: 'accept' }

export type TypedTerm = Omit<Term, 'locale' | 'proposed' | 'confidence'>

export function editConcept(concept: Concept, edit: ConceptEdit): Result<Concept> {
  switch (edit.kind) {
    case 'details':
      return checked({ ...concept, ...tidyDetails(edit.details) })
    case 'terms':
      return checked({
        ...concept,
        terms: [
          ...concept.terms.filter(({ locale }) => locale !== edit.locale),
          ...edit.terms.map((term) => enteredTerm(term, edit.locale, false)),
        ],
      })
    case 'accept':
      return accept({
        ...concept,
        terms: concept.terms.map((term) => ({ ...term, proposed: false })),
      })
  }
}

/** A term that somebody stands for, or proposes. */
export function enteredTerm(typed: TypedTerm, locale: Locale, proposed: boolean): Term {
  return { ...typed, locale, proposed, confidence: null }
}

/** A concept as somebody typed it, with its spaces tidied. */
export function newConcept(details: ConceptDetails, terms: readonly Term[]): Result<Concept> {
  return checked({ ...tidyDetails(details), terms: [...terms] })
}

/** The concept with one more term; as it was where it says so already. */
export function withTerm(concept: Concept, term: Term): Result<Concept> {
  const isThere = concept.terms.some((known) => nameOf(known) === nameOf(term))
  return isThere ? accept(concept) : checked({ ...concept, terms: [...concept.terms, term] })
}

/** Whether two terms are the same words of one language. */
export function nameOf({ locale, text }: Pick<Term, 'locale' | 'text'>): string {
  return `${locale} ${tidy(text).toLowerCase()}`
}

function checked(concept: Concept): Result<Concept> {
  const terms = concept.terms.map(tidyTerm).filter(({ text }) => text !== '')
  if (terms.length === 0) return refuse('term/text-missing')
  const names = new Set<string>()
  for (const term of terms) {
    if (names.has(nameOf(term))) return refuse('term/twice', { term: term.text })
    names.add(nameOf(term))
  }
  return accept({ ...concept, terms })
}

function tidyTerm(term: Term): Term {
  return {
    ...term,
    text: tidy(term.text),
    forms: [...new Set(term.forms.map(tidy))].filter((form) => form !== ''),
    grammar: tidy(term.grammar),
  }
}

function tidyDetails(details: ConceptDetails): ConceptDetails {
  return {
    kind: details.kind,
    doNotTranslate: details.doNotTranslate,
    definition: tidy(details.definition),
    domain: tidy(details.domain),
    source: tidy(details.source),
    note: tidy(details.note),
  }
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
