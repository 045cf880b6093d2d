import { z } from 'zod'

/** A letter as the command line names it. */
export const LetterId = z.coerce.number('the number of a letter').int().positive()
