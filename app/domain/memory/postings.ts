import { foldInto, gramsOf, scratchFor } from './grams.ts'
import type { Texts } from './texts.ts'

/** As many texts as two bytes can name. */
export const mostSlots = 65_536

/** In which texts a gram is: for each hash, cut to a number of bits, the slots in ascending order. */
export class Postings {
  readonly #shift: number
  readonly #starts: Uint32Array
  readonly slots: Uint16Array

  constructor(texts: Texts, folded: readonly number[]) {
    const bits = bitsFor(texts)
    this.#shift = 32 - bits
    this.#starts = new Uint32Array(2 ** bits + 1)
    const starts = this.#starts
    forEachBucket(texts, folded, this.#shift, (bucket) => {
      starts[bucket + 1] = (starts[bucket + 1] as number) + 1
    })
    for (let bucket = 1; bucket < starts.length; bucket += 1) {
      starts[bucket] = (starts[bucket] as number) + (starts[bucket - 1] as number)
    }
    const slots = new Uint16Array(starts.at(-1) ?? 0)
    const next = starts.slice()
    forEachBucket(texts, folded, this.#shift, (bucket, slot) => {
      const at = next[bucket] as number
      slots[at] = slot
      next[bucket] = at + 1
    })
    this.slots = slots
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
function bitsFor(texts: Texts): number {
  let symbols = 0
  for (let slot = 0; slot < texts.count; slot += 1) symbols += texts.lengths[slot] ?? 0
  return Math.min(18, Math.max(8, Math.ceil(Math.log2(symbols + 1)) - 4))
}

/** Each bucket of a text once. */
function forEachBucket(
  texts: Texts,
  folded: readonly number[],
  shift: number,
  visit: (bucket: number, slot: number) => void,
): void {
  const { symbols, grams } = scratchFor(texts)
  const seen = new Int32Array(2 ** (32 - shift)).fill(-1)
  for (let slot = 0; slot < texts.count; slot += 1) {
    const count = gramsOf(symbols, foldInto(texts, slot, folded, symbols), grams)
    for (let at = 0; at < count; at += 1) {
      const bucket = (grams[at] as number) >>> shift
      if (seen[bucket] === slot) continue
      seen[bucket] = slot
      visit(bucket, slot)
    }
  }
}
