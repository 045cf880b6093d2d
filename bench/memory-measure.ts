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
    const own = new Map<Query, Timed>()
    const peer = new Map<Query, Timed>()
    // A few that do not count: the first find nothing compiled and nothing in memory.
    for (const { text } of queries.slice(0, 20)) await database.lookup(text)
    const every = Math.max(1, Math.floor(queryCount / Math.max(1, postgresQueries)))
    for (const [index, query] of queries.entries()) {
      own.set(query, await timedLookup(database, query.text))
      // Side by side, so that whatever else the machine does falls on both alike.
      if (postgres && index % every === 0) peer.set(query, await postgresLookup(postgres, query))
    }
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
