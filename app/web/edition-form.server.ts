import { z } from 'zod'
import type { DraftCommand } from '#app/domain/editions/draft.ts'
import { significances } from '#app/domain/editions/unit-change.ts'
import { BlockKind } from '#app/domain/unit.ts'
import { Checkbox, Count, Text } from './fields.server.ts'
import { many } from './form.server.ts'
import { TextFields } from './new-letter-form.server.ts'
import { Id } from './params.server.ts'

const made = { version: Count }
const ofBlock = { ...made, block: Count }
const ofUnit = { ...made, unit: Id }
const weight = { significance: z.enum(significances) }

/** What a person can do on the page of the next edition; `do` is the button, `version` what they saw. */
export const EditionForm = z.discriminatedUnion('do', [
  z.object({ do: z.literal('begin') }),
  TextFields.extend({ do: z.literal('text'), ...made }),
  z.object({
    do: z.literal('edit'),
    ...ofBlock,
    ...weight,
    text: Text,
    kind: BlockKind.optional(),
    keep: Checkbox,
  }),
  z.object({ do: z.literal('insert'), ...ofBlock, text: Text, kind: BlockKind }),
  z.object({ do: z.literal('remove'), ...ofBlock }),
  z.object({ do: z.literal('move'), ...ofBlock, to: z.enum(['up', 'down']) }),
  z.object({
    do: z.literal('split'),
    ...ofBlock,
    /** Where the text is cut; or the words with which the second part begins. */
    offset: Count.optional(),
    words: z.string().max(1000).default(''),
  }),
  z.object({ do: z.literal('merge'), ...ofBlock }),
  z.object({ do: z.literal('align'), ...ofBlock, from: many(Id) }),
  z.object({ do: z.literal('weigh-block'), ...ofBlock, ...weight }),
  z.object({ do: z.literal('put-back'), ...ofUnit }),
  z.object({ do: z.literal('weigh'), ...ofUnit, ...weight }),
  z.object({ do: z.literal('weigh-all'), ...made, ...weight }),
  z.object({ do: z.literal('note'), ...made, note: Text, next: z.literal('publish').optional() }),
  z.object({ do: z.literal('publish'), ...made }),
  z.object({ do: z.literal('discard'), ...made }),
])

export type EditionForm = z.output<typeof EditionForm>

/** A change of the draft. */
export type DraftForm = Exclude<EditionForm, { do: 'begin' | 'text' | 'publish' | 'discard' }>

/** `offset` is where a block is to be split, once it is known. */
export function draftCommand(form: DraftForm, offset: number): DraftCommand {
  if (form.do === 'split') return { do: 'split', block: form.block, offset }
  if (form.do === 'insert') {
    return { do: 'insert', after: form.block, text: form.text, kind: form.kind }
  }
  return form.do === 'edit' ? { ...form, translate: !form.keep } : form
}
