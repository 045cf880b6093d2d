import type { Locale } from '#app/domain/locale.ts'
import { type MemoryEntry, released } from '#app/domain/memory/lookup.ts'
import type { PairState } from '#app/domain/memory/pair.ts'
import type { Database } from '#db/connection.ts'
import { insertMany, insertOne } from './insert-one.ts'

/** A pair of the memory, with where it came from and who vouches for it. */
export interface MemoryPair {
  readonly id: number
  readonly letter: number
  readonly translationId: number
  /** The id of the unit's line. */
  readonly unitId: number
  /** The number of the edition that its source was confirmed in. */
  readonly edition: number
  /** From 1; 0 for the whole unit. */
  readonly sentence: number
  readonly from: Locale
  readonly to: Locale
  readonly source: string
  readonly target: string
  readonly sourceHash: string
  /** Of the sources around it; empty at the ends of the letter. */
  readonly beforeHash: string
  readonly afterHash: string
  readonly state: PairState
  readonly confirmedBy: number
  readonly confirmedAt: string
  readonly reviewedBy: number | null
  /** How many changes it has seen. A command names the one it was made from. */
  readonly version: number
  /** Whether its target was changed by hand since it was confirmed. */
  readonly edited: boolean
  readonly deleted: boolean
}

/** What of a pair does not follow from its translation. */
export type NewPair = Omit<
  MemoryPair,
  'id' | 'letter' | 'from' | 'to' | 'version' | 'edited' | 'deleted'
>

interface PairRow {
  id: number
  translation_id: number
  unit_id: number
  edition: number
  sentence: number
  source: string
  target: string
  source_hash: string
  before_hash: string
  after_hash: string
  state: PairState
  confirmed_by: number
  confirmed_at: string
  reviewed_by: number | null
  version: number
  edited: number
  deleted: number
}

type PlacedRow = PairRow & { letter_id: number; source_locale: Locale; locale: Locale }

/**
 * What is in the memory, by number, from behind one on: what an index is built from. What is released is
 * everybody's.
 */
export async function readMemoryEntries(
  db: Database,
  afterId: number,
  limit: number,
): Promise<MemoryEntry[]> {
  const rows = await selectPairs(db)
    .where('memory_pairs.id', '>', afterId)
    .where('memory_pairs.deleted', 0)
    .orderBy('memory_pairs.id')
    .limit(limit)
  // Mostly there is nothing new, and nothing more is asked.
  if (rows.length === 0) return []
  const open = await listReleasedLetters(db)
  return rows.map((row) => entryOf(toPair(row), open))
}

/** A pair as an index knows it. */
export function entryOf(pair: MemoryPair, open: ReadonlySet<number>): MemoryEntry {
  const { id, letter, from, to, source, target } = pair
  return { pair: id, letter: open.has(letter) ? released : letter, from, to, source, target }
}

export async function listPairs(db: Database, ids: readonly number[]): Promise<MemoryPair[]> {
  if (ids.length === 0) return []
  return (await selectPairs(db).whereIn('memory_pairs.id', ids)).map(toPair)
}

export async function findPair(db: Database, id: number): Promise<MemoryPair | undefined> {
  const [pair] = await listPairs(db, [id])
  return pair
}

/** What a unit of a translation has in the memory now, by the text it was confirmed for. */
export async function listUnitPairs(
  db: Database,
  translationId: number,
  unitId: number,
): Promise<MemoryPair[]> {
  const rows = await selectPairs(db)
    .where({
      'memory_pairs.translation_id': translationId,
      'memory_pairs.unit_id': unitId,
      'memory_pairs.deleted': 0,
    })
    .orderBy('memory_pairs.id')
  return rows.map(toPair)
}

/** What a letter has in the memory now. */
export async function listLetterPairs(db: Database, letterId: number): Promise<MemoryPair[]> {
  const rows = await selectPairs(db)
    .where({ 'translations.letter_id': letterId, 'memory_pairs.deleted': 0 })
    .orderBy('memory_pairs.id')
  return rows.map(toPair)
}

