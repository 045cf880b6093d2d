import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Corpus, type TextPair } from './memory-corpus.ts'
import { MemoryDatabase } from './memory-database.ts'
import { Exhaustive } from './memory-exhaustive.ts'
import { PostgresMemory } from './memory-postgres.ts'
import { type Query, type QueryKind, QuerySource, queryCount } from './memory-queries.ts'
import {
  type Build,
  type Miss,
  type Misses,
  reportRecall,
  reportSpeed,
  type Timed,
} from './memory-report.ts'

/** From this score on a match must be found. */
const wanted = 0.7

/** So many lookups do not count: until then not all is compiled and in memory. PostgreSQL needs fewer. */
const unmeasured = 200

export interface MemoryOptions {
  readonly pairs: number
  /** Of the thousand; each takes PostgreSQL seconds in a large memory. */
  readonly postgresQueries: number
}

/** Fills memories of one size, asks them the same, and compares what they find with what there is. */
export async function measureMemory(options: MemoryOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'))
  try {
    await measureIn(folder, options)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureIn(folder: string, { pairs, postgresQueries }: MemoryOptions) {
  const loadBefore = loadavg()[0] ?? 0
  const texts = () => new Corpus(pairs).pairs(pairs)
  const source = new QuerySource(pairs)
  say(`${pairs} pairs: filling SQLite`)
  const database = await MemoryDatabase.create(folder, watched(texts(), source))
  const queries = source.queries(new Corpus(pairs + 1))
  const postgres = postgresQueries > 0 ? await PostgresMemory.open(folder) : undefined
  try {
    say(postgres ? 'filling PostgreSQL' : 'no PostgreSQL: only our own')
    const postgresSizes = await postgres?.fill(texts())
    say('building the index')
    const build = await timedBuild(database)
    say(`asking ${queryCount} queries`)
    // Each in its own turn: what one leaves in the processor's caches is no work of the other.
    const own = await askOwn(database, queries)
    const peer = postgres ? await askPostgres(postgres, queries, postgresQueries) : new Map()
    const measured = {
      ...{ pairs, build, own, peer, wanted },
      postgres: postgres && postgresSizes && { version: postgres.version, ...postgresSizes },
      load: [loadBefore, loadavg()[0] ?? 0],
    } as const
    print(reportSpeed(measured))
    say('comparing with everything')
    print(reportRecall(measured, findMisses(texts(), pairs, own)))
  } finally {
    await postgres?.close()
    await database.close()
  }
}

async function askOwn(database: MemoryDatabase, queries: readonly Query[]) {
  for (const { text } of queries.slice(0, unmeasured)) await database.lookup(text)
  const timed = new Map<Query, Timed>()
  for (const query of queries) timed.set(query, await timedLookup(database, query.text))
  return timed
}

/** Some of the queries, evenly spread. */
async function askPostgres(postgres: PostgresMemory, queries: readonly Query[], count: number) {
  say(`asking PostgreSQL ${count} of them`)
  for (const { text } of queries.slice(0, unmeasured / 20)) await postgres.lookup(text)
  const timed = new Map<Query, Timed>()
  const every = Math.max(1, Math.floor(queries.length / count))
  for (const [index, query] of queries.entries()) {
    if (index % every === 0) timed.set(query, await postgresLookup(postgres, query))
  }
  return timed
}

function* watched(pairs: Iterable<TextPair>, source: QuerySource): Iterable<TextPair> {
  for (const pair of pairs) {
    source.pass(pair)
    yield pair
  }
}

async function timedBuild(database: MemoryDatabase): Promise<Build> {
  const before = process.memoryUsage().rss
  const started = performance.now()
  const cpu = process.cpuUsage()
  const size = await database.build()
  const wall = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(cpu)
  const { rss } = process.memoryUsage()
  return { ...size, wall, cpu: (user + system) / 1e6, rss, grown: rss - before }
}

async function timedLookup(database: MemoryDatabase, text: string): Promise<Timed> {
  const cpu = process.cpuUsage()
  const started = performance.now()
  const { best } = await database.lookup(text)
  const wall = performance.now() - started
  const { user, system } = process.cpuUsage(cpu)
  return { best, wall, cpu: (user + system) / 1000 }
}

/** Without a score: what PostgreSQL finds is not held against anything. */
async function postgresLookup(postgres: PostgresMemory, { text }: Query): Promise<Timed> {
  const { wall, cpu, sources } = await postgres.lookup(text)
  return { best: sources.length > 0 ? 1 : 0, wall, cpu }
}

/** The truth for each query, where it is better than what was found or good enough to count. */
function findMisses(
  pairs: Iterable<TextPair>,
  count: number,
  own: ReadonlyMap<Query, Timed>,
): Misses {
  const exhaustive = new Exhaustive(count)
  for (const { source } of pairs) exhaustive.add(source)
  const byKind = new Map<QueryKind, { counted: number; missed: Miss[] }>()
  for (const [{ kind, text }, { best: found }] of own) {
    // Only what is better than this changes the answer.
    const best = exhaustive.best(text, Math.max(found, wanted - 1e-6))
    const of = byKind.get(kind) ?? { counted: 0, missed: [] }
    byKind.set(kind, of)
    if (best < wanted - 1e-9) continue
    of.counted += 1
    if (found < best - 1e-9) of.missed.push({ text, found, best })
  }
  return byKind
}

function print(report: string): void {
  process.stdout.write(`${report}\n`)
}

function say(line: string): void {
  process.stderr.write(`  ${line} …\n`)
}
