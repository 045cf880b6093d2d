import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { TextPair } from './memory-corpus.ts'

/** Who runs the server, where the bench itself is run by root, whom PostgreSQL refuses. */
interface Owner {
  readonly uid?: number
  readonly gid?: number
}

export interface PostgresSizes {
  readonly table: number
  readonly index: number
  /** In seconds, of loading and indexing. */
  readonly built: number
}

interface Answer {
  readonly rows: readonly string[]
  /** In milliseconds, as psql tells it. */
  readonly wall: number
}

/**
 * A memory in PostgreSQL as peers keep it: a table with a trigram index (pg_trgm) on the source. It is
 * looked up by Weblate's method: the threshold falls from about 0.95 until something is found. Where
 * PGHOST names a server, that is used; else one is started in the folder.
 */
export class PostgresMemory {
  readonly #folder: string
  readonly #psql: ChildProcessWithoutNullStreams
  readonly #lines: AsyncIterator<string>
  readonly #stop: () => void
  #backend = 0
  version = ''

  private constructor(folder: string, host: string, owner: Owner, stop: () => void) {
    this.#folder = folder
    this.#stop = stop
    const args = ['-h', host, '-d', 'postgres', '-qAtX', '-F', '\t', '-v', 'ON_ERROR_STOP=1']
    this.#psql = spawn('psql', args, { ...owner, cwd: '/' })
    this.#lines = createInterface(this.#psql.stdout)[Symbol.asyncIterator]()
    this.#psql.stderr.on('data', (chunk) => process.stderr.write(chunk))
  }

  /** `undefined` where there is no PostgreSQL. */
  static async open(folder: string): Promise<PostgresMemory | undefined> {
    const given = process.env['PGHOST']
    const place = given ? { host: given, owner: {}, stop: () => undefined } : startServer(folder)
    if (!place) return undefined
    const memory = new PostgresMemory(folder, place.host, place.owner, place.stop)
    const [backend] = await memory.#ask('SELECT pg_backend_pid()')
    memory.#backend = Number(backend)
    memory.version = ((await memory.#ask('SHOW server_version'))[0] ?? '').split(' ')[0] ?? ''
    await memory.#ask('CREATE EXTENSION IF NOT EXISTS pg_trgm')
    await memory.#ask("SET temp_buffers = '1GB'")
    await memory.#ask('SET enable_seqscan = off')
    // The table is of this session only, and gone with it.
    await memory.#ask(
      'CREATE TEMPORARY TABLE memory (id int PRIMARY KEY, source text NOT NULL, target text NOT NULL)',
    )
    return memory
  }

  /** Loads pairs from 1 on and indexes them. */
  async fill(pairs: Iterable<TextPair>): Promise<PostgresSizes> {
    const file = join(this.#folder, 'pairs.tsv')
    await writeRows(file, pairs)
    chmodSync(file, 0o644)
    const started = performance.now()
    await this.#ask(`\\copy memory FROM '${file}'`)
    await this.#ask('CREATE INDEX memory_trigrams ON memory USING gin (source gin_trgm_ops)')
    await this.#ask('ANALYZE memory')
    const built = (performance.now() - started) / 1000
    const [table, index] = await this.#ask(
      "SELECT pg_relation_size(name::regclass) FROM (VALUES ('memory'), ('memory_trigrams')) AS t (name)",
    )
    return { table: Number(table), index: Number(index), built }
  }

  /** The texts found, and how long that took in milliseconds. */
  async lookup(text: string): Promise<{ sources: string[]; wall: number; cpu: number }> {
    const before = this.#cpu()
    let wall = 0
    for (let threshold = firstThreshold(text); threshold > 0.3; threshold -= 0.05) {
      const answer = await this.#timed(
        `SET pg_trgm.similarity_threshold = ${threshold.toFixed(3)};
         SELECT source, target FROM memory WHERE source % ${literal(text)} LIMIT 50`,
      )
      wall += answer.wall
      const sources = answer.rows.map((row) => row.split('\t')[0] ?? '')
      if (sources.length > 0) return { sources, wall, cpu: this.#cpu() - before }
    }
    return { sources: [], wall, cpu: this.#cpu() - before }
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.#psql.on('close', resolve))
    this.#psql.stdin.end('\\q\n')
    await gone
    this.#stop()
  }

  async #timed(sql: string): Promise<Answer> {
    const lines = await this.#send(`\\timing on\n${sql};\n\\timing off`)
    const isTime = (line: string) => line.startsWith('Time: ')
    const times = lines.filter(isTime).map((line) => Number.parseFloat(line.slice('Time: '.length)))
    return {
      rows: lines.filter((line) => !isTime(line)),
      wall: times.reduce((sum, time) => sum + time, 0),
    }
  }

  #ask(sql: string): Promise<string[]> {
    return this.#send(sql.startsWith('\\') ? sql : `${sql};`)
  }

