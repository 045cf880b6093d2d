import { z } from 'zod'
import { Locale } from '#app/domain/locale.ts'
import { termScopes } from '#app/domain/terms/adding.ts'
import { type ConceptDetails, conceptKinds, type Term } from '#app/domain/terms/concept.ts'
import { enteredTerm } from '#app/domain/terms/edit-concept.ts'
import { TermStatus, termStatuses } from '#app/domain/terms/status.ts'
import type { ConceptAct } from '#app/services/terms.server.ts'
import { Checkbox, Count, Text } from './fields.server.ts'
import { many } from './form.server.ts'
import { Id } from './params.server.ts'
import type { Typed } from './reply.server.ts'

const Words = z.string().max(300)
const Prose = Text.pipe(z.string().max(2000))

/** A term that was marked at the desk. */
export const MarkedTermForm = z.object({
  source: Words,
  target: Words,
  definition: Prose,
  doNotTranslate: Checkbox,
  scope: z.enum(termScopes),
})

/** What is said of an entry beside its terms. */
const Details = z.object({
  concept: z.enum(conceptKinds),
  definition: Prose,
  domain: Words,
  source: Prose,
  note: Prose,
  doNotTranslate: Checkbox,
})

/** A new entry with its first term. */
export const NewConceptForm = Details.extend({
  /** Empty: for everybody. */
  letter: z.union([Id, z.literal('').transform(() => null)]),
  locale: Locale,
  text: Words,
})

const made = { version: Count }

/** What is done to an entry. */
export const ConceptForm = z.discriminatedUnion('kind', [
  Details.extend({ kind: z.literal('details'), ...made }),
  z.object({
    kind: z.literal('terms'),
    ...made,
    locale: Locale,
    text: many(Words),
    status: many(TermStatus),
    forms: many(z.string().max(1000)),
    grammar: many(Words),
  }),
  z.object({ kind: z.literal('accept'), ...made }),
  z.object({ kind: z.literal('delete'), ...made }),
  z.object({ kind: z.literal('restore'), ...made, to: Id }),
])
export type ConceptForm = z.output<typeof ConceptForm>

export function conceptAct(form: ConceptForm): ConceptAct {
  switch (form.kind) {
    case 'details':
      return { kind: 'details', details: detailsIn(form) }
    case 'terms':
      return { kind: 'terms', locale: form.locale, terms: termLines(form) }
    case 'restore':
      return { kind: 'restore', version: form.to }
    case 'accept':
    case 'delete':
      return { kind: form.kind }
  }
}

export function detailsIn(form: z.output<typeof Details>): ConceptDetails {
  const { concept: kind, definition, domain, source, note, doNotTranslate } = form
  return { kind, definition, domain, source, note, doNotTranslate }
}

export function firstTerm({ locale, text }: z.output<typeof NewConceptForm>): Term {
  return enteredTerm({ text, status: 'preferred', forms: [], grammar: '' }, locale, false)
}

function termLines(form: Extract<ConceptForm, { kind: 'terms' }>) {
  return form.text.map((text, index) => ({
    text,
    status: form.status[index] ?? 'preferred',
    forms: (form.forms[index] ?? '').split(','),
    grammar: form.grammar[index] ?? '',
  }))
}

/** What comes back with a refusal, for the form that was sent. */
export function typedConcept(form: ConceptForm): Typed | undefined {
  if (form.kind === 'details') return typedDetails(form)
  if (form.kind !== 'terms') return undefined
  // A line of each for a line of the form: such a field holds no break.
  return {
    text: form.text.join('\n'),
    status: form.status.join('\n'),
    forms: form.forms.join('\n'),
    grammar: form.grammar.join('\n'),
  }
}

export function typedNew(form: z.output<typeof NewConceptForm>): Typed {
  const { locale, text, letter } = form
  return { ...typedDetails(form), locale, text, letter: `${letter ?? ''}` }
}

function typedDetails(form: z.output<typeof Details>): Typed {
  const { concept, definition, domain, source, note, doNotTranslate } = form
  const verbatim = doNotTranslate ? { doNotTranslate: 'on' } : {}
  return { concept, definition, domain, source, note, ...verbatim }
}

/** What of the termbase an address asks for. */
export const TermbaseQuery = z.object({
  q: z.string().max(300).catch(''),
  locale: Locale.nullable().catch(null),
  domain: Words.catch(''),
  status: z
    .enum([...termStatuses, 'proposed'])
    .nullable()
    .catch(null),
  kind: z
    .enum([...conceptKinds, 'name'])
    .nullable()
    .catch(null),
  letter: z
    .union([z.literal('everybody'), Id])
    .nullable()
    .catch(null),
  page: Id.catch(1),
  deleted: z
    .literal('yes')
    .transform(() => true)
    .catch(false),
})
