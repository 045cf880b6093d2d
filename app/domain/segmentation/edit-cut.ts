import { z } from 'zod'
import type { Result } from '#app/domain/result.ts'
import { SignatoryKind } from '#app/domain/signatory.ts'
import { BlockKind } from '#app/domain/unit.ts'
import type { Cut } from './cut.ts'
import { changeBlock, mergeBlocks, splitBlock } from './edit-blocks.ts'
import {
  correctRow,
  dissolveGroup,
  makeBlock,
  makeGroup,
  makeRows,
  moveRow,
  retypeRow,
} from './edit-signatories.ts'

const index = z.int().min(0)
const field = z.string().max(1000).nullable()

/** What a person can correct in the preview. Blocks, rows and groups are named by their index. */
export const CutCommand = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('split'), block: index, offset: index }),
  z.strictObject({ do: z.literal('merge'), block: index }),
  z.strictObject({ do: z.literal('retype'), block: index, as: BlockKind }),
  z.strictObject({ do: z.literal('translate'), block: index, translate: z.boolean() }),
  z.strictObject({ do: z.literal('make-rows'), block: index, through: index }),
  z.strictObject({ do: z.literal('make-group'), block: index }),
  z.strictObject({ do: z.literal('dissolve-group'), group: index }),
  z.strictObject({ do: z.literal('make-block'), row: index }),
  z.strictObject({ do: z.literal('retype-row'), row: index, as: SignatoryKind }),
  z.strictObject({ do: z.literal('move-row'), row: index, group: index.nullable() }),
  z.strictObject({
    do: z.literal('correct-row'),
    row: index,
    name: z.string().max(1000),
    acronym: field,
    country: field,
    descriptor: field,
  }),
])

export type CutCommand = z.infer<typeof CutCommand>

/** Corrects a cut of the text; the runs and skips still tile it. */
export function editCut(text: string, cut: Cut, command: CutCommand): Result<Cut> {
  switch (command.do) {
    case 'split':
      return splitBlock(text, cut, command.block, command.offset)
    case 'merge':
      return mergeBlocks(text, cut, command.block)
    case 'retype':
      return changeBlock(cut, command.block, { kind: command.as })
    case 'translate':
      return changeBlock(cut, command.block, { translate: command.translate })
    case 'make-rows':
      return makeRows(cut, command.block, command.through)
    case 'make-group':
      return makeGroup(cut, command.block)
    case 'dissolve-group':
      return dissolveGroup(cut, command.group)
    case 'make-block':
      return makeBlock(text, cut, command.row)
    case 'retype-row':
      return retypeRow(cut, command.row, command.as)
    case 'move-row':
      return moveRow(cut, command.row, command.group)
    case 'correct-row':
      return correctRow(text, cut, command.row, command)
  }
}
