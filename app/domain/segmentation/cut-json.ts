import { z } from 'zod'
import { SignatoryKind } from '#app/domain/signatory.ts'
import { BlockKind } from '#app/domain/unit.ts'
import { type Cut, layouts, skipReasons } from './cut.ts'
import { tiledLength } from './tiling.ts'

const offset = z.int().min(0)
const range = { start: offset, end: offset }
const runs = z.array(z.strictObject(range)).min(1)
const field = z.string().nullable()

/** A cut as it is stored: strict, whole and tiling one text from its beginning. */
export const CutJson = z
  .strictObject({
    layout: z.enum(layouts),
    blocks: z.array(
      z.strictObject({ kind: BlockKind, text: z.string(), translate: z.boolean(), runs }),
    ),
    groups: z.array(z.strictObject({ text: z.string(), runs })),
    rows: z.array(
      z.strictObject({
        group: offset.nullable(),
        kind: SignatoryKind,
        name: z.string(),
        acronym: field,
        country: field,
        descriptor: field,
        runs,
      }),
    ),
    skips: z.array(z.strictObject({ ...range, reason: z.enum(skipReasons) })),
  })
  .refine(
    ({ rows, groups }) => rows.every(({ group }) => group === null || group < groups.length),
    {
      error: 'a row belongs to a group that is not there',
    },
  )
  .refine((cut) => tiledLength(cut) !== null, { error: 'the runs and skips do not tile a text' })

/** Reads a stored cut back. Throws on anything else: what the product stored itself is not input. */
export function parseCut(json: string): Cut {
  return CutJson.parse(JSON.parse(json))
}
