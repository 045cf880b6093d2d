import type { Segment } from './segment.ts'

/** How many places of texts are looked at for one question, where the grams are not rarer. */
const budget = 100_000
/** These are read, whatever they cost. */
const leastGrams = 8
/** As many as a byte can count. */
const mostGrams = 255

/** The rarest of the grams: as many as the budget allows. */
export function rareGrams(grams: Iterable<number>, segments: readonly Segment[]): number[] {
  const counted = [...new Set(grams)].map((gram) => ({ gram, count: countOf(gram, segments) }))
  const chosen: number[] = []
  let cost = 0
  for (const { gram, count } of counted.sort((a, b) => a.count - b.count)) {
    cost += count
    if (chosen.length >= mostGrams || (chosen.length >= leastGrams && cost > budget)) break
    chosen.push(gram)
  }
  return chosen
}

/** In how many texts a gram is, or one that shares its hash. */
export function countOf(gram: number, segments: readonly Segment[]): number {
  return segments.reduce((sum, { postings }) => sum + postings.end(gram) - postings.start(gram), 0)
}
