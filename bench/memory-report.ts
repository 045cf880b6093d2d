import { type Query, type QueryKind, queryKinds } from './memory-queries.ts'
import { median, percentile, table } from './statistics.ts'

/** A lookup: the score of the best match, and milliseconds. */
export interface Timed {
  readonly best: number
  readonly wall: number
  readonly cpu: number
}

/** In bytes and seconds. */
export interface Build {
  readonly texts: number
  readonly index: number
  readonly wall: number
  readonly cpu: number
  readonly rss: number
  readonly grown: number
}

export interface Miss {
  readonly text: string
  readonly found: number
  readonly best: number
}

/** For each kind how many had a match that counts, and which of them were not found. */
export type Misses = ReadonlyMap<QueryKind, { readonly counted: number; readonly missed: Miss[] }>

export interface MemoryMeasured {
  readonly pairs: number
  readonly build: Build
  readonly own: ReadonlyMap<Query, Timed>
  readonly peer: ReadonlyMap<Query, Timed>
  readonly wanted: number
  readonly postgres: { version: string; table: number; index: number; built: number } | undefined
  /** Of the machine, before and after. */
  readonly load: readonly [number, number]
}

/** Below the floors the bench fails; the goals are what is wanted. Both are for a million pairs. */
const floors = { p50: 50, p95: 200, recall: 0.98 }
const goals = { p50: 250, p95: 1000, recall: 0.995, sure: 1 }
const judgedFrom = 1_000_000

/** How fast and how large, which is known before what was missed. */
export function reportSpeed(measured: MemoryMeasured): string {
  const [before, after] = measured.load.map((one) => one.toFixed(1))
  const heading = `${measured.pairs.toLocaleString('en')} pairs, load of the machine ${before} to ${after}\n`
  return [heading, times(measured), sizes(measured)].join('\n')
}

export function reportRecall(measured: MemoryMeasured, misses: Misses): string {
  return [recall(misses, measured.wanted), judgement(measured, misses)].join('\n')
}

function times({ own, peer, postgres, pairs }: MemoryMeasured): string {
  const rows = [['ms for a lookup', 'queries', 'p50', 'p95', 'p50 cpu', 'p95 cpu']]
  const all = [...own]
  rows.push(
    timesOf(
      'application, with targets',
      all.map(([, timed]) => timed),
    ),
  )
  for (const kind of queryKinds) {
    const some = all.filter(([query]) => query.kind === kind).map(([, timed]) => timed)
    rows.push(timesOf(`  ${kind}`, some))
  }
  if (!postgres) {
    return `${table(rows)}No PostgreSQL is at hand: it is not compared (PGHOST, or initdb and psql).\n`
  }
  rows.push(
    timesOf(`PostgreSQL ${postgres.version} pg_trgm, Weblate's lookup method`, [...peer.values()]),
  )
  const same = all.filter(([query]) => peer.has(query)).map(([, timed]) => timed)
  rows.push(timesOf('application, same queries', same))
  const note = `PostgreSQL was asked ${peer.size} of the ${own.size} queries, spread evenly.\n`
  return `${table(rows)}${peer.size < own.size ? note : ''}${ratioLine(ratios({ own, peer }), pairs)}`
}

function timesOf(name: string, timed: readonly Timed[]): string[] {
  const walls = timed.map(({ wall }) => wall)
  const cpus = timed.map(({ cpu }) => cpu)
  const values = [median(walls), percentile(walls, 0.95), median(cpus), percentile(cpus, 0.95)]
  return [name, `${timed.length}`, ...values.map((value) => value.toFixed(2))]
}

interface Ratios {
  readonly p50: number
  readonly p95: number
}

/** How many times faster, by the clock and over the same queries. */
function ratios({ own, peer }: Pick<MemoryMeasured, 'own' | 'peer'>): Ratios {
  const same = [...own].filter(([query]) => peer.has(query)).map(([, { wall }]) => wall)
  const others = [...peer.values()].map(({ wall }) => wall)
  return {
    p50: median(others) / median(same),
    p95: percentile(others, 0.95) / percentile(same, 0.95),
  }
}

function ratioLine({ p50, p95 }: Ratios, pairs: number): string {
  const goal = pairs >= judgedFrom ? ` (goals ${goals.p50} and ${goals.p95})` : ''
  return `Faster than PostgreSQL: p50 ${p50.toFixed(0)} times, p95 ${p95.toFixed(0)} times${goal}.\n`
}

function sizes({ build, postgres }: MemoryMeasured): string {
  const mb = (bytes: number) => (bytes / 1e6).toFixed(0)
  const rows = [
    ['memory', 'texts MB', 'index MB', 'process grew MB', 'process MB', 'built s', 'cpu s'],
    [
      ...['application', mb(build.texts), mb(build.index), mb(build.grown), mb(build.rss)],
      ...[build.wall.toFixed(1), build.cpu.toFixed(1)],
    ],
  ]
  if (postgres) {
    const { table: texts, index, built } = postgres
    rows.push(['PostgreSQL', mb(texts), mb(index), '', '', built.toFixed(1), ''])
  }
  return table(rows)
}

function recall(misses: Misses, wanted: number): string {
  const heading = [`best match from ${100 * wanted} % on`, 'there', 'found', 'recall']
  const rows = queryKinds.map((kind) =>
    recallRow(kind, [...(misses.get(kind)?.missed ?? [])], misses.get(kind)?.counted ?? 0),
  )
  const { counted, missed } = allOf(misses)
  const lines = missed.map(
    ({ text, found, best }) =>
      `missed: ${best.toFixed(3)} there, ${found.toFixed(3)} found: ${text}\n`,
  )
  return `${table([heading, ...rows, recallRow('all', missed, counted)])}${lines.join('')}`
}

function recallRow(name: string, missed: readonly Miss[], counted: number): string[] {
  const share = (100 * (counted - missed.length)) / counted
  return [name, `${counted}`, `${counted - missed.length}`, counted ? `${share.toFixed(2)} %` : '']
}

function allOf(misses: Misses): { counted: number; missed: Miss[] } {
  const all = [...misses.values()]
  return {
    counted: all.reduce((sum, { counted }) => sum + counted, 0),
    missed: all.flatMap(({ missed }) => missed),
  }
}

/** What the goals say, and the exit code where a floor is missed. */
function judgement(measured: MemoryMeasured, misses: Misses): string {
  const { peer, pairs } = measured
  const { counted, missed } = allOf(misses)
  const found = 1 - missed.length / Math.max(1, counted)
  const sure = (['exact', 'short'] as const).every((kind) => misses.get(kind)?.missed.length === 0)
  const compared = peer.size > 0 ? ratios(measured) : undefined
  const judged = pairs >= judgedFrom ? compared : undefined
  const reached = [
    found >= goals.recall,
    sure,
    judged === undefined || (judged.p50 >= goals.p50 && judged.p95 >= goals.p95),
  ].every(Boolean)
  const below =
    found < floors.recall ||
    (judged !== undefined && (judged.p50 < floors.p50 || judged.p95 < floors.p95))
  if (below) process.exitCode = 1
  const verdict = reached ? 'The goals are reached' : 'The goals are missed'
  return `${verdict}${below ? ', and the floors too' : ''}.\n`
}
