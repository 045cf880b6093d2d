import type { Best } from './best.ts'
import { gramLength, gramsOf } from './grams.ts'
import { rareGrams } from './rare-grams.ts'
import { isOpen, scan, type Wanted, weigh } from './scan.ts'
import type { Range, Segment } from './segment.ts'
import { mostSharing } from './shared-grams.ts'
import { canSearchShort, mostShort, searchShort } from './short-texts.ts'

/** So few texts are compared one by one: that is as fast, and misses nothing. */
const few = 2000
/** How many texts are compared of those that share grams. */
const mostCompared = 400

/** Finds what is most like the wanted text in segments. */
export function searchSegments(segments: readonly Segment[], wanted: Wanted, best: Best): void {
  const { length } = wanted.pattern
  const ranges = rangesOf(segments, length * best.least, length / best.least)
  const count = ranges.reduce((sum, { from, to }) => sum + to - from, 0)
  if (count > few && canSearchShort(length, best.least)) {
    searchShort(ranges, wanted, best)
  } else if (length <= mostShort || wanted.folded.length <= gramLength || count <= few) {
    scanByLength(segments, wanted, best)
  } else {
    findSame(segments, wanted, best)
    searchGrams(ranges, wanted, best)
  }
}

/** Compares all texts, from the wanted length outwards, until a length is too far from it for any. */
function scanByLength(segments: readonly Segment[], wanted: Wanted, best: Best): void {
  const { length } = wanted.pattern
  for (let apart = 0; apart <= best.edits(length + apart); apart += 1) {
    const lengths = apart === 0 ? [length] : [length - apart, length + apart]
    for (const one of lengths) {
      for (const { segment, from, to } of rangesOf(segments, one, one)) {
        scan(segment.texts, from, to, wanted, best)
      }
    }
  }
}

/** The same text is found even where too many others share its grams. */
function findSame(segments: readonly Segment[], wanted: Wanted, best: Best): void {
  const { length } = wanted.pattern
  for (const { segment, from, to } of rangesOf(segments, length, length)) {
    const { texts } = segment
    for (let slot = from; slot < to; slot += 1) {
      if (texts.masks[slot] !== wanted.mask || !isOpen(texts, slot, wanted.allowed)) continue
      weigh(texts, slot, wanted, best, 0)
    }
  }
}

function searchGrams(ranges: readonly Range[], wanted: Wanted, best: Best): void {
  const { folded, pattern, allowed } = wanted
  const hashes = new Int32Array(folded.length)
  const grams = rareGrams(
    hashes.subarray(0, gramsOf(folded, folded.length, hashes)),
    ranges.map(({ segment }) => segment),
  )
  for (const { segment, slot, shared } of mostSharing(
    grams,
    ranges,
    allowed,
    pattern.length,
    mostCompared,
  )) {
    const longer = Math.max(segment.texts.lengths[slot] ?? 0, pattern.length)
    // An edit takes away as many grams as it stands in.
    if (grams.length - shared <= best.edits(longer) * gramLength) {
      weigh(segment.texts, slot, wanted, best)
    }
  }
}

/** Where the texts of these lengths are. */
function rangesOf(segments: readonly Segment[], shortest: number, longest: number): Range[] {
  return segments.flatMap((segment) => {
    const from = segment.from(Math.ceil(shortest - 1e-9))
    const to = segment.from(Math.floor(longest + 1e-9) + 1)
    return from < to ? [{ segment, from, to }] : []
  })
}
