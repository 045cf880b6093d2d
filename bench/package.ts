import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { versionExtensions } from '#app/domain/addressees/ministry-version.ts'
import { type Timing, timeCommand } from './command.ts'
import { median, table } from './statistics.ts'

/** In seconds, for the whole process, on a machine that does nothing else. */
const goal = 10
const rounds = 5

/**
 * All ministries' letters of the sample in every format, drafts and all, from the start of the process
 * to the last file written. The reference is a command that only opens the database; the formats taken
 * alone show where the time goes.
 */
export async function benchPackage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'))
  try {
    const data = join(folder, 'data')
    await timeCommand(data, ['sample'])
    const make = (...options: string[]) =>
      ['package', '1', '--draft', '-o', join(folder, 'package'), ...options] as const
    const subjects: readonly (readonly [string, readonly string[]])[] = [
      ['open the database only', ['letters']],
      ...versionExtensions.map((format) => [format, make('--formats', format)] as const),
      ['whole package', make()],
    ]
    const timings = new Map<string, Timing[]>(subjects.map(([name]) => [name, []]))
    // Round by round, so that whatever else the machine does falls on all of them alike.
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, words] of subjects) {
        timings.get(name)?.push(await timeCommand(data, words))
      }
    }
    return report(timings)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function report(timings: ReadonlyMap<string, readonly Timing[]>): string {
  const rows = [...timings].map(([name, all]) => ({
    name,
    wall: median(all.map((timing) => timing.wall)),
    cpu: median(all.map((timing) => timing.cpu)),
  }))
  const reference = rows[0]?.cpu ?? Number.NaN
  const whole = rows.at(-1)
  const lines = rows.map(({ name, wall, cpu }) => [
    name,
    wall.toFixed(2),
    cpu.toFixed(2),
    (cpu / reference).toFixed(1),
    `${((100 * (cpu - reference)) / ((whole?.cpu ?? 0) - reference)).toFixed(0)} %`,
  ])
  const heading = [`median of ${rounds}`, 'wall s', 'cpu s', '× opening', 'share']
  const verdict = (whole?.wall ?? Number.NaN) <= goal ? 'reached' : 'missed'
  return `${table([heading, ...lines])}The goal of ${goal} s is ${verdict}.\n`
}
