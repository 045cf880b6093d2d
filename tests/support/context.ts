import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Actor, type Grant, operator } from '#app/domain/actor.ts'
import type { SigningKey } from '#app/domain/signature.ts'
import type { Context } from '#app/services/context.server.ts'
import { newPrivateKey, readSigningKey } from '#app/services/signing-key.server.ts'
import { addSigningKey } from '#app/services/signing-keys.server.ts'
import { copyDatabase, restoreDatabase } from '#db/backup.ts'
import { type Database, openDatabase } from '#db/connection.ts'
import { migrateToLatest } from '#db/migrate.ts'

/** When tests happen, unless they say otherwise. */
export const noon = new Date('2021-12-01T12:00:00.000Z')

/** A fresh database, in memory or in a file, and the operator to act in it. */
export async function createContext(filename = ':memory:'): Promise<Context> {
  const db = await openMigrated(filename)
  const ctx = { db, actor: operator, key: createKey(), now: () => noon }
  await addSigningKey(ctx)
  return ctx
}

let schema: Promise<string> | undefined

/** A fresh database with the schema of today, which is made once in each process of tests. */
async function openMigrated(filename: string): Promise<Database> {
  schema ??= writeSchema()
  const db = openDatabase(filename)
  await restoreDatabase(db, await schema)
  return db
}

async function writeSchema(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-schema-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'schema.sqlite')
  const db = openDatabase(':memory:')
  await migrateToLatest(db)
  await copyDatabase(db, file)
  await db.destroy()
  return file
}

/** A key that no other installation has. */
export function createKey(): SigningKey {
  const key = readSigningKey(newPrivateKey())
  if (!key) throw new Error('a new key can be read')
  return key
}

/** The same database, for somebody else. */
export function as(ctx: Context, actor: Actor): Context {
  return { ...ctx, actor }
}

/** A signed-in person with the given grants, for tests that need no account of theirs in the database. */
export function person(id: number, ...grants: Grant[]): Actor {
  return { id, administrator: false, operator: false, grants }
}
