import { z } from 'zod'
import { UsageError } from './command.server.ts'
import { LetterId } from './letter-id.server.ts'

/** Which history a command is about: a letter's by its number, or the installation's own. */
export const chainFields = {
  letter: z.union([LetterId, z.undefined()]),
  installation: z.boolean().default(false),
}

/** The number of the letter; `null` with `--installation`. */
export function chainChosen(given: {
  readonly letter?: number | undefined
  readonly installation: boolean
}): number | null {
  if ((given.letter === undefined) !== given.installation) {
    throw new UsageError('LETTER: the number of a letter, or --installation instead')
  }
  return given.letter ?? null
}
