import type { Alphabet } from './alphabet.ts'

/** The symbols of texts, one after the other: in bytes, or in words where an alphabet is large. */
export type Symbols = Uint8Array | Uint32Array

const isWide = 1
const isReversed = 2
const isRemoved = 4

/**
 * Texts in typed arrays, each with its pair, the number of its letter and which way it went. A text is
 * named by its slot, from 0 on.
 */
export class Texts {
  count = 0
  /** How many symbols the longest text has. */
  longest = 0
  #removed = 0
  #narrow: Uint8Array
  #wide: Uint32Array
  #narrowEnd = 0
  #wideEnd = 0
  starts: Uint32Array
  lengths: Uint32Array
  pairs: Uint32Array
  letters: Uint32Array
  /** Which symbols a text has, by their last five bits. */
  masks: Uint32Array
  #flags: Uint8Array

  constructor(slots = 64, narrow = 4096, wide = 0) {
    this.#narrow = new Uint8Array(narrow)
    this.#wide = new Uint32Array(wide)
    this.starts = new Uint32Array(slots)
    this.lengths = new Uint32Array(slots)
    this.pairs = new Uint32Array(slots)
    this.letters = new Uint32Array(slots)
    this.masks = new Uint32Array(slots)
    this.#flags = new Uint8Array(slots)
  }

  /** Adds a text and returns its slot. */
  add(text: string, alphabet: Alphabet, pair: number, letter: number, reversed: boolean): number {
    // As many symbols as UTF-16 units at most.
    this.#narrow = roomFor(this.#narrow, this.#narrowEnd + text.length)
    const start = this.#narrowEnd
    let length = 0
    let mask = 0
    let largest = 0
    for (let at = 0; at < text.length; at += 1) {
      const codePoint = text.codePointAt(at) ?? 0
      if (codePoint > 0xffff) at += 1
      const symbol = alphabet.enter(codePoint)
      if (symbol > largest) largest = symbol
      mask |= 1 << (symbol & 31)
      this.#narrow[start + length] = symbol
      length += 1
    }
    const slot = this.#take(length, pair, letter, reversed ? isReversed : 0)
    this.masks[slot] = mask
    this.starts[slot] = start
    if (largest <= 255) this.#narrowEnd += length
    else this.#addWide(slot, text, alphabet)
    return slot
  }

  /** Adds a text of another store of the same alphabet. */
  addFrom(other: Texts, slot: number): void {
    const start = other.starts[slot] ?? 0
    const length = other.lengths[slot] ?? 0
    const flags = other.#flags[slot] ?? 0
    const own = this.#take(length, other.pairs[slot] ?? 0, other.letters[slot] ?? 0, flags)
    this.masks[own] = other.masks[slot] ?? 0
    if (flags & isWide) {
      this.#wide = roomFor(this.#wide, this.#wideEnd + length)
      this.#wide.set(other.#wide.subarray(start, start + length), this.#wideEnd)
      this.starts[own] = this.#wideEnd
      this.#wideEnd += length
    } else {
      this.#narrow = roomFor(this.#narrow, this.#narrowEnd + length)
      this.#narrow.set(other.#narrow.subarray(start, start + length), this.#narrowEnd)
      this.starts[own] = this.#narrowEnd
      this.#narrowEnd += length
    }
  }

  /** Where the symbols of a text are, from `starts` on. */
  symbolsOf(slot: number): Symbols {
    return (this.#flags[slot] ?? 0) & isWide ? this.#wide : this.#narrow
  }

  /** How many are not removed. */
  get standing(): number {
    return this.count - this.#removed
  }

  isReversed(slot: number): boolean {
    return ((this.#flags[slot] ?? 0) & isReversed) !== 0
  }

  isRemoved(slot: number): boolean {
    return ((this.#flags[slot] ?? 0) & isRemoved) !== 0
  }

  remove(slot: number): void {
    this.#removed += 1
    this.#flags[slot] = (this.#flags[slot] ?? 0) | isRemoved
  }

  /** The slots of a pair that are not removed. */
  *slotsOf(pair: number): Iterable<number> {
    for (
      let slot = this.pairs.indexOf(pair);
      slot >= 0;
      slot = this.pairs.indexOf(pair, slot + 1)
    ) {
      if (slot < this.count && !this.isRemoved(slot)) yield slot
    }
  }

  get bytes(): number {
    const perSlot = 5 * 4 + 1
    return this.#narrow.byteLength + this.#wide.byteLength + this.starts.length * perSlot
  }

  #take(length: number, pair: number, letter: number, flags: number): number {
    const slot = this.count
    this.count += 1
    this.starts = roomFor(this.starts, this.count)
    this.lengths = roomFor(this.lengths, this.count)
    this.pairs = roomFor(this.pairs, this.count)
    this.letters = roomFor(this.letters, this.count)
    this.masks = roomFor(this.masks, this.count)
    this.#flags = roomFor(this.#flags, this.count)
    this.lengths[slot] = length
    this.longest = Math.max(this.longest, length)
    this.pairs[slot] = pair
    this.letters[slot] = letter
    this.#flags[slot] = flags
    return slot
  }

  #addWide(slot: number, text: string, alphabet: Alphabet): void {
    this.#wide = roomFor(this.#wide, this.#wideEnd + text.length)
    this.starts[slot] = this.#wideEnd
    this.#flags[slot] = (this.#flags[slot] ?? 0) | isWide
    for (const character of text) {
      this.#wide[this.#wideEnd] = alphabet.find(character.codePointAt(0) ?? 0)
      this.#wideEnd += 1
    }
  }
}

/** The array, or a longer copy of it where it is too short. */
function roomFor<T extends Uint8Array | Uint32Array>(array: T, length: number): T {
  if (length <= array.length) return array
  const longer = new (array.constructor as new (size: number) => T)(
    Math.max(length, array.length * 2),
  )
  longer.set(array)
  return longer
}
