import type { Best } from './best.ts'
import { countHits, hits, touched } from './hits.ts'
import { mostSlots, type ReadGrams } from './postings.ts'
import { isOpen, type Wanted, weigh } from './scan.ts'
import { mostEdits } from './score.ts'
import type { Range } from './segment.ts'
import type { Texts } from './texts.ts'

/** A text up to here shares too few grams of four with what is like it. */
export const mostShort = 20
/** Below this score two texts may share no neighbours at all. */
const leastScore = 0.5
/** As long as a text can be that scores as much beside a short one. */
export const mostBesideShort = mostShort / leastScore

/** From this score on every text that is there is found. */
const sureScore = 0.7
/** So many texts are compared for a lower one. */
const mostUnsure = 2000

const base = 0x01000193
const spread = 0x9e3779b1

/**
 * The hashes of a text's neighbours: each two symbols that follow each other, and the first and the last
 * beside nothing. One more than there are symbols.
 */
function neighboursOf(
  symbols: ArrayLike<number>,
  start: number,
  length: number,
  into: Int32Array,
): number {
  let before = 0
  for (let at = 0; at < length; at += 1) {
    const symbol = symbols[start + at] as number
    into[at] = Math.imul(Math.imul(before, base) + symbol, spread)
    before = symbol
  }
  into[length] = Math.imul(Math.imul(before, base), spread)
  return length + 1
}

export function readNeighbours(texts: Texts): ReadGrams {
  return (slot, into) =>
    neighboursOf(texts.symbolsOf(slot), texts.starts[slot] ?? 0, texts.lengths[slot] ?? 0, into)
}

export function canSearchShort(length: number, least: number): boolean {
  return length <= mostShort && least >= leastScore
}

/**
 * Finds what is most like a short text. An edit takes away two neighbours at most, so those that share
 * more are compared first, until no other can be better. From `sureScore` on nothing is missed; of what
 * is less alike, which is most of the memory, only those that share most are compared.
 */
export function searchShort(ranges: readonly Range[], wanted: Wanted, best: Best): void {
  const { symbols } = wanted
  const hashes = new Int32Array(symbols.length + 1)
  neighboursOf(symbols, 0, symbols.length, hashes)
  let left = mostUnsure
  for (const range of ranges) left = searchRange(range, hashes, wanted, best, left)
}

/** Returns how many more may be compared for less than the sure score. */
function searchRange(
  { segment, from, to }: Range,
  hashes: Int32Array,
  wanted: Wanted,
  best: Best,
  mostCompared: number,
): number {
  const { texts, neighbours } = segment
  const { length } = wanted.pattern
  const asked = neighbours.oneOfEach(hashes)
  const ends = sortTouched(countHits(neighbours, asked, from, to), asked.length)
  let left = mostCompared
  let at = 0
  for (let missing = 0; missing < asked.length; missing += 1) {
    if (missing > 2 * mostEdits(leastOf(best, left), length)) break
    for (const end = ends[asked.length - missing] as number; at < end; at += 1) {
      const slot = sorted[at] as number
      const longer = Math.max(texts.lengths[slot] as number, length)
      const edits = mostEdits(leastOf(best, left), longer)
      // What the text is longer by brings neighbours that the wanted one has not.
      if (missing + longer - length > 2 * edits || !isOpen(texts, slot, wanted.allowed)) continue
      weigh(texts, slot, wanted, best, edits)
      left -= 1
    }
  }
  return left
}

function leastOf(best: Best, left: number): number {
  return left > 0 ? best.least : Math.max(best.least, sureScore)
}

const sorted = new Uint16Array(mostSlots)

/** Puts what is touched into `sorted`, most hits first; for each number of hits where they end. */
function sortTouched(touches: number, mostHits: number): Uint32Array {
  const ends = new Uint32Array(mostHits + 2)
  for (let index = 0; index < touches; index += 1) {
    const level = hits[touched[index] as number] as number
    ends[level] = (ends[level] as number) + 1
  }
  let before = 0
  for (let level = mostHits; level > 0; level -= 1) {
    const here = ends[level] as number
    ends[level] = before
    before += here
  }
  for (let index = 0; index < touches; index += 1) {
    const slot = touched[index] as number
    const level = hits[slot] as number
    const place = ends[level] as number
    sorted[place] = slot
    ends[level] = place + 1
    hits[slot] = 0
  }
  return ends
}
