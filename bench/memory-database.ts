import { join } from 'node:path'
import { type Actor, operator } from '#app/domain/actor.ts'
import type { Context } from '#app/services/context.server.ts'
import { memoryIndex } from '#app/services/memory-index.server.ts'
import { openDatabase } from '#db/connection.ts'
import { listPairs } from '#db/queries/memory.ts'
import { type TextPair, targetLocale } from './memory-corpus.ts'
import { insertGenerated } from './memory-rows.ts'
import { createTranslation } from './translation.ts'

/** As many as the desk asks for. */
const limit = 20

/** The application's own memory, in a database of its own with generated pairs. */
export class MemoryDatabase {
  readonly #ctx: Context

  private constructor(ctx: Context) {
    this.#ctx = ctx
  }

  static async create(folder: string, pairs: Iterable<TextPair>): Promise<MemoryDatabase> {
    const db = openDatabase(join(folder, 'demarche.sqlite'))
    const { translator, letter } = await createTranslation(db, 2, targetLocale)
    await insertGenerated(db, letter, targetLocale, pairs)
    const actor: Actor = operator
    return new MemoryDatabase({ ...translator, actor })
  }

  /** Reads and indexes everything; in bytes, by what the index counts of its own. */
  async build(): Promise<{ texts: number; index: number }> {
    const index = await memoryIndex(this.#ctx)
    return index.size()
  }

  /** What a unit is offered: found in the index, which has caught up first, and fetched with its target. */
  async lookup(text: string): Promise<{ best: number; targets: number }> {
    const index = await memoryIndex(this.#ctx)
    const asked = { from: 'en', to: targetLocale, readable: 'all' } as const
    const candidates = await index.lookup({ ...asked, text, limit })
    const pairs = await listPairs(
      this.#ctx.db,
      candidates.map(({ pair }) => pair),
    )
    return { best: candidates[0]?.score ?? 0, targets: pairs.length }
  }

  async close(): Promise<void> {
    await this.#ctx.db.destroy()
  }
}