  async #send(commands: string): Promise<string[]> {
    this.#psql.stdin.write(`${commands}\n\\echo ${end}\n`)
    const lines: string[] = []
    for (;;) {
      const { value, done } = await this.#lines.next()
      if (done) throw new Error('PostgreSQL went away')
      if (value === end) return lines
      lines.push(value)
    }
  }

  /** Of the server's process for this session, in milliseconds; Linux tells it. */
  #cpu(): number {
    const file = `/proc/${this.#backend}/schedstat`
    return existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6 : Number.NaN
  }
}

const end = '-- end --'

/** As Weblate's `threshold_to_similarity` has it for 75, which falls with the length of the text. */
function firstThreshold(text: string): number {
  const base = 0.127264 * Math.log(24.282 * 75)
  const top = Math.min(base * 1.2, 0.985)
  const length = Math.min(Math.max(1, text.replace(/[^\p{L}\p{N}_]/gu, '').length), 2000)
  const threshold = base + ((top - base) * Math.sqrt(length)) / Math.sqrt(2000)
  return Math.max(0.6, Math.min(1, threshold))
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

async function writeRows(file: string, pairs: Iterable<TextPair>): Promise<void> {
  const stream = createWriteStream(file)
  let id = 0
  for (const { source, target } of pairs) {
    id += 1
    const row = `${id}\t${source.replaceAll('\\', '\\\\')}\t${target.replaceAll('\\', '\\\\')}\n`
    if (!stream.write(row))
      await new Promise<void>((resolve) => stream.once('drain', () => resolve()))
  }
  await new Promise<void>((resolve) => stream.end(resolve))
}

const settings = [
  ...["listen_addresses=''", 'shared_buffers=1GB', 'work_mem=128MB', 'maintenance_work_mem=512MB'],
  ...['max_wal_size=4GB', 'jit=off', 'max_parallel_workers_per_gather=0'],
]

function startServer(folder: string): { host: string; owner: Owner; stop: () => void } | undefined {
  const programs = findPrograms()
  const owner = findOwner()
  if (!programs || !owner) return undefined
  const place = join(folder, 'postgres')
  mkdirSync(place, { mode: 0o777 })
  chmodSync(folder, 0o755)
  chmodSync(place, 0o777)
  const data = join(place, 'data')
  const run = (program: string, ...args: string[]) =>
    execFileSync(join(programs, program), args, { ...owner, cwd: '/', stdio: 'ignore' })
  run('initdb', '-D', data, '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-U', 'postgres')
  const options = [...settings, `unix_socket_directories='${place}'`].map((one) => `-c ${one}`)
  run('pg_ctl', '-D', data, '-w', '-l', join(place, 'log'), '-o', options.join(' '), 'start')
  return { host: place, owner, stop: () => run('pg_ctl', '-D', data, '-m', 'fast', 'stop') }
}

/** The newest of the places where distributions put the server, or where the path leads. */
function findPrograms(): string | undefined {
  const versions = '/usr/lib/postgresql'
  const listed = existsSync(versions) ? readdirSync(versions) : []
  const folders = [
    ...listed
      .sort((a, b) => Number(b) - Number(a))
      .map((version) => join(versions, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(':'),
  ]
  return folders.find((folder) => existsSync(join(folder, 'initdb')))
}

function findOwner(): Owner | undefined {
  if (process.getuid?.() !== 0) return {}
  const users = readFileSync('/etc/passwd', 'utf8').split('\n')
  const user = users.find((line) => line.startsWith('postgres:'))?.split(':')
  return user && { uid: Number(user[2]), gid: Number(user[3]) }
}
