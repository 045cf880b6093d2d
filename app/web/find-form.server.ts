import { z } from 'zod'
import { many } from './form.server.ts'
import { Id } from './params.server.ts'

/** A target in a version, as `5 3`. */
const TargetVersion = z
  .string()
  .regex(/^\d{1,9} \d{1,9}$/)
  .transform((chosen) => {
    const [unit = 0, version = 0] = chosen.split(' ').map(Number)
    return { unit, version }
  })

/** Replaces in what is chosen, or takes that back; what is looked for is in the same form. */
export const ReplaceForm = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('replace'),
    edition: Id,
    change: many(TargetVersion),
    text: z.string(),
    words: z.string(),
    case: z.string().optional(),
    whole: z.string().optional(),
    bare: z.string().optional(),
  }),
  z.object({ kind: z.literal('undo'), edition: Id, made: many(TargetVersion) }),
])

export type ReplaceForm = z.output<typeof ReplaceForm>
