import type { Database } from '#db/connection.ts'
import { entryOf, listPairs, listReleasedLetters, readMemoryEntries } from '#db/queries/memory.ts'
import { type Context, onceCommitted } from './context.server.ts'
import { type MemoryEngine, memoryEngine } from './memory-engine.server.ts'

/** The databases whose memory was looked into: the others have no index that must follow. */
const indexed = new WeakSet<Database>()

/** The index of the memory, with all that is in it by now; not for inside a transaction. */
export async function memoryIndex({ db }: Context): Promise<MemoryEngine> {
  indexed.add(db)
  const engine = memoryEngine(db)
  await engine.catchUp((after, limit) => readMemoryEntries(db, after, limit))
  return engine
}

/** The numbers of pairs that read otherwise, or that the memory does not have any more. */
export interface MemoryNews {
  readonly changed: readonly number[]
  readonly removed: readonly number[]
}

/** Has the index follow the database, once that has committed. What is new it finds by itself. */
export async function tellMemory(ctx: Context, { changed, removed }: MemoryNews): Promise<void> {
  if (changed.length + removed.length === 0) return
  const open = await listReleasedLetters(ctx.db)
  const entries = (await listPairs(ctx.db, changed)).map((pair) => entryOf(pair, open))
  tellIndex(ctx, async (engine) => {
    await engine.remove(removed)
    await engine.replace(entries)
  })
}

/** An index that could not follow is made anew with its thread. */
export function tellIndex(ctx: Context, tell: (engine: MemoryEngine) => Promise<void>): void {
  onceCommitted(ctx, (db) => {
    if (indexed.has(db)) void tell(memoryEngine(db)).catch(() => undefined)
  })
}
