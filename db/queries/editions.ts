import type { Edition } from '#app/domain/letter.ts'
import type { Database } from '#db/connection.ts'
import { insertOne } from './insert-one.ts'

interface EditionRow {
  id: number
  letter_id: number
  number: number
  title: string
  input: string
  encoding: string
  cut: string
  cut_version: number
  confirmed_at: string | null
  published_by: number | null
  note: string
}

/** An edition with its cut as JSON text. */
export interface StoredEdition extends Edition {
  readonly cutJson: string
}

export type PublishedEdition = Pick<
  Edition,
  'id' | 'number' | 'title' | 'confirmedAt' | 'publishedBy' | 'note'
>

export async function insertEdition(
  db: Database,
  edition: Omit<StoredEdition, 'id'>,
): Promise<StoredEdition> {
  return toEdition(await insertOne<EditionRow>(db, 'editions', toColumns(edition)))
}

/** The newest edition of a letter. */
export async function findEdition(
  db: Database,
  letterId: number,
): Promise<StoredEdition | undefined> {
  const row = await db<EditionRow>('editions')
    .where({ letter_id: letterId })
    .orderBy('number', 'desc')
    .first()
  return row && toEdition(row)
}

/** Id and number of an edition of a letter, without the texts; of the newest where no number is given. */
export async function findEditionHead(
  db: Database,
  letterId: number,
  number?: number,
): Promise<Pick<Edition, 'id' | 'number'> | undefined> {
  const [row] = await db<EditionRow>('editions')
    .where({ letter_id: letterId, ...(number === undefined ? {} : { number }) })
    .orderBy('number', 'desc')
    .limit(1)
    .select('id', 'number')
  return row
}

export async function findEditionNumber(db: Database, id: number): Promise<number> {
  const row = await db<EditionRow>('editions').where({ id }).first('number')
  if (!row) throw new Error(`There is no edition ${id}`)
  return row.number
}

/** All editions of a letter with their texts, oldest first. */
export async function listStoredEditions(db: Database, letterId: number): Promise<StoredEdition[]> {
  const rows = await db<EditionRow>('editions').where({ letter_id: letterId }).orderBy('number')
  return rows.map(toEdition)
}

/** All editions of a letter without their texts, oldest first. */
export async function listLetterEditions(
  db: Database,
  letterId: number,
): Promise<PublishedEdition[]> {
  const rows = await db<EditionRow>('editions')
    .where({ letter_id: letterId })
    .orderBy('number')
    .select('id', 'number', 'title', 'confirmed_at', 'published_by', 'note')
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    title: row.title,
    confirmedAt: row.confirmed_at,
    publishedBy: row.published_by,
    note: row.note,
  }))
}

/** Title and number of the newest edition of each letter, without the texts. */
export async function listEditionHeads(
  db: Database,
): Promise<Pick<Edition, 'letterId' | 'number' | 'title' | 'confirmedAt'>[]> {
  const rows = await db<EditionRow>('editions')
    .select('letter_id', 'number', 'title', 'confirmed_at')
    .orderBy('number')
  return rows.map((row) => ({
    letterId: row.letter_id,
    number: row.number,
    title: row.title,
    confirmedAt: row.confirmed_at,
  }))
}

/** The newest titles of some letters. */
export async function listLetterTitles(
  db: Database,
  letterIds: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const rows = await db<EditionRow>('editions')
    .whereIn('letter_id', letterIds)
    .select('letter_id', 'title')
    .orderBy('number')
  return new Map(rows.map(({ letter_id, title }) => [letter_id, title]))
}

export async function updateEdition(db: Database, edition: StoredEdition): Promise<void> {
  await db<EditionRow>('editions').where({ id: edition.id }).update(toColumns(edition))
}

function toEdition(row: EditionRow): StoredEdition {
  return {
    id: row.id,
    letterId: row.letter_id,
    number: row.number,
    title: row.title,
    input: row.input,
    encoding: row.encoding,
    cutJson: row.cut,
    cutVersion: row.cut_version,
    confirmedAt: row.confirmed_at,
    publishedBy: row.published_by,
    note: row.note,
  }
}

function toColumns(edition: Omit<StoredEdition, 'id'>): Omit<EditionRow, 'id'> {
  return {
    letter_id: edition.letterId,
    number: edition.number,
    title: edition.title,
    input: edition.input,
    encoding: edition.encoding,
    cut: edition.cutJson,
    cut_version: edition.cutVersion,
    confirmed_at: edition.confirmedAt,
    published_by: edition.publishedBy,
    note: edition.note,
  }
}
