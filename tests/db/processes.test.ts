import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { operator } from '#app/domain/actor.ts'
import { confirmCut } from '#app/services/cuts.server.ts'
import { openLocales } from '#app/services/locales.server.ts'
import { isSound, verifyLetter } from '#app/services/verification.server.ts'
import { checkDatabaseFile } from '#db/backup.ts'
import { openDatabase } from '#db/connection.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { listEvents } from '#db/queries/events.ts'
import { createKey } from '#tests/support/context.ts'
import { importShortLetter } from '#tests/support/letter.ts'

const writer = fileURLToPath(new URL('./writer.ts', import.meta.url))
const full = process.env['FULL_TESTS'] !== undefined
const folder = mkdtempSync(join(tmpdir(), 'demarche-processes-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function open(file: string) {
  return { db: openDatabase(file), actor: operator, key: createKey(), now: () => new Date() }
}

/** A file with one letter that is open in Polish. */
async function createFile(name: string): Promise<string> {
  const file = join(folder, name)
  const ctx = open(file)
  await migrateToLatest(ctx.db)
  const letter = await importShortLetter(ctx)
  await confirmCut(ctx, letter)
  await openLocales(ctx, letter, ['pl'])
  await ctx.db.destroy()
  return file
}

function startWriter(file: string, first: number, count: number): ChildProcessWithoutNullStreams {
  const words = ['--import', 'tsx', writer, file, String(first), String(count)]
  return spawn(process.execPath, words)
}

/** What a writer acknowledged until it ended; it is killed when it has acknowledged `enough`. */
function acknowledged(
  child: ChildProcessWithoutNullStreams,
  enough = Number.POSITIVE_INFINITY,
): Promise<{ days: string[]; fault: string; code: number | null }> {
  let out = ''
  let fault = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
    if (out.split('\n').length > enough) child.kill('SIGKILL')
  })
  child.stderr.on('data', (chunk) => {
    fault += chunk
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ days: out.split('\n').slice(0, -1), fault, code }))
  })
}

async function storedDays(file: string): Promise<unknown[]> {
  const ctx = open(file)
  const events = await listEvents(ctx.db, 'letter:1')
  const verified = await verifyLetter(ctx, 1)
  await ctx.db.destroy()
  expect(verified.ok && isSound(verified.value)).toBe(true)
  return events.filter(({ kind }) => kind === 'due-date-set').map(({ data }) => data['dueOn'])
}

test('two processes write at once, and each waits for the other instead of failing', async () => {
  const file = await createFile('two.sqlite')
  const count = full ? 5000 : 100
  const children = [startWriter(file, 1, count), startWriter(file, 10_001, count)]
  const results = await Promise.all(children.map((child) => acknowledged(child)))
  for (const { days, fault, code } of results) {
    expect([code, fault]).toEqual([0, ''])
    expect(days).toHaveLength(count)
  }
  const stored = await storedDays(file)
  expect(stored).toHaveLength(2 * count)
  expect(new Set(stored)).toEqual(new Set(results.flatMap(({ days }) => days)))
})

test('of a process that is killed while it writes, nothing acknowledged is lost and nothing is half done', async () => {
  const file = await createFile('killed.sqlite')
  const known: string[] = []
  for (let round = 0; round < (full ? 40 : 3); round += 1) {
    const child = startWriter(file, 1 + round * 1000, 1000)
    const { days, code } = await acknowledged(child, 3 + round * 5)
    expect(code).toBeNull()
    known.push(...days)
    expect(await storedDays(file)).toEqual(expect.arrayContaining(known))
    expect(await checkDatabaseFile(file)).toMatchObject({ sound: true, letters: 1 })
  }
})