/** Gives the number of the pair. */
export async function insertPair(db: Database, pair: NewPair): Promise<number> {
  return (await insertOne<PairRow>(db, 'memory_pairs', toColumns(pair))).id
}

export async function insertPairs(db: Database, pairs: readonly NewPair[]): Promise<void> {
  await insertMany(db, 'memory_pairs', pairs.map(toColumns))
}

/** Stores a pair that is there, with everything that may change of it. */
export async function updatePair(db: Database, pair: MemoryPair): Promise<void> {
  const { edited, deleted, version } = pair
  await db<PairRow>('memory_pairs')
    .where({ id: pair.id })
    .update({ ...toColumns(pair), version, edited: edited ? 1 : 0, deleted: deleted ? 1 : 0 })
}

/** Whether anything was ever entered. */
export async function hasMemory(db: Database): Promise<boolean> {
  return (await db('memory_pairs').first('id')) !== undefined
}

/** Whether a letter's memory was released, and by whom and when that was said last. */
interface MemoryRelease {
  readonly released: boolean
  readonly account: number
  readonly at: string
}

export async function insertRelease(
  db: Database,
  letterId: number,
  { released: isReleased, account, at }: MemoryRelease,
): Promise<void> {
  const row = { letter_id: letterId, released: isReleased ? 1 : 0, account_id: account, at }
  await db('memory_releases').insert(row)
}

/** What was said last of each letter of which anything was said. */
async function listReleases(db: Database): Promise<Map<number, MemoryRelease>> {
  const rows = await db('memory_releases')
    .select<{ letter_id: number; released: number; account_id: number; at: string }[]>()
    .orderBy('id')
  return new Map(
    rows.map(({ letter_id, account_id, at, ...row }) => [
      letter_id,
      { released: row.released === 1, account: account_id, at },
    ]),
  )
}

/** The letters whose memory is everybody's to read. */
export async function listReleasedLetters(db: Database): Promise<ReadonlySet<number>> {
  const releases = await listReleases(db)
  return new Set([...releases].filter(([, one]) => one.released).map(([letter]) => letter))
}

/** Pairs with what follows from their translation. */
export function selectPairs(db: Database) {
  return db('memory_pairs')
    .join('translations', 'translations.id', 'memory_pairs.translation_id')
    .join('letters', 'letters.id', 'translations.letter_id')
    .select<PlacedRow[]>(
      'memory_pairs.*',
      'translations.letter_id',
      'translations.locale',
      'letters.source_locale',
    )
}

export function toPair(row: PlacedRow): MemoryPair {
  return {
    id: row.id,
    letter: row.letter_id,
    translationId: row.translation_id,
    unitId: row.unit_id,
    edition: row.edition,
    sentence: row.sentence,
    from: row.source_locale,
    to: row.locale,
    source: row.source,
    target: row.target,
    sourceHash: row.source_hash,
    beforeHash: row.before_hash,
    afterHash: row.after_hash,
    state: row.state,
    confirmedBy: row.confirmed_by,
    confirmedAt: row.confirmed_at,
    reviewedBy: row.reviewed_by,
    version: row.version,
    edited: row.edited === 1,
    deleted: row.deleted === 1,
  }
}

function toColumns(pair: NewPair): Omit<PairRow, 'id' | 'version' | 'edited' | 'deleted'> {
  return {
    translation_id: pair.translationId,
    unit_id: pair.unitId,
    edition: pair.edition,
    sentence: pair.sentence,
    source: pair.source,
    target: pair.target,
    source_hash: pair.sourceHash,
    before_hash: pair.beforeHash,
    after_hash: pair.afterHash,
    state: pair.state,
    confirmed_by: pair.confirmedBy,
    confirmed_at: pair.confirmedAt,
    reviewed_by: pair.reviewedBy,
  }
}
