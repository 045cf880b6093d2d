import { z } from 'zod'
import { limitKinds } from '#app/domain/addressees/limits.ts'
import { StateCode } from '#app/domain/addressees/state-code.ts'
import { layouts } from '#app/domain/segmentation/cut.ts'
import type { CutCommand } from '#app/domain/segmentation/edit-cut.ts'
import { SignatoryKind } from '#app/domain/signatory.ts'
import { BlockKind } from '#app/domain/unit.ts'
import { Checkbox, Count } from './fields.server.ts'
import { many } from './form.server.ts'
import { Id } from './params.server.ts'
import { RegionalFields } from './regional-form.server.ts'

const Words = z.string().max(1000)

const made = { version: Count }
const ofBlock = { ...made, block: Count }
/** A unit, by its number in the edition that the page shows. */
const seen = { unit: Id, edition: Id }
const ofRow = { ...made, row: Count }

const CutOrEdition = z.discriminatedUnion('do', [
  z.object({ do: z.literal('title'), ...made, title: Words }),
  z.object({ do: z.literal('layout'), ...made, layout: z.enum(layouts) }),
  z.object({ do: z.literal('block'), ...ofBlock, kind: BlockKind, keep: Checkbox }),
  z.object({
    do: z.literal('split'),
    ...ofBlock,
    /** Where the text is cut; or the words with which the second part begins. */
    offset: Count.optional(),
    words: Words.default(''),
  }),
  z.object({ do: z.literal('merge'), ...ofBlock }),
  z.object({ do: z.literal('make-rows'), ...ofBlock, through: Count }),
  z.object({ do: z.literal('make-group'), ...ofBlock }),
  z.object({ do: z.literal('dissolve-group'), ...made, group: Count }),
  z.object({ do: z.literal('make-block'), ...ofRow }),
  z.object({
    do: z.literal('row'),
    ...ofRow,
    name: Words,
    acronym: Words,
    country: Words,
    descriptor: Words,
    kind: SignatoryKind,
    group: z.union([z.literal('').transform(() => null), Count]),
  }),
  z.object({ do: z.literal('confirm'), ...made }),
  z.object({ do: z.literal('reopen') }),
  z.object({
    do: z.literal('limit'),
    ...made,
    ...seen,
    /** How often the limit had been set. */
    limit: Count,
    for: z.enum(['everyone', ...limitKinds]),
    addressee: many(StateCode),
  }),
])

const Regional = z.object({ do: z.literal('regional'), ...seen }).and(RegionalFields)

/** What a person can do on the page of the source; `do` is the button, `version` what they saw. */
export const SourceForm = z.union([CutOrEdition, Regional])

export type SourceForm = z.output<typeof SourceForm>

/** A correction of the blocks or the rows. */
export type CutForm = Exclude<
  SourceForm,
  { do: 'title' | 'layout' | 'confirm' | 'reopen' | 'limit' | 'regional' }
>

/** `offset` is where a block is to be split, once it is known. */
export function commandsOf(form: CutForm, offset: number): CutCommand[] {
  switch (form.do) {
    case 'block':
      return [
        { do: 'retype', block: form.block, as: form.kind },
        { do: 'translate', block: form.block, translate: !form.keep },
      ]
    case 'split':
      return [{ do: 'split', block: form.block, offset }]
    case 'merge':
      return [{ do: 'merge', block: form.block }]
    case 'make-rows':
      return [{ do: 'make-rows', block: form.block, through: form.through }]
    case 'make-group':
      return [{ do: 'make-group', block: form.block }]
    case 'dissolve-group':
      return [{ do: 'dissolve-group', group: form.group }]
    case 'make-block':
      return [{ do: 'make-block', row: form.row }]
    case 'row':
      return rowCommands(form)
  }
}

function rowCommands({ row, kind, group, ...fields }: Extract<CutForm, { do: 'row' }>) {
  const { name, acronym, country, descriptor } = fields
  return [
    { do: 'correct-row', row, name, acronym, country, descriptor },
    { do: 'retype-row', row, as: kind },
    { do: 'move-row', row, group },
  ] satisfies CutCommand[]
}
