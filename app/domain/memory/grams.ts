import type { ReadGrams } from './postings.ts'
import type { Texts } from './texts.ts'

/** How many symbols stand in a gram. */
export const gramLength = 4

const base = 0x01000193
const baseToTheFourth = Math.imul(Math.imul(base, base), Math.imul(base, base))
const spread = 0x9e3779b1

/** The hashes (32 bits, signed) of all grams of the symbols, in order; as many as are returned. */
export function gramsOf(symbols: ArrayLike<number>, length: number, into: Int32Array): number {
  let rolling = 0
  let count = 0
  for (let at = 0; at < length; at += 1) {
    rolling = (Math.imul(rolling, base) + (symbols[at] as number)) | 0
    if (at >= gramLength) {
      rolling = (rolling - Math.imul(symbols[at - gramLength] as number, baseToTheFourth)) | 0
    }
    if (at >= gramLength - 1) {
      into[count] = Math.imul(rolling, spread)
      count += 1
    }
  }
  return count
}

/** Writes a text as it is searched, and returns how many symbols that are. */
export function foldInto(
  texts: Texts,
  slot: number,
  folded: readonly number[],
  into: Uint32Array,
): number {
  const symbols = texts.symbolsOf(slot)
  const start = texts.starts[slot] as number
  const end = start + (texts.lengths[slot] as number)
  let length = 0
  for (let at = start; at < end; at += 1) {
    const symbol = folded[symbols[at] as number] as number
    into[length] = symbol
    if (symbol !== 0) length += 1
  }
  return length
}

/** Reads the grams of texts as they are searched. */
export function readGrams(texts: Texts, folded: readonly number[]): ReadGrams {
  const symbols = new Uint32Array(texts.longest)
  return (slot, into) => gramsOf(symbols, foldInto(texts, slot, folded, symbols), into)
}
