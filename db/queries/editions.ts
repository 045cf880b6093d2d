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
}

/** An edition with its cut as JSON text. */
export interface StoredEdition extends Edition {
  readonly cutJson: string
}

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
  }
}
