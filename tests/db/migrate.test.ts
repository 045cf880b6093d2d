import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type Database, openDatabase } from '#db/connection.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { listMigrations, migrationSource } from '#db/migrations/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-migrate-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Tables, indexes and triggers with the SQL that made them. */
async function schemaOf(db: Database): Promise<{ name: string; sql: string }[]> {
  const rows: { name: string; sql: string }[] = await db.raw(
    `SELECT name, sql FROM sqlite_master
       WHERE sql IS NOT NULL AND tbl_name NOT LIKE 'knex_%' AND name NOT LIKE 'sqlite_%'
       ORDER BY type, name`,
  )
  return rows
}

test('down takes everything away, and up again gives the same schema', async () => {
  const db = openDatabase(':memory:')
  await migrateToLatest(db)
  const before = await schemaOf(db)
  expect(before.length).toBeGreaterThan(20)
  await db.migrate.rollback({ migrationSource }, true)
  expect(await schemaOf(db)).toEqual([])
  await migrateToLatest(db)
  expect(await schemaOf(db)).toEqual(before)
})

test('each migration can be taken back by itself', async () => {
  const db = openDatabase(':memory:')
  const schemas: unknown[] = []
  for (const _ of listMigrations()) {
    schemas.push(await schemaOf(db))
    await db.migrate.up({ migrationSource })
  }
  for (const schema of schemas.reverse()) {
    await db.migrate.down({ migrationSource })
    expect(await schemaOf(db)).toEqual(schema)
  }
})

test('migrations are numbered without a gap and run in that order', () => {
  const numbers = listMigrations().map((name) => Number(name.slice(0, 4)))
  expect(numbers).toEqual(numbers.map((_, index) => index + 1))
})

test('migrating again changes nothing', async () => {
  const db = openDatabase(':memory:')
  await migrateToLatest(db)
  const before = await schemaOf(db)
  await migrateToLatest(db)
  expect(await schemaOf(db)).toEqual(before)
})

test('a migration that breaks off leaves the old schema, and can be run again', async () => {
  const file = join(folder, 'broken.sqlite')
  const db = openDatabase(file)
  await db.migrate.up({ migrationSource })
  const before = await schemaOf(db)
  const broken = {
    ...migrationSource,
    getMigration: async (name: string) => {
      const migration = await migrationSource.getMigration(name)
      if (name !== listMigrations()[2]) return migration
      return {
        ...migration,
        up: async (trx: Database) => {
          await migration.up(trx)
          throw new Error('the power went')
        },
      }
    },
  }
  const attempt = db.transaction((trx) =>
    trx.migrate.latest({ migrationSource: broken, disableTransactions: true }),
  )
  await expect(attempt).rejects.toThrow('the power went')
  expect(await schemaOf(db)).toEqual(before)
  await migrateToLatest(db)
  expect((await schemaOf(db)).length).toBeGreaterThan(before.length)
  await db.destroy()
})

test('two that migrate at once do it once', async () => {
  const file = join(folder, 'twice.sqlite')
  const both = [openDatabase(file), openDatabase(file)]
  await Promise.all(both.map(migrateToLatest))
  const done = await both[0]?.('knex_migrations').select('name')
  expect(done?.map(({ name }) => name)).toEqual(listMigrations())
  for (const db of both) await db.destroy()
})

test('every table but the runner’s own is strict', async () => {
  const db = openDatabase(':memory:')
  await migrateToLatest(db)
  const tables: { name: string; strict: number }[] = await db.raw(
    `SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'`,
  )
  const loose = tables.filter(({ name, strict }) => strict === 0 && !/^(?:knex|sqlite)_/.test(name))
  expect(loose).toEqual([])
})
