import { Best } from './best.ts'
import { Direction } from './direction.ts'
import { Letters } from './letters.ts'
import {
  type Candidate,
  type Concordance,
  type Lookup,
  type MemoryEntry,
  type Occurrences,
  released,
} from './lookup.ts'
import { OccurringPairs } from './occurring.ts'

/** How much a memory holds and takes, in entries and bytes. */
export interface MemorySize {
  readonly entries: number
  readonly texts: number
  readonly index: number
}

/**
 * A translation memory's index: what is like a text, and what says a phrase. It holds numbers of pairs and
 * the symbols of both sides; everything else of a pair is in the database.
 */
export class TranslationMemory {
  readonly #directions = new Map<string, Direction>()
  readonly #letters = new Letters()

  /** Adds entries, in place of those of the same pairs. */
  add(entries: readonly MemoryEntry[]): void {
    for (const { pair, letter, from, to, source, target } of entries) {
      const number = this.#letters.numberOf(letter)
      this.#open(from, to).add(source, pair, number, false)
      this.#open(to, from).add(target, pair, number, true)
    }
  }

  /** The same for entries of which some pair may be there. */
  replace(entries: readonly MemoryEntry[]): void {
    this.remove(entries.map(({ pair }) => pair))
    this.add(entries)
  }

  remove(pairs: readonly number[]): void {
    for (const direction of this.#directions.values()) {
      for (const pair of pairs) direction.remove(pair)
    }
  }

  /** Opens the entries of a letter to everybody. */
  release(letter: number): void {
    const number = this.#letters.numberOf(letter)
    for (const direction of this.#directions.values()) {
      direction.assign((one) => one === number, this.#letters.numberOf(released))
    }
  }

  /** Gives entries to a letter, as where a release is taken back. */
  assign(pairs: readonly number[], letter: number): void {
    const number = this.#letters.numberOf(letter)
    const wanted = new Set(pairs)
    for (const direction of this.#directions.values()) {
      direction.assign((_, pair) => wanted.has(pair), number)
    }
  }

  /** Indexes now what would be indexed when it is first asked for: the languages that people write in. */
  settle(): void {
    for (const direction of this.#directions.values()) {
      if (direction.hasSources) direction.settle()
    }
  }

  lookup({ text, from, to, readable, threshold = 0.5, limit = 10 }: Lookup): readonly Candidate[] {
    const best = new Best(threshold, limit)
    const direction = this.#directions.get(nameOf(from, to))
    if (text !== '') direction?.search(text, this.#letters.allowed(readable), best)
    return best.list()
  }

  concord({ words, from, to, readable, limit = 50 }: Concordance): Occurrences {
    const found = new OccurringPairs()
    const allowed = this.#letters.allowed(readable)
    if ([...words.trim()].length < 2) return found.list(limit)
    for (const side of ['from', 'to'] as const) {
      const isFrom = side === 'from'
      const direction = this.#directions.get(isFrom ? nameOf(from, to) : nameOf(to, from))
      direction?.find(words, allowed, (texts, slot, fit) => {
        const pair = texts.pairs[slot] ?? 0
        const length = texts.lengths[slot] ?? 0
        // What went the other way has this language as its target.
        const reversed = texts.isReversed(slot) === isFrom
        found.add({ pair, reversed, side, fit, length })
        return !found.isFull
      })
    }
    return found.list(limit)
  }

  size(): MemorySize {
    const all = [...this.#directions.values()]
    const bytes = all.map((direction) => direction.bytes)
    return {
      // Each is there twice.
      entries: all.reduce((sum, { count }) => sum + count, 0) / 2,
      texts: bytes.reduce((sum, { texts }) => sum + texts, 0),
      index: bytes.reduce((sum, { index }) => sum + index, 0),
    }
  }

  #open(from: string, to: string): Direction {
    const name = nameOf(from, to)
    const known = this.#directions.get(name)
    if (known) return known
    const direction = new Direction()
    this.#directions.set(name, direction)
    return direction
  }
}

function nameOf(from: string, to: string): string {
  return `${from} ${to}`
}
