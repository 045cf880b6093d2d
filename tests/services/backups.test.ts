import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { chmod, open, readFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { operator } from '#app/domain/actor.ts'
import { makeBackup, restoreBackup } from '#app/services/backups.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { makeLink, openLink } from '#app/services/links.server.ts'
import { listOverviews } from '#app/services/overview.server.ts'
import { loadSample } from '#app/services/sample.server.ts'
import { resumeSession, startSession } from '#app/services/sessions.server.ts'
import { addSigningKey } from '#app/services/signing-keys.server.ts'
import { isSound, verifyLetter } from '#app/services/verification.server.ts'
import { openDatabase } from '#db/connection.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { as, createKey, noon } from '#tests/support/context.ts'
import { addAccount, importShortLetter } from '#tests/support/letter.ts'
import { countRows } from '#tests/support/rows.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-backups-'))
const opened: Context[] = []
let files = 0

afterAll(async () => {
  for (const { db } of opened) await db.destroy()
  rmSync(folder, { recursive: true, force: true })
})

function newFile(): string {
  files += 1
  return join(folder, `${files}.sqlite`)
}

/** An installation in a file of its own. */
async function createInstallation(): Promise<Context> {
  const ctx = { db: openDatabase(newFile()), actor: operator, key: createKey(), now: () => noon }
  opened.push(ctx)
  await migrateToLatest(ctx.db)
  await addSigningKey(ctx)
  return ctx
}

async function createBackup(ctx: Context): Promise<string> {
  const file = newFile()
  const made = await makeBackup(ctx, file)
  if (!made.ok) throw new Error(made.refusal)
  return file
}

test('a backup is made while the installation is in use, and says what it holds', async () => {
  const ctx = await createInstallation()
  await importShortLetter(ctx)
  const file = newFile()
  expect(await makeBackup(ctx, file)).toEqual({ ok: true, value: { letters: 1, events: 2 } })
  await importShortLetter(ctx)
  expect(await countRows(ctx.db)).toMatchObject({ letters: 2 })
  expect(besides(file)).toEqual([])
  expect((await stat(file)).mode & 0o777).toBe(0o600)
})

test('a backup never replaces a file that is there', async () => {
  const ctx = await createInstallation()
  const file = await createBackup(ctx)
  expect(await makeBackup(ctx, file)).toMatchObject({
    refusal: 'backup/exists',
    details: { file },
  })
})

test('a restore brings everything back, and the history still holds', async () => {
  const ctx = await createInstallation()
  const loaded = await loadSample(ctx)
  const letter = loaded.ok ? loaded.value.letter : 0
  const before = await countRows(ctx.db)
  const file = await createBackup(ctx)
  const elsewhere = await createInstallation()
  const restored = await restoreBackup(elsewhere, file, newFile())
  expect(restored).toMatchObject({ ok: true, value: { letters: 1 } })
  expect(await countRows(elsewhere.db)).toEqual(before)
  const overviews = await listOverviews(elsewhere)
  expect(overviews).toEqual(await listOverviews(ctx))
  const verified = await verifyLetter(elsewhere, letter)
  expect(verified.ok && isSound(verified.value)).toBe(true)
  const found = await elsewhere.db.raw('PRAGMA foreign_key_check')
  expect(found).toEqual([])
})

test('what was there before a restore is kept beside it', async () => {
  const ctx = await createInstallation()
  const file = await createBackup(ctx)
  await importShortLetter(ctx)
  const keep = newFile()
  await restoreBackup(ctx, file, keep)
  expect(await countRows(ctx.db)).toMatchObject({ letters: 0 })
  expect(besides(keep)).toEqual([])
  const kept = openDatabase(keep)
  expect(await countRows(kept)).toMatchObject({ letters: 1 })
  await kept.destroy()
})

