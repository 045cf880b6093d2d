import { z } from 'zod'
import { LetterId } from './letter-id.server.ts'

/**
 * Reads which history is meant, beside the command's other fields: `chain` is the number of a letter, or
 * `null` with `--installation`.
 */
export function readChain<Fields extends z.core.$ZodLooseShape>(fields: Fields) {
  const letter = z.union([LetterId, z.undefined()])
  return z
    .object({ ...fields, letter, installation: z.boolean().default(false) })
    .refine((given) => (given.letter === undefined) === given.installation, {
      path: ['letter'],
      message: 'the number of a letter, or --installation instead',
    })
    .transform((given) => ({ ...given, chain: given.letter ?? null }))
}
