import { existsSync } from 'node:fs'
import { type Database, openDatabase } from './connection.ts'

export function fileExists(file: string): boolean {
  return existsSync(file)
}

/** Writes a consistent copy of the database while it is in use. The file must not exist. */
export async function copyDatabase(db: Database, file: string): Promise<void> {
  await db.raw('VACUUM INTO ?', [file])
}

/** What opening a database file and reading it through found. */
export type FileHealth =
  | { readonly sound: true; readonly letters: number; readonly events: number }
  | { readonly sound: false; readonly fault: string }

/** Opens a database file and checks every page, every reference and that the tables are there. */
export async function checkDatabaseFile(file: string): Promise<FileHealth> {
  const db = openDatabase(file)
  try {
    const integrity: { integrity_check: string }[] = await db.raw('PRAGMA integrity_check')
    const fault = integrity.find((row) => row.integrity_check !== 'ok')
    if (fault) return { sound: false, fault: fault.integrity_check }
    const dangling: unknown[] = await db.raw('PRAGMA foreign_key_check')
    if (dangling.length > 0) return { sound: false, fault: 'rows point to rows that are gone' }
    return { sound: true, letters: await count(db, 'letters'), events: await count(db, 'events') }
  } catch (error) {
    return { sound: false, fault: error instanceof Error ? error.message : String(error) }
  } finally {
    await db.destroy()
  }
}

/** What the SQLite driver offers beside SQL, as far as it is used here. */
interface Connection {
  backup(
    file: string,
    from: string,
    to: string,
    fileIsTarget: boolean,
    done: (error: Error | null) => void,
  ): {
    step(pages: number, done: (error: Error | null) => void): void
    finish(done: (error: Error | null) => void): void
  }
}

/**
 * Puts the content of a database file in place of the open one, through SQLite itself: a server that
 * has it open reads the restored content from its next query on.
 */
export async function restoreDatabase(db: Database, file: string): Promise<void> {
  const connection: Connection = await db.client.acquireConnection()
  try {
    await new Promise<void>((resolve, reject) => {
      const settle = (error: Error | null, next: () => void) => (error ? reject(error) : next())
      const copy = connection.backup(file, 'main', 'main', false, (opened) =>
        settle(opened, () =>
          copy.step(-1, (stepped) =>
            settle(stepped, () => copy.finish((finished) => settle(finished, resolve))),
          ),
        ),
      )
    })
  } finally {
    await db.client.releaseConnection(connection)
  }
}

async function count(db: Database, table: string): Promise<number> {
  const rows = await db(table).count<{ count: number }[]>('* as count')
  return Number(rows[0]?.count ?? 0)
}
