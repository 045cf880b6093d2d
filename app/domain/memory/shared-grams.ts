import { mostSlots } from './postings.ts'
import { isOpen } from './scan.ts'
import type { Segment } from './segment.ts'

const hits = new Uint8Array(mostSlots)
const touched = new Uint16Array(mostSlots)

/** Texts that share grams with the wanted one, by how many they share. */
export interface Sharing {
  readonly segment: Segment
  readonly slot: number
  readonly shared: number
}

/** A segment with the slots whose texts have a fitting length. */
export interface Range {
  readonly segment: Segment
  readonly from: number
  readonly to: number
}

/** The open texts of the ranges that share most of the grams, those that share more first. */
export function mostSharing(
  grams: readonly number[],
  ranges: readonly Range[],
  allowed: Uint8Array,
  wantedLength: number,
  most: number,
): Sharing[] {
  const pool = new Pool(most)
  for (const [number, range] of ranges.entries()) countInto(pool, number, range, grams, allowed)
  const apart = ({ segment, slot }: Sharing) =>
    Math.abs((segment.texts.lengths[slot] ?? 0) - wantedLength)
  const { above, level } = pool.cut()
  const first: Sharing[] = []
  const last: Sharing[] = []
  pool.forEach((number, slot, shared) => {
    const range = ranges[number]
    if (shared < level || !range) return
    const list = shared > level ? first : last
    list.push({ segment: range.segment, slot, shared })
  })
  first.sort((a, b) => b.shared - a.shared)
  if (last.length > most - above) last.sort((a, b) => apart(a) - apart(b))
  return [...first, ...last.slice(0, most - above)]
}

function countInto(
  pool: Pool,
  number: number,
  range: Range,
  grams: readonly number[],
  allowed: Uint8Array,
): void {
  const { texts } = range.segment
  const count = countHits(range, grams)
  for (let index = 0; index < count; index += 1) {
    const slot = touched[index] as number
    if (isOpen(texts, slot, allowed)) pool.count(hits[slot] as number)
    else hits[slot] = 0
  }
  // Most of them share too little, and are not even noted.
  const level = Math.max(1, pool.cut().level)
  for (let index = 0; index < count; index += 1) {
    const slot = touched[index] as number
    const shared = hits[slot] as number
    if (shared >= level) pool.add(number, slot, shared)
    hits[slot] = 0
  }
}

/** Leaves in `hits` how many grams each text has, and in `touched` which have any: so many. */
function countHits({ segment, from, to }: Range, grams: readonly number[]): number {
  const { postings } = segment
  const { slots } = postings
  const isWhole = from === 0 && to === segment.count
  let count = 0
  for (const gram of grams) {
    let at = postings.start(gram)
    let end = postings.end(gram)
    if (!isWhole) {
      at = postings.seek(at, end, from)
      end = postings.seek(at, end, to)
    }
    for (; at < end; at += 1) {
      const slot = slots[at] as number
      const before = hits[slot] as number
      hits[slot] = before + 1
      if (before === 0) {
        touched[count] = slot
        count += 1
      }
    }
  }
  return count
}

/** Slots of several ranges with how many grams they share. */
class Pool {
  #places = new Uint32Array(1024)
  #shared = new Uint8Array(1024)
  #count = 0
  readonly #histogram = new Uint32Array(256)
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  /** Counts a text by how many grams it shares, before it is added or not. */
  count(shared: number): void {
    this.#histogram[shared] = (this.#histogram[shared] as number) + 1
  }

  add(range: number, slot: number, shared: number): void {
    if (this.#count === this.#places.length) this.#grow()
    this.#places[this.#count] = range * mostSlots + slot
    this.#shared[this.#count] = shared
    this.#count += 1
  }

  /** How many must be shared to be among the most, and how many texts share more than that. */
  cut(): { level: number; above: number } {
    let above = 0
    for (let level = 255; level > 0; level -= 1) {
      const here = this.#histogram[level] ?? 0
      if (above + here > this.#most) return { level, above }
      above += here
    }
    return { level: 0, above }
  }

  forEach(visit: (range: number, slot: number, shared: number) => void): void {
    for (let index = 0; index < this.#count; index += 1) {
      const place = this.#places[index] as number
      visit(Math.floor(place / mostSlots), place % mostSlots, this.#shared[index] as number)
    }
  }

  #grow(): void {
    const places = new Uint32Array(this.#count * 2)
    places.set(this.#places)
    this.#places = places
    const shared = new Uint8Array(this.#count * 2)
    shared.set(this.#shared)
    this.#shared = shared
  }
}
