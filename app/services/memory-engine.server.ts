import type {
  Candidate,
  Concordance,
  Lookup,
  MemoryEntry,
  Occurrences,
} from '#app/domain/memory/lookup.ts'
import type { MemorySize } from '#app/domain/memory/memory.ts'
import type { Database } from '#db/connection.ts'
import type { TaskName, Tasks } from './memory-engine-protocol.server.ts'
import { type MemoryThread, memoryThread } from './memory-engine-thread.server.ts'

/** Reads what a database has behind a number of a pair, in ascending order; nothing at the end. */
export type ReadEntries = (after: number, limit: number) => Promise<readonly MemoryEntry[]>

const batch = 2000

let engines = 0

/**
 * The index of one database's memory. Whoever asks it catches up first, which reads what is new, also
 * what another process entered; what changed of known pairs it is told. All of that happens in turn.
 */
export class MemoryEngine {
  readonly #number = ++engines
  #thread: MemoryThread | undefined
  #known = 0
  #turn: Promise<unknown> = Promise.resolve()
  #isBuilt = false

  /** Whether it is being read for the first time: lookups wait for it, or say so. */
  get isBuilding(): boolean {
    return !this.#isBuilt
  }

  /** Resolves when everything that the database has by now is known. */
  catchUp(read: ReadEntries): Promise<void> {
    return this.#inTurn(async () => {
      await this.#renew()
      const before = this.#known
      for (;;) {
        const entries = await read(this.#known, batch)
        const last = entries.at(-1)
        if (!last) break
        await this.#do('add', entries)
        this.#known = last.pair
      }
      if (before === 0) await this.#do('settle', undefined)
      this.#isBuilt = true
    })
  }

  /** After the texts of known pairs changed, or pairs were restored. */
  replace(entries: readonly MemoryEntry[]): Promise<void> {
    return this.#inTurn(async () => {
      // Others are read when it catches up.
      const known = entries.filter(({ pair }) => pair <= this.#known)
      if (known.length > 0) await this.#do('replace', known)
    })
  }

  remove(pairs: readonly number[]): Promise<void> {
    return this.#inTurn(() => this.#do('remove', pairs))
  }

  /** After a letter's memory became everybody's. */
  release(letter: number): Promise<void> {
    return this.#inTurn(() => this.#do('release', letter))
  }

  /** After pairs became a letter's own again. */
  assign(pairs: readonly number[], letter: number): Promise<void> {
    return this.#inTurn(() => this.#do('assign', { pairs, letter }))
  }

  lookup(question: Lookup): Promise<readonly Candidate[]> {
    return this.#do('lookup', question)
  }

  concord(question: Concordance): Promise<Occurrences> {
    return this.#do('concord', question)
  }

  size(): Promise<MemorySize> {
    return this.#do('size', undefined)
  }

  async #do<Name extends TaskName>(
    name: Name,
    ask: Tasks[Name]['ask'],
  ): Promise<Tasks[Name]['answer']> {
    const thread = await this.#renew()
    return thread.do(this.#number, name, ask)
  }

  /** The thread; a new one knows nothing yet. */
  async #renew(): Promise<MemoryThread> {
    const thread = await memoryThread()
    if (thread !== this.#thread) {
      this.#thread = thread
      this.#known = 0
      this.#isBuilt = false
    }
    return thread
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(work)
    // Who asked for it is told; the next one's turn comes anyway.
    this.#turn = done.catch(() => undefined)
    return done
  }
}

const byDatabase = new WeakMap<Database, MemoryEngine>()

/** The engine of a database, never of a transaction: what is rolled back must not be found. */
export function memoryEngine(db: Database): MemoryEngine {
  const known = byDatabase.get(db)
  if (known) return known
  const engine = new MemoryEngine()
  byDatabase.set(db, engine)
  return engine
}
