import type { Candidate } from './lookup.ts'
import { mostEdits, scoreOf } from './score.ts'

/** The best candidates so far: by score, of equal ones those with the higher pair. */
export class Best {
  readonly #limit: number
  readonly #found: Candidate[] = []
  #least: number

  constructor(threshold: number, limit: number) {
    this.#limit = limit
    this.#least = threshold
  }

  get isFull(): boolean {
    return this.#found.length >= this.#limit
  }

  /** What a text must score to be among them. */
  get least(): number {
    return this.#least
  }

  /** How many edits a text may need to be among them. */
  edits(longer: number): number {
    return mostEdits(this.#least, longer)
  }

  offer(pair: number, reversed: boolean, edits: number, longer: number): void {
    if (this.#found.some((other) => other.pair === pair)) return
    const candidate = { pair, reversed, score: scoreOf(edits, longer), exact: edits === 0 }
    if (candidate.score < this.#least - 1e-9) return
    const at = this.#found.findIndex((other) => isBefore(candidate, other))
    this.#found.splice(at < 0 ? this.#found.length : at, 0, candidate)
    if (this.#found.length > this.#limit) this.#found.pop()
    const last = this.#found.at(-1)
    if (this.isFull && last) this.#least = last.score
  }

  list(): readonly Candidate[] {
    return this.#found
  }
}

function isBefore(one: Candidate, other: Candidate): boolean {
  return one.score === other.score ? one.pair > other.pair : one.score > other.score
}
