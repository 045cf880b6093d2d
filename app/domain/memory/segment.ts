import { readGrams } from './grams.ts'
import { mostSlots, Postings } from './postings.ts'
import { mostBesideShort, readNeighbours } from './short-texts.ts'
import { Texts } from './texts.ts'

/** Texts in order of their length, with their grams: a part of a memory that takes no more. */
export class Segment {
  readonly texts: Texts
  /** By grams of four, as they are searched. */
  readonly postings: Postings
  /** By two neighbours, as they are: those that are like a short text. */
  readonly neighbours: Postings

  constructor(texts: Texts, folded: readonly number[]) {
    this.texts = texts
    this.postings = new Postings(texts, texts.count, readGrams(texts, folded))
    const count = this.from(mostBesideShort + 1)
    this.neighbours = new Postings(texts, count, readNeighbours(texts))
  }

  get count(): number {
    return this.texts.count
  }

  get indexBytes(): number {
    return this.postings.bytes + this.neighbours.bytes
  }

  /** The first slot whose text is at least so long; the number of texts where none is. */
  from(length: number): number {
    let low = 0
    let high = this.count
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.texts.lengths[middle] ?? 0) < length) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** A segment with the slots whose texts have a fitting length. */
export interface Range {
  readonly segment: Segment
  readonly from: number
  readonly to: number
}

/** The texts of all stores but the removed ones, as segments in order of length. */
export function segmentsOf(stores: readonly Texts[], folded: readonly number[]): Segment[] {
  const places = placesByLength(stores)
  const segments: Segment[] = []
  for (let start = 0; start < places.length; start += mostSlots) {
    const texts = gathered(stores, places.subarray(start, start + mostSlots))
    segments.push(new Segment(texts, folded))
  }
  return segments
}

/** A store's number and a slot in it as one number, for each text that stands. */
function placesByLength(stores: readonly Texts[]): Float64Array {
  const keys = new Float64Array(stores.reduce((sum, texts) => sum + texts.count, 0))
  let count = 0
  let before = 0
  for (const texts of stores) {
    for (let slot = 0; slot < texts.count; slot += 1) {
      if (texts.isRemoved(slot)) continue
      keys[count] = (texts.lengths[slot] ?? 0) * 2 ** 32 + before + slot
      count += 1
    }
    before += texts.count
  }
  return keys.subarray(0, count).sort()
}

function gathered(stores: readonly Texts[], places: Float64Array): Texts {
  let symbols = 0
  for (const place of places) symbols += Math.floor(place / 2 ** 32)
  const texts = new Texts(places.length, symbols)
  for (const place of places) {
    let slot = place % 2 ** 32
    for (const store of stores) {
      if (slot < store.count) {
        texts.addFrom(store, slot)
        break
      }
      slot -= store.count
    }
  }
  return texts
}
