import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { beginTransaction, openDatabase } from '#db/connection.ts'
import { createContext } from '#tests/support/context.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-connection-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function settings(file: string) {
  const db = openDatabase(file)
  const read = async (name: string) => {
    const rows: Record<string, unknown>[] = await db.raw(`PRAGMA ${name}`)
    return Object.values(rows[0] ?? {})[0]
  }
  const found = {
    journal: await read('journal_mode'),
    synchronous: await read('synchronous'),
    foreignKeys: await read('foreign_keys'),
    busyTimeout: await read('busy_timeout'),
    trustedSchema: await read('trusted_schema'),
    recursiveTriggers: await read('recursive_triggers'),
  }
  await db.destroy()
  return found
}

test('every connection commits durably and enforces the rules, also when the file is opened again', async () => {
  const file = join(folder, 'settings.sqlite')
  const wanted = {
    journal: 'wal',
    synchronous: 2,
    foreignKeys: 1,
    busyTimeout: 5000,
    trustedSchema: 0,
    recursiveTriggers: 1,
  }
  expect(await settings(file)).toEqual(wanted)
  expect(await settings(file)).toEqual(wanted)
})

test('a transaction takes the write lock when it begins', async () => {
  const file = join(folder, 'lock.sqlite')
  const [one, other] = [openDatabase(file), openDatabase(file)]
  await one.raw('CREATE TABLE notes (text TEXT)')
  await other.raw('PRAGMA busy_timeout = 50')
  const trx = await beginTransaction(one)
  await expect(beginTransaction(other)).rejects.toThrow('SQLITE_BUSY')
  await trx.rollback()
  await (await beginTransaction(other)).rollback()
  await one.destroy()
  await other.destroy()
})

test('a query beside an open transaction fails soon instead of standing still', async () => {
  const { db } = await createContext()
  const trx = await db.transaction()
  await expect(db('letters')).rejects.toThrow('Timeout acquiring a connection')
  await trx.rollback()
})
