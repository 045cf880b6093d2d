import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { changeTarget } from '#app/services/targets.server.ts'
import { keepWorkingCopy } from '#app/services/working-copies.server.ts'
import { openDatabase } from '#db/connection.ts'
import { median, percentile, table } from './statistics.ts'
import { createTranslation } from './translation.ts'

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
    const { translator, letter } = await createTranslation(db, units, locale)
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
