import { join } from 'node:path'
import { type Actor, operator } from '#app/domain/actor.ts'
import type { Context } from '#app/services/context.server.ts'
import { memoryIndex } from '#app/services/memory-index.server.ts'
import { openDatabase } from '#db/connection.ts'
import { listPairs } from '#db/queries/memory.ts'
import { type TextPair, targetLocale } from './memory-corpus.ts'
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
    const { id: translation } = await db('translations').where({ letter_id: letter }).first('id')
    const { unit_id: unit } = await db('targets').first('unit_id')
    let rows: Record<string, unknown>[] = []
    let count = 0
    const store = async () => {
      await db.batchInsert('memory_pairs', rows, 500)
      rows = []
    }
    for (const { source, target } of pairs) {
      count += 1
      rows.push({
        ...{ translation_id: translation, unit_id: unit, edition: 1, sentence: 0, source, target },
        ...{ source_hash: `${count}`, before_hash: '', after_hash: '', state: 'translated' },
        ...{ confirmed_by: translator.actor.id, confirmed_at: new Date(0).toISOString() },
      })
      if (rows.length === 50_000) await store()
    }
    await store()
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
