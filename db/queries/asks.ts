import type { Ask, AskToStore } from '#app/domain/parity/ask.ts'
import type { Tick } from '#app/domain/parity/judged.ts'
import type { Database } from '#db/connection.ts'

interface AskRow {
  id: number
  letter_id: number
  unit_id: number
  words: string
  /** `null` once it was removed: ticks still name it. */
  position: number | null
}

interface TickRow {
  ask_id: number
  translation_id: number
  present: number
  digest: string
  version: number
  account_id: number
  at: string
}

/** What a letter asks for, in its order. */
export async function listAsks(db: Database, letterId: number): Promise<Ask[]> {
  const rows = await db<AskRow>('asks')
    .where({ letter_id: letterId })
    .whereNotNull('position')
    .orderBy('position')
  return rows.map(({ id, unit_id, words }) => ({ id, unitId: unit_id, words }))
}

/** Makes the asks these, in this order. */
export async function replaceAsks(
  db: Database,
  letterId: number,
  asks: readonly AskToStore[],
): Promise<void> {
  // Two asks never share a place, so all of them leave theirs first.
  await db<AskRow>('asks').where({ letter_id: letterId }).update({ position: null })
  for (const [index, { id, unitId, words }] of asks.entries()) {
    const columns = { unit_id: unitId, words, position: index + 1 }
    if (id === null) await db('asks').insert({ letter_id: letterId, ...columns })
    else await db<AskRow>('asks').where({ id }).update(columns)
  }
}

/** Forgets what a letter asks for, which no translation has answered. */
export async function deleteAsks(db: Database, letterId: number): Promise<void> {
  await db('asks').where({ letter_id: letterId }).delete()
}

export async function insertTick(db: Database, tick: Tick): Promise<void> {
  await db('ask_ticks').insert({
    ask_id: tick.askId,
    translation_id: tick.translationId,
    present: tick.present ? 1 : 0,
    digest: tick.digest,
    version: tick.version,
    account_id: tick.account,
    at: tick.at,
  })
}

/** Every tick there was in a letter, oldest first. */
export async function listTicks(db: Database, letterId: number): Promise<Tick[]> {
  const rows = await db<TickRow>('ask_ticks')
    .whereIn('ask_id', db('asks').where({ letter_id: letterId }).select('id'))
    .orderBy('id')
  return rows.map((row) => ({
    askId: row.ask_id,
    translationId: row.translation_id,
    present: row.present === 1,
    digest: row.digest,
    version: row.version,
    account: row.account_id,
    at: row.at,
  }))
}
