import { mostCounted, type Occurrence, type Occurrences } from './lookup.ts'
import type { Fit } from './phrase.ts'

interface Occurring extends Occurrence {
  readonly fit: Fit
  readonly length: number
}

/** The pairs that say a phrase, each once, by the side that says it better. */
export class OccurringPairs {
  readonly #byPair = new Map<number, Occurring>()

  get isFull(): boolean {
    return this.#byPair.size >= mostCounted
  }

  add(found: Omit<Occurring, 'phrase'>): void {
    const other = this.#byPair.get(found.pair)
    const one = { ...found, phrase: found.fit > 1 }
    if (!other || inOrder(one, other) < 0) this.#byPair.set(found.pair, one)
  }

  list(limit: number): Occurrences {
    const all = [...this.#byPair.values()].sort(inOrder)
    const found = all.slice(0, limit).map(({ fit: _, length: __, ...occurrence }) => occurrence)
    return { found, total: all.length, counted: !this.isFull }
  }
}

function inOrder(a: Occurring, b: Occurring): number {
  return b.fit - a.fit || a.length - b.length || b.pair - a.pair
}
