import type { Best } from './best.ts'
import type { Pattern } from './pattern.ts'
import type { Texts } from './texts.ts'

/** What is looked for, as each way of looking needs it. */
export interface Wanted {
  /** Its characters by their numbers in the alphabet. */
  readonly symbols: readonly number[]
  readonly pattern: Pattern
  /** Which symbols it has, as `Texts.masks`. */
  readonly mask: number
  /** Its symbols as they are searched. */
  readonly folded: readonly number[]
  /** By the numbers of letters: 1 where they may be read. */
  readonly allowed: Uint8Array
}

/** Compares a text with the wanted one, if it could be among the best, and within so many edits. */
export function weigh(
  texts: Texts,
  slot: number,
  { pattern, mask }: Wanted,
  best: Best,
  mostEdits = Number.POSITIVE_INFINITY,
): void {
  const length = texts.lengths[slot] as number
  const longer = Math.max(length, pattern.length)
  const bound = Math.min(mostEdits, best.edits(longer))
  // Each edit makes one symbol more or one less at most.
  const mine = texts.masks[slot] as number
  if (countBits(mask & ~mine) > bound || countBits(mine & ~mask) > bound) return
  const start = texts.starts[slot] as number
  const edits = pattern.distance(texts.symbolsOf(slot), start, length, bound)
  if (edits <= bound) best.offer(texts.pairs[slot] ?? 0, texts.isReversed(slot), edits, longer)
}

/** Whether a text stands and may be read by whoever asks. */
export function isOpen(texts: Texts, slot: number, allowed: Uint8Array): boolean {
  return allowed[texts.letters[slot] as number] === 1 && !texts.isRemoved(slot)
}

/** Compares each of the open texts: nothing is missed, whatever they are. */
export function scan(texts: Texts, from: number, to: number, wanted: Wanted, best: Best): void {
  for (let slot = from; slot < to; slot += 1) {
    if (isOpen(texts, slot, wanted.allowed)) weigh(texts, slot, wanted, best)
  }
}

function countBits(mask: number): number {
  const pairs = mask - ((mask >>> 1) & 0x55555555)
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
