import type { Symbols } from './texts.ts'

/**
 * A text prepared for comparison with many others: Levenshtein distance by bit vectors of 32 (Myers
 * 1999, in Hyyrö's form for long patterns, 2003). Which symbols count as the same is given by numbers.
 */
export class Pattern {
  readonly length: number
  readonly #words: number
  /** For each symbol of the alphabet its row in `#matches`; row 0 matches nowhere. */
  readonly #rows: Uint32Array
  /** Where a symbol stands in the pattern, as bits. */
  readonly #matches: Int32Array
  readonly #up: Int32Array
  readonly #down: Int32Array

  constructor(symbols: readonly number[], alphabetSize: number) {
    this.length = symbols.length
    this.#words = Math.max(1, Math.ceil(symbols.length / 32))
    this.#rows = new Uint32Array(alphabetSize)
    let rows = 1
    for (const symbol of symbols) {
      if (symbol > 0 && this.#rows[symbol] === 0) {
        this.#rows[symbol] = rows * this.#words
        rows += 1
      }
    }
    this.#matches = new Int32Array(rows * this.#words)
    for (const [at, symbol] of symbols.entries()) {
      const row = this.#rows[symbol] ?? 0
      if (row > 0)
        this.#matches[row + (at >> 5)] = (this.#matches[row + (at >> 5)] ?? 0) | (1 << (at & 31))
    }
    this.#up = new Int32Array(this.#words)
    this.#down = new Int32Array(this.#words)
  }

  /** The distance to a text, or `bound + 1` where it is more than `bound`. */
  distance(symbols: Symbols, start: number, length: number, bound: number): number {
    if (Math.abs(this.length - length) > bound) return bound + 1
    if (this.length === 0) return length
    const found =
      this.#words === 1
        ? this.#shortDistance(symbols, start, length, bound)
        : this.#longDistance(symbols, start, length, bound)
    return found > bound ? bound + 1 : found
  }

  #shortDistance(symbols: Symbols, start: number, length: number, bound: number): number {
    const rows = this.#rows
    const matches = this.#matches
    const last = 1 << (this.length - 1)
    const end = start + length
    let up = -1
    let down = 0
    let score = this.length
    for (let at = start; at < end; at += 1) {
      const match = matches[rows[symbols[at] as number] as number] as number
      const vertical = match | down
      const horizontal = (((match & up) + up) ^ up) | match
      let plus = down | ~(horizontal | up)
      let minus = up & horizontal
      if (plus & last) score += 1
      else if (minus & last) score -= 1
      // Each symbol that is left can mend one difference at most.
      if (score - (end - 1 - at) > bound) return bound + 1
      plus = (plus << 1) | 1
      minus <<= 1
      up = minus | ~(vertical | plus)
      down = plus & vertical
    }
    return score
  }

  #longDistance(symbols: Symbols, start: number, length: number, bound: number): number {
    const rows = this.#rows
    const matches = this.#matches
    const ups = this.#up.fill(-1)
    const downs = this.#down.fill(0)
    const words = this.#words
    const last = 1 << ((this.length - 1) & 31)
    const end = start + length
    let score = this.length
    for (let at = start; at < end; at += 1) {
      const row = rows[symbols[at] as number] as number
      // What is carried into the first word: the row above it grows by one.
      let carryPlus = 1
      let carryMinus = 0
      let plus = 0
      let minus = 0
      for (let word = 0; word < words; word += 1) {
        const up = ups[word] as number
        const down = downs[word] as number
        let match = matches[row + word] as number
        const vertical = match | down
        match |= carryMinus
        const horizontal = (((match & up) + up) ^ up) | match
        plus = down | ~(horizontal | up)
        minus = up & horizontal
        const shiftedPlus = (plus << 1) | carryPlus
        const shiftedMinus = (minus << 1) | carryMinus
        carryPlus = plus >>> 31
        carryMinus = minus >>> 31
        ups[word] = shiftedMinus | ~(vertical | shiftedPlus)
        downs[word] = shiftedPlus & vertical
      }
      if (plus & last) score += 1
      else if (minus & last) score -= 1
      if (score - (end - 1 - at) > bound) return bound + 1
    }
    return score
  }
}
