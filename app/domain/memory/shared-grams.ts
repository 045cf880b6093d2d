import { countHits, hits, touched } from './hits.ts'
import { mostSlots } from './postings.ts'
import { isOpen } from './scan.ts'
import type { Range, Segment } from './segment.ts'

/** Texts that share grams with the wanted one, by how many they share. */
export interface Sharing {
  readonly segment: Segment
  readonly slot: number
  readonly shared: number
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
  pool.cut()
  const { above, level } = pool
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
  { segment, from, to }: Range,
  grams: readonly number[],
  allowed: Uint8Array,
): void {
  const { texts, postings } = segment
  const touches = countHits(postings, grams, from, to)
  for (let index = 0; index < touches; index += 1) {
    const slot = touched[index] as number
    const shared = hits[slot] as number
    hits[slot] = 0
    // Most of them share too little, and are not even looked at.
    if (shared >= pool.level && isOpen(texts, slot, allowed)) pool.add(number, slot, shared)
  }
}

/** How many are added until it is seen anew what is not worth adding. */
const betweenCuts = 1024

/** Slots of several ranges with how many grams they share. */
class Pool {
  #places = new Uint32Array(betweenCuts)
  #shared = new Uint8Array(betweenCuts)
  #count = 0
  readonly #histogram = new Uint32Array(256)
  readonly #most: number
  /** How many must be shared to be among the most so far, and how many texts share more than that. */
  level = 1
  above = 0

  constructor(most: number) {
    this.#most = most
  }

  add(range: number, slot: number, shared: number): void {
    if (this.#count === this.#places.length) this.#grow()
    this.#places[this.#count] = range * mostSlots + slot
    this.#shared[this.#count] = shared
    this.#count += 1
    this.#histogram[shared] = (this.#histogram[shared] as number) + 1
    if (this.#count % betweenCuts === 0) this.cut()
  }

  /** Finds the level by what was added since. */
  cut(): void {
    this.above = 0
    this.level = 255
    for (; this.level > 1; this.level -= 1) {
      const here = this.#histogram[this.level] as number
      if (this.above + here > this.#most) return
      this.above += here
    }
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
