import { z } from 'zod'
import { Locale } from '#app/domain/locale.ts'
import { termScopes } from '#app/domain/terms/adding.ts'
import { conceptKinds } from '#app/domain/terms/concept.ts'
import { TermStatus, termStatuses } from '#app/domain/terms/status.ts'
import { Checkbox, Count, Text } from './fields.server.ts'
import { many } from './form.server.ts'
import { Id } from './params.server.ts'

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
