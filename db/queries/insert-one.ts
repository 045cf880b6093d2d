import type { Database } from '#db/connection.ts'

/** Inserts a row and gives it back as it is stored, with its id. */
export async function insertOne<Row>(db: Database, table: string, row: object): Promise<Row> {
  const [stored] = await db(table).insert(row).returning('*')
  if (!stored) throw new Error(`No row came back from an insert into ${table}`)
  return stored
}

/** Inserts many rows, in pieces that SQLite takes (32,766 variables a statement). */
export async function insertMany(
  db: Database,
  table: string,
  rows: readonly object[],
): Promise<void> {
  const size = 500
  for (let start = 0; start < rows.length; start += size) {
    await db(table).insert(rows.slice(start, start + size))
  }
}
