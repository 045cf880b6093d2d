import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { openDatabase } from '#db/connection.ts'
import { type Attack, attack, dropTriggers } from '#tests/support/attacks.ts'
import { demarche } from '#tests/support/terminal.ts'

const data = process.env['DEMARCHE_DATA'] ?? ''
const file = join(data, 'demarche.sqlite')
const kept = join(data, 'kept.sqlite')
const checkpoint = join(data, 'checkpoint.json')
let letter = ''

beforeAll(async () => {
  letter = (await demarche('sample')).out.trim()
  expect(await demarche('checkpoint', letter, '-o', checkpoint)).toMatchObject({ code: 0, out: '' })
  copyFileSync(file, kept)
})

/** Does something to a fresh copy of the installation's file, past the program. */
async function tamper(work: (db: ReturnType<typeof openDatabase>) => Promise<unknown>) {
  copyFileSync(kept, file)
  const db = openDatabase(file)
  await dropTriggers(db)
  await work(db)
  await db.destroy()
}

test('an untouched letter goes on from its checkpoint', async () => {
  copyFileSync(kept, file)
  await demarche('checkpoint', letter)
  const verified = await demarche('verify', letter, '--checkpoint', checkpoint)
  expect([verified.code, verified.err]).toEqual([0, []])
  expect(verified.out).toMatch(/^\d+ events, the newest [0-9a-f]{64}\n/)
  expect(verified.out).toContain('the history goes on from it')
})

const byTheChain: [Attack, string][] = [
  ['edited', 'event 3 is altered'],
  ['deleted', 'event 4 is missing'],
  ['inserted', 'event 4 is inserted'],
  ['reordered', 'event 3 is moved\nevent 4 is moved'],
]

test.each(byTheChain)('a history that was %s is found by itself', async (done, line) => {
  await tamper((db) => attack(db, `letter:${letter}`, done))
  const verified = await demarche('verify', letter)
  expect(verified.code).toBe(1)
  expect(verified.out).toContain(`${line}\n`)
  expect(verified.out.match(/^event \d+ is/gm)).toHaveLength(line.split('\n').length)
})

const byTheCheckpoint: [Attack, string][] = [
  ['cut', 'the history was cut'],
  ['restamped', 'the history was rewritten'],
]

test.each(byTheCheckpoint)('a history that was %s is found by a checkpoint', async (done, line) => {
  await tamper((db) => attack(db, `letter:${letter}`, done))
  expect((await demarche('verify', letter)).out).not.toMatch(/^event \d+ is/m)
  const verified = await demarche('verify', letter, '--checkpoint', checkpoint)
  expect(verified.code).toBe(1)
  expect(verified.out).toContain(line)
})

test.each([
  ['of another letter', (text: string) => text, 'another history', ['--installation']],
  [
    'that was changed',
    (text: string) => text.replace(/"sequence":\d+/, '"sequence":1'),
    'changed the file',
  ],
  ['that is none', () => '{}', 'no checkpoint'],
  ['that is no JSON', () => 'PK', 'no checkpoint'],
])('a checkpoint %s is refused', async (_, change, message, words: string[] = [letter]) => {
  copyFileSync(kept, file)
  const other = join(data, 'other.json')
  writeFileSync(other, change(readFileSync(checkpoint, 'utf8')))
  const chosen = words.length > 0 ? words : [letter]
  const verified = await demarche('verify', ...chosen, '--checkpoint', other)
  expect(verified.code).toBe(1)
  expect(verified.err.join()).toContain(message)
})

test('the installation itself is verified, and its checkpoint', async () => {
  copyFileSync(kept, file)
  const own = join(data, 'installation.json')
  expect(await demarche('checkpoint', '--installation', '-o', own)).toMatchObject({ code: 0 })
  const verified = await demarche('verify', '--installation', '--checkpoint', own)
  expect([verified.code, verified.err]).toEqual([0, []])
})

test.each([
  ['administrator', `UPDATE accounts SET administrator = 1 WHERE id = 2`, 'account 2 is not'],
  ['account', `UPDATE accounts SET disabled_at = 'now' WHERE id = 3`, 'account 3 is not'],
  [
    'event',
    `UPDATE events SET account_id = 1 WHERE chain = 'installation' AND sequence = 2`,
    'event 2 is altered',
  ],
  [
    'key',
    `INSERT INTO signing_keys VALUES (0, '${'0'.repeat(64)}', 'AA==', 'now')`,
    'signing key 0000',
  ],
])('a changed %s of the installation is found', async (_, statement, line) => {
  await tamper((db) => db.raw(statement))
  const verified = await demarche('verify', '--installation')
  expect(`${verified.out}${verified.err}`).toContain(line)
  expect(verified.code).toBe(1)
})

test.each([[[]], [['1', '--installation']]])('%j names no one history', async (words) => {
  expect(await demarche('verify', ...words)).toMatchObject({ code: 2, out: '' })
})