test('after a restore nobody is signed in and no link is good', async () => {
  const ctx = await createInstallation()
  const { id } = await addAccount(ctx, 'Paula')
  const session = await startSession(ctx, id ?? 0)
  const link = await makeLink(ctx, id ?? 0)
  const file = await createBackup(ctx)
  await restoreBackup(ctx, file, newFile())
  const visitor = as(ctx, { id: null, administrator: false, operator: false, grants: [] })
  expect(await resumeSession(ctx, session)).toBeUndefined()
  expect(await openLink(visitor, link.ok ? link.value : '')).toMatchObject({
    refusal: 'link/used-or-expired',
  })
})

test('the restored installation can be written to and backed up again', async () => {
  const ctx = await createInstallation()
  await importShortLetter(ctx)
  const elsewhere = await createInstallation()
  await restoreBackup(elsewhere, await createBackup(ctx), newFile())
  await importShortLetter(elsewhere)
  expect(await makeBackup(elsewhere, newFile())).toMatchObject({ value: { letters: 2 } })
})

test.each([
  ['a file that is not there', () => newFile(), /no such file/],
  ['a file that is no database', () => written('Dear Minister,\n'.repeat(200)), /not a database/],
  ['an empty file', () => written(''), /./],
])('%s is refused with the reason, and nothing changes', async (_, broken, reason) => {
  const ctx = await createInstallation()
  await importShortLetter(ctx)
  const refused = await restoreBackup(ctx, broken(), newFile())
  expect(refused).toMatchObject({
    refusal: 'backup/broken',
    details: { fault: expect.stringMatching(reason) },
  })
  expect(await countRows(ctx.db)).toMatchObject({ letters: 1 })
})

test('a backup with damaged pages is refused', async () => {
  const ctx = await createInstallation()
  await loadSample(ctx)
  const file = await createBackup(ctx)
  const handle = await open(file, 'r+')
  await handle.write(Buffer.alloc(4096 * 20, 0x5a), 0, 4096 * 20, 4096 * 40)
  await handle.close()
  expect(await restoreBackup(ctx, file, newFile())).toMatchObject({ refusal: 'backup/broken' })
})

test('another program’s database is refused', async () => {
  const ctx = await createInstallation()
  const file = newFile()
  const other = openDatabase(file)
  await other.raw('CREATE TABLE recipes (name TEXT)')
  await other.destroy()
  expect(await restoreBackup(ctx, file, newFile())).toMatchObject({ refusal: 'backup/broken' })
})

test('a backup of a newer version is refused before anything is replaced', async () => {
  const ctx = await createInstallation()
  await importShortLetter(ctx)
  const file = await createBackup(ctx)
  const newer = openDatabase(file)
  await newer('knex_migrations').insert({ name: '9999-of-the-future', batch: 9 })
  await newer.destroy()
  await importShortLetter(ctx)
  expect(await restoreBackup(ctx, file, newFile())).toMatchObject({
    refusal: 'backup/broken',
    details: { fault: expect.stringMatching(/newer/) },
  })
  expect(await countRows(ctx.db)).toMatchObject({ letters: 2 })
})

test('a backup is left as it was made', async () => {
  const ctx = await createInstallation()
  const file = await createBackup(ctx)
  await chmod(file, 0o400)
  const before = await readFile(file)
  expect(await restoreBackup(ctx, file, newFile())).toMatchObject({ ok: true })
  expect(before.equals(await readFile(file))).toBe(true)
  expect(besides(file)).toEqual([])
})

test('only the operator makes and restores backups', async () => {
  const ctx = await createInstallation()
  const file = await createBackup(ctx)
  const administrator = as(ctx, { id: 1, administrator: true, operator: false, grants: [] })
  expect(await makeBackup(administrator, newFile())).toMatchObject({
    refusal: 'actor/not-allowed',
  })
  expect(await restoreBackup(administrator, file, newFile())).toMatchObject({
    refusal: 'actor/not-allowed',
  })
})

/** What else was left in the folder under the name of a file. */
function besides(file: string): string[] {
  const name = basename(file)
  return readdirSync(folder).filter((other) => other.startsWith(name) && other !== name)
}

function written(content: string): string {
  const file = newFile()
  writeFileSync(file, content)
  return file
}
