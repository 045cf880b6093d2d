import { existsSync } from 'node:fs'
import { chmod, copyFile, rm } from 'node:fs/promises'
import { type Database, openDatabase } from './connection.ts'
import { migrateToLatest } from './migrate.ts'
import { listMigrations } from './migrations/index.ts'

export function fileExists(file: string): boolean {
  return existsSync(file)
}

/**
 * Writes a consistent copy of the database while it is in use, for its owner's eyes only. The file must
 * not exist.
 */
export async function copyDatabase(db: Database, file: string): Promise<void> {
  await db.raw('VACUUM INTO ?', [file])
  await chmod(file, 0o600)
}

/** What opening a database file and reading it through found. */
export type FileHealth =
  | { readonly sound: true; readonly letters: number; readonly events: number }
  | { readonly sound: false; readonly fault: string }

/** Opens a database file and checks every page, every reference and that the tables are there. */
export async function checkDatabaseFile(file: string): Promise<FileHealth> {
  const db = openDatabase(file)
  try {
    const fault = await findFault(db)
    if (fault !== null) return { sound: false, fault }
    return { sound: true, letters: await count(db, 'letters'), events: await count(db, 'events') }
  } catch (error) {
    return { sound: false, fault: error instanceof Error ? error.message : String(error) }
  } finally {
    await db.destroy()
  }
}

async function findFault(db: Database): Promise<string | null> {
  const integrity: { integrity_check: string }[] = await db.raw('PRAGMA integrity_check')
  const fault = integrity.find((row) => row.integrity_check !== 'ok')
  if (fault) return fault.integrity_check
  const dangling: unknown[] = await db.raw('PRAGMA foreign_key_check')
  if (dangling.length > 0) return 'rows point to rows that are gone'
  const known = listMigrations()
  const done: { name: string }[] = await db('knex_migrations').select('name')
  const newer = done.find(({ name }) => !known.includes(name))
  return newer ? `it is of a newer version of Demarche (${newer.name})` : null
}

/**
 * Copies a database file, lets the work see and change the copy, and throws the copy away. The file
 * itself is not touched: it may be the only one somebody has.
 */
export async function withCopy<T>(
  file: string,
  copy: string,
  work: (copy: string) => Promise<T>,
): Promise<T> {
  await copyFile(file, copy)
  try {
    await chmod(copy, 0o600)
    return await work(copy)
  } finally {
    for (const ending of ['', '-wal', '-shm']) await rm(`${copy}${ending}`, { force: true })
  }
}

/** Brings a database file up to date, and lets the work change it. */
export async function prepareDatabaseFile(
  file: string,
  work: (db: Database) => Promise<void>,
): Promise<void> {
  const db = openDatabase(file)
  try {
    await migrateToLatest(db)
    await work(db)
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
