import { z } from 'zod'
import { Locale } from '#app/domain/locale.ts'
import { memoryFilters } from '#app/domain/memory/memory-view.ts'
import { Text } from './fields.server.ts'
import { Id } from './params.server.ts'

/** What the page of the memory can send. */
export const MemoryForm = z.discriminatedUnion('do', [
  z.object({ do: z.literal('edit'), pair: Id, version: Id, text: Text }),
  z.object({ do: z.enum(['delete', 'restore']), pair: Id, version: Id }),
  z.object({ do: z.enum(['release', 'take-back']), letter: Id }),
])
export type MemoryForm = z.output<typeof MemoryForm>

/** What its address asks for; what cannot be read is not asked. */
export const MemoryQuery = z.object({
  words: z.string().max(500).catch(''),
  from: Locale.nullable().catch(null),
  to: Locale.nullable().catch(null),
  letter: Id.nullable().catch(null),
  state: z.enum(memoryFilters).nullable().catch(null),
  page: Id.catch(1),
  /** The pair that is being changed. */
  edit: Id.nullable().catch(null),
  /** The pair that was just deleted. */
  deleted: Id.nullable().catch(null),
  /** What was just done. */
  done: z.enum(['edit', 'restore', 'release', 'take-back']).nullable().catch(null),
})
