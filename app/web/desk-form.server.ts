import { z } from 'zod'
import { deskFilters, type Typed } from '#app/domain/desk.ts'
import { rejectCategories, rejectSeverities } from '#app/domain/workflow.ts'
import { Count, Text } from './fields.server.ts'
import { many } from './form.server.ts'
import { noteForms } from './note-form.server.ts'
import { Id } from './params.server.ts'
import { RegionalFields } from './regional-form.server.ts'
import { suggestionForms } from './suggestion-form.server.ts'

const made = { version: Count }
const written = { ...made, text: Text }
/** A text that may have come from a match, as `12 87`: the pair's number, and its score. */
const composed = {
  ...written,
  match: z
    .string()
    .regex(/^[1-9]\d{0,14} (?:[5-9]\d|10[01])$/)
    .transform((used) => {
      const [pair = 0, score = 0] = used.split(' ').map(Number)
      return { pair, score }
    })
    .optional()
    .catch(undefined),
}

/** The fingerprints of the errors that were named, as JSON. */
const Despite = z
  .string()
  .optional()
  .transform((named): string[] => {
    if (named === undefined) return []
    try {
      return z.array(z.string()).catch([]).parse(JSON.parse(named))
    } catch {
      return []
    }
  })

const Act = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('confirm'), ...composed, despite: Despite }),
  z.object({ kind: z.literal('keep-draft'), ...composed }),
  z.object({ kind: z.literal('restore'), ...written }),
  z.object({ kind: z.literal('correct'), ...composed }),
  z.object({ kind: z.literal('rebase'), ...written }),
  z.object({ kind: z.literal('approve'), ...made }),
  z.object({ kind: z.literal('reopen'), ...made }),
  z.object({
    kind: z.literal('reject'),
    ...made,
    category: z.enum(rejectCategories),
    severity: z.enum(rejectSeverities),
    comment: Text,
  }),
  z.object({ kind: z.literal('discard') }),
  ...noteForms,
  ...suggestionForms,
  z.object({ kind: z.literal('dismiss'), fingerprint: z.string(), reason: Text }),
])

const Regional = z.object({ kind: z.literal('regional') }).and(RegionalFields)

/** A pair, by its number in the edition that the page shows. */
const seen = { unit: Id, edition: Id }

/** What a page with scripts says with each request, so that it can ask again: its name, and for whom. */
const repeatable = { key: z.uuid().optional(), account: Id.optional() }

const Place = z.object({
  ...seen,
  ...repeatable,
  /** Where to go once it is done; the pair itself where it is not given. */
  next: Id.optional().catch(undefined),
  /** The state of the translation as the page last saw it. */
  seen: z.string().optional(),
})

/**
 * A form of the desk: what is to be done at which pair. Confirming and going on is one button, and so
 * is giving up the words of a date for those of the rule.
 */
export const DeskForm = z.preprocess(readButton, Place.and(z.union([Act, Regional])))

/** Several units that are approved in one act, each as `5 3`: its number, and the version that was read. */
export const BatchForm = z.object({
  kind: z.literal('approve-batch'),
  edition: Id,
  approve: many(
    z
      .string()
      .regex(/^\d{1,9} \d{1,9}$/)
      .transform((chosen) => {
        const [unit = 0, version = 0] = chosen.split(' ').map(Number)
        return { unit, version }
      }),
  ),
  show: z.enum(deskFilters).catch('all'),
})

export type DeskForm = z.output<typeof DeskForm>

/** What was typed, as the fields of the form have it: a refusal shows it again. */
export function typedInDesk(form: DeskForm): Typed {
  // Asked once more, it goes on to the next again.
  if (form.kind === 'confirm' && form.next !== undefined) return { ...form, kind: 'confirm-next' }
  if (form.kind !== 'regional') return form
  const { unit, kind, variant, command } = form
  const text = command.kind === 'confirm' ? { text: command.text } : {}
  const comment = command.kind === 'reject' ? { comment: command.comment } : {}
  return { unit, kind, variant, command: command.kind, ...text, ...comment }
}

function readButton(form: unknown): unknown {
  if (typeof form !== 'object' || form === null || !('kind' in form)) return form
  switch (form.kind) {
    case 'confirm-next':
      return { ...form, kind: 'confirm' }
    case 'approve':
      return form
    case 'use-rule':
      return { ...form, kind: 'keep-draft', text: '', next: undefined }
    default:
      return { ...form, next: undefined }
  }
}

/** What a page open in a browser sends while somebody types. */
export const WorkingCopyForm = z.object({ ...seen, ...repeatable, ...composed })
