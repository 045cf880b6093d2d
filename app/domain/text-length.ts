import { usualLength } from './languages/usual-length.ts'
import type { Locale } from './locale.ts'

/** What readers take for one character each: a letter with its marks, an emoji of several parts. */
export function graphemes(text: string): number {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return [...segmenter.segment(text)].length
}

interface TextLength {
  readonly source: number
  readonly target: number
  /** Characters of the target for one of the source; `null` beside an empty source. */
  readonly ratio: number | null
  /** Where the ratio leaves what is usual between the two languages, and the text is long enough to tell. */
  readonly unusual: 'short' | 'long' | null
}

/** Below this a word more or less says nothing. */
const shortestTelling = 80

/** How long a target is beside its source. */
export function textLength(pair: {
  readonly source: string
  readonly target: string
  readonly from: Locale
  readonly to: Locale
}): TextLength {
  const source = graphemes(pair.source)
  const target = graphemes(pair.target)
  const ratio = source === 0 ? null : target / source
  if (ratio === null || target === 0 || source < shortestTelling) {
    return { source, target, ratio, unusual: null }
  }
  const { low, high } = usualLength(pair.from, pair.to)
  const long = ratio > high ? 'long' : null
  return { source, target, ratio, unusual: ratio < low ? 'short' : long }
}
