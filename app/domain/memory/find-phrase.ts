import { foldInto, gramLength, gramsOf } from './grams.ts'
import type { Fit, Phrase } from './phrase.ts'
import { countOf } from './rare-grams.ts'
import { isOpen } from './scan.ts'
import type { Segment } from './segment.ts'
import type { Texts } from './texts.ts'

/** What is done with a text that says the phrase; `false` ends the search. */
export type Say = (texts: Texts, slot: number, fit: Fit) => boolean

export interface PhraseSearch {
  readonly phrase: Phrase
  readonly folded: readonly number[]
  readonly allowed: Uint8Array
  readonly say: Say
}

/** Tells of the open texts of segments that say the phrase; `false` where it was ended. */
export function findInSegments(segments: readonly Segment[], search: PhraseSearch): boolean {
  const gram = rarestGram(search.phrase, segments)
  return segments.every(({ texts, postings }) => {
    if (gram === undefined) return findInTexts(texts, search)
    return findAt(texts, postings.slots.subarray(postings.start(gram), postings.end(gram)), search)
  })
}

export function findInTexts(texts: Texts, search: PhraseSearch): boolean {
  return findAt(
    texts,
    Array.from({ length: texts.count }, (_, slot) => slot),
    search,
  )
}

function findAt(texts: Texts, slots: ArrayLike<number>, search: PhraseSearch): boolean {
  const { phrase, folded, allowed, say } = search
  const symbols = new Uint32Array(texts.longest)
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] as number
    if (!isOpen(texts, slot, allowed)) continue
    const fit = phrase.fit(symbols, foldInto(texts, slot, folded, symbols))
    if (fit > 0 && !say(texts, slot, fit)) return false
  }
  return true
}

/** Of all grams in the words the one in the fewest texts; none where every word is short. */
function rarestGram(phrase: Phrase, segments: readonly Segment[]): number | undefined {
  const grams = phrase.words.flatMap((word) => {
    const hashes = new Int32Array(Math.max(gramLength, word.length))
    return [...hashes.subarray(0, gramsOf(word, word.length, hashes))]
  })
  const counted = grams.map((gram) => ({ gram, count: countOf(gram, segments) }))
  return counted.sort((a, b) => a.count - b.count)[0]?.gram
}
