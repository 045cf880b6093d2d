import type { Database } from '#db/connection.ts'
import type { TextPair } from './memory-corpus.ts'

/** Puts pairs into the memory as if they were confirmed in a translation that is there. */
export async function insertGenerated(
  db: Database,
  letter: number,
  locale: string,
  pairs: Iterable<TextPair>,
): Promise<void> {
  const translation = await db('translations').where({ letter_id: letter, locale }).first('id')
  const target = await db('targets').where({ translation_id: translation.id }).first('unit_id')
  const account = await db('accounts').first('id')
  let rows: Record<string, unknown>[] = []
  let count = 0
  const store = async () => {
    await db.batchInsert('memory_pairs', rows, 500)
    rows = []
  }
  for (const { source, target: text } of pairs) {
    count += 1
    rows.push({
      ...{ translation_id: translation.id, unit_id: target.unit_id, edition: 1, sentence: 0 },
      ...{ source, target: text, state: 'translated' },
      ...{ source_hash: `${count}`, before_hash: '', after_hash: '' },
      ...{ confirmed_by: account.id, confirmed_at: new Date(0).toISOString() },
    })
    if (rows.length === 50_000) await store()
  }
  await store()
}
