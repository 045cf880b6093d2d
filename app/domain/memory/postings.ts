import type { Texts } from './texts.ts'

/** As many texts as two bytes can name. */
export const mostSlots = 65_536

/** Writes the hashes of what a text is found by, and says how many; one may come several times. */
export type ReadGrams = (slot: number, into: Int32Array) => number

/** In which texts a gram is: for each hash, cut to a number of bits, the slots in ascending order. */
export class Postings {
  readonly #shift: number
  readonly #starts: Uint32Array
  readonly slots: Uint16Array
  /** How many texts, from the first on, are in the lists. */
  readonly count: number

  constructor(texts: Texts, count: number, read: ReadGrams) {
    const bits = bitsFor(texts, count)
    this.count = count
    this.#shift = 32 - bits
    this.#starts = new Uint32Array(2 ** bits + 1)
    const starts = this.#starts
    const forEach = (visit: (bucket: number, slot: number) => void) =>
      forEachBucket(texts, count, read, this.#shift, visit)
    forEach((bucket) => {
      starts[bucket + 1] = (starts[bucket + 1] as number) + 1
    })
    for (let bucket = 1; bucket < starts.length; bucket += 1) {
      starts[bucket] = (starts[bucket] as number) + (starts[bucket - 1] as number)
    }
    const slots = new Uint16Array(starts.at(-1) ?? 0)
    const next = starts.slice()
    forEach((bucket, slot) => {
      const at = next[bucket] as number
      slots[at] = slot
      next[bucket] = at + 1
    })
    this.slots = slots
  }

  /** One gram for each list: several may share one. */
  oneOfEach(grams: Iterable<number>): number[] {
    const byList = new Map<number, number>()
    for (const gram of grams) byList.set(gram >>> this.#shift, gram)
    return [...byList.values()]
  }

  /** Where the list of a gram begins in `slots`. */
  start(gram: number): number {
    return this.#starts[gram >>> this.#shift] as number
  }

  end(gram: number): number {
    return this.#starts[(gram >>> this.#shift) + 1] as number
  }

  /** The first place from `start` to `end` whose slot is not before the given one. */
  seek(start: number, end: number, slot: number): number {
    let low = start
    let high = end
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.slots[middle] as number) < slot) low = middle + 1
      else high = middle
    }
    return low
  }

  get bytes(): number {
    return this.slots.byteLength + this.#starts.byteLength
  }
}

/** So many that a list holds little that shares no more than its bits, and few for few texts. */
function bitsFor(texts: Texts, count: number): number {
  let symbols = 0
  for (let slot = 0; slot < count; slot += 1) symbols += texts.lengths[slot] ?? 0
  return Math.min(18, Math.max(8, Math.ceil(Math.log2(symbols + 1)) - 4))
}

/** Each bucket of a text once. */
function forEachBucket(
  texts: Texts,
  count: number,
  read: ReadGrams,
  shift: number,
  visit: (bucket: number, slot: number) => void,
): void {
  const grams = new Int32Array(texts.longest + 1)
  const seen = new Int32Array(2 ** (32 - shift)).fill(-1)
  for (let slot = 0; slot < count; slot += 1) {
    const found = read(slot, grams)
    for (let at = 0; at < found; at += 1) {
      const bucket = (grams[at] as number) >>> shift
      if (seen[bucket] === slot) continue
      seen[bucket] = slot
      visit(bucket, slot)
    }
  }
}
