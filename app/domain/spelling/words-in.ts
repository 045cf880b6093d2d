import type { Locale } from '#app/domain/locale.ts'

/** A word of a text and its place there, in UTF-16 code units. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What holds the parts of one word together: hyphens, apostrophes, and the colon of EU:n. */
const joint = /^[-\u2010\u2011'’:]$/u

const segmenters = new Map<Locale, Intl.Segmenter>()

/** Longer runs without a space are no words, and take a segmenter very long. */
const longestRun = 400

/** The words of a text as its language parts them, compounds with a hyphen or an apostrophe whole. */
export function wordsIn(text: string, locale: Locale): Word[] {
  // Run by run: over a whole text each step of a segmenter takes as long as the text.
  return [...text.matchAll(/\S+/gu)].flatMap((run) =>
    run[0].length > longestRun ? [] : wordsOfRun(run[0], run.index, locale),
  )
}

function wordsOfRun(run: string, offset: number, locale: Locale): Word[] {
  const words: Word[] = []
  for (const { segment, index, isWordLike } of segmenterOf(locale).segment(run)) {
    if (isWordLike !== true) continue
    const at = offset + index
    const last = words.at(-1)
    const goesOn = last && joint.test(run.slice(last.end - offset, index))
    const start = goesOn ? last.start : at
    const end = at + segment.length
    if (goesOn) words.pop()
    words.push({ text: run.slice(start - offset, end - offset), start, end })
  }
  return words
}

function segmenterOf(locale: Locale): Intl.Segmenter {
  const known = segmenters.get(locale)
  if (known) return known
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' })
  segmenters.set(locale, segmenter)
  return segmenter
}
