/** The letter of entries that everybody may read, because its coordinator released its memory. */
export const released = 0

/** A pair as the index knows it; the database keeps the rest of it under the same number. */
export interface MemoryEntry {
  readonly pair: number
  /** Whose readers may see it, or `released`. */
  readonly letter: number
  readonly from: string
  readonly to: string
  readonly source: string
  readonly target: string
}

/** Who asks, as the letters that person may read; what is released is found by everybody. */
export type Readable = readonly number[] | 'all'

export interface Lookup {
  readonly text: string
  /** The language of the text. Pairs from `to` into `from` are found by their target. */
  readonly from: string
  readonly to: string
  readonly readable: Readable
  /** The lowest score that is of use: 0.5 unless said otherwise. */
  readonly threshold?: number
  /** How many are wanted at most: 10 unless said otherwise. */
  readonly limit?: number
}

export interface Candidate {
  readonly pair: number
  /** Whether the text was found as the target of the pair, which went the other way. */
  readonly reversed: boolean
  /** From 0 to 1; see `scoreOf`. It is 1 for the same text only. */
  readonly score: number
  readonly exact: boolean
}

export interface Concordance {
  /** A phrase or some words, however written: case and accents do not count. From two characters on. */
  readonly words: string
  readonly from: string
  readonly to: string
  readonly readable: Readable
  /** 50 unless said otherwise. */
  readonly limit?: number
}

export interface Occurrence {
  readonly pair: number
  readonly reversed: boolean
  /** The language of the side that says it: `from` or `to` as they were asked for. */
  readonly side: 'from' | 'to'
  /** Whether it says the phrase as it was typed, and not only each of its words. */
  readonly phrase: boolean
}

export interface Occurrences {
  /** Phrases first, whole words before parts of words, short texts before long ones; a pair only once. */
  readonly found: readonly Occurrence[]
  /** How many pairs say it, also beyond the limit. */
  readonly total: number
  /** Whether that is all; counting ends at `mostCounted`. */
  readonly counted: boolean
}

export const mostCounted = 5000
