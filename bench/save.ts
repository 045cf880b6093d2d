import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Actor, operator } from '#app/domain/actor.ts'
import type { Context } from '#app/services/context.server.ts'
import { confirmCut } from '#app/services/cuts.server.ts'
import { importLetter } from '#app/services/letters.server.ts'
import { openLocales } from '#app/services/locales.server.ts'
import { newPrivateKey, readSigningKey } from '#app/services/signing-key.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { keepWorkingCopy } from '#app/services/working-copies.server.ts'
import { openDatabase } from '#db/connection.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { insertAccount } from '#db/queries/accounts.ts'
import { median, percentile, table } from './statistics.ts'

const saves = 200
const locale = 'pl'

/**
 * Autosaving and confirming one unit through the services, in letters of 20 and of 2,000 units. The
 * reference is a bare SQLite commit with the same settings, one before each save.
 */
export async function benchSave(): Promise<string> {
  const rows = [['', 'p50 ms', 'p95 ms', '× commit']]
  for (const units of [20, 2000]) rows.push(...(await measureLetter(units)))
  return table(rows)
}

async function measureLetter(units: number): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'))
  const db = openDatabase(join(folder, 'demarche.sqlite'))
  const bare = openDatabase(join(folder, 'bare.sqlite'))
  try {
    await bare.raw('CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT) STRICT')
    const { translator, letter } = await createTranslation(db, units)
    const taken = { commit: [] as number[], autosave: [] as number[], confirm: [] as number[] }
    for (let version = 0; version < saves; version += 1) {
      const at = { letter, locale, unit: 3 } as const
      const text = `Piszemy po raz ${version}.`
      taken.commit.push(await time(() => bare.transaction((trx) => trx('notes').insert({ text }))))
      taken.autosave.push(await time(() => keepWorkingCopy(translator, at, { version, text })))
      const command = { kind: 'confirm', version, text } as const
      taken.confirm.push(await time(() => changeTarget(translator, at, command)))
    }
    const reference = median(taken.commit)
    return Object.entries(taken).map(([name, values]) => [
      `${name}, ${units} units`,
      median(values).toFixed(2),
      percentile(values, 0.95).toFixed(2),
      (median(values) / reference).toFixed(1),
    ])
  } finally {
    await db.destroy()
    await bare.destroy()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function createTranslation(db: Context['db'], units: number) {
  await migrateToLatest(db)
  const key = readSigningKey(newPrivateKey())
  if (!key) throw new Error('a new key can be read')
  const ctx: Context = { db, actor: operator, key, now: () => new Date() }
  // The title is one, too.
  const paragraphs = Array.from(
    { length: units - 1 },
    (_, index) => `We write, for the ${index}th time.`,
  )
  const letter = await importLetter(ctx, {
    title: 'A letter',
    sourceLocale: 'en',
    bytes: new TextEncoder().encode(paragraphs.join('\n\n')),
  })
  if (!letter.ok) throw new Error(letter.refusal)
  const { id } = letter.value
  for (const done of [await confirmCut(ctx, id), await openLocales(ctx, id, [locale])]) {
    if (!done.ok) throw new Error(done.refusal)
  }
  const account = await insertAccount(db, {
    email: 'translator@example.org',
    name: 'Translator',
    administrator: false,
    createdAt: new Date().toISOString(),
  })
  const actor: Actor = {
    id: account.id,
    administrator: false,
    operator: false,
    grants: [{ letter: id, role: 'translator', locale }],
  }
  return { translator: { ...ctx, actor }, letter: id }
}

/** In milliseconds; what is refused did not save anything and stops the measurement. */
async function time(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  const result = await work()
  const taken = performance.now() - started
  if (typeof result === 'object' && result !== null && 'ok' in result && !result.ok) {
    throw new Error('A save was refused')
  }
  return taken
}
