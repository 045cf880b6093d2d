import { mostSlots, type Postings } from './postings.ts'

/** How many of the grams asked for each text has; zero again once whoever counted has read it. */
export const hits = new Uint8Array(mostSlots)
/** The texts that have any, in the order in which they were met. */
export const touched = new Uint16Array(mostSlots + 1)

/** Fills `hits` and `touched` for the slots from `from` to before `to`; so many are touched. */
export function countHits(
  postings: Postings,
  grams: readonly number[],
  from: number,
  to: number,
): number {
  const { slots, count } = postings
  const isWhole = from === 0 && to >= count
  let touches = 0
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
      // Written in any case: whether it is the first hit can be foreseen by no processor.
      touched[touches] = slot
      touches += Number(before === 0)
    }
  }
  return touches
}
