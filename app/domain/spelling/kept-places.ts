import { addressesIn } from '#app/domain/checks/addresses.ts'
import type { Locale } from '#app/domain/locale.ts'
import { type Word, wordsIn } from './words-in.ts'

interface Place {
  readonly start: number
  readonly end: number
}

/** As many words in a row that read as in the source are a passage in its language. */
const fewestWords = 3

/** Where a text is not its translator's own: addresses, the law's own words, what is left in the source's language. */
export function keptPlaces(
  words: readonly Word[],
  given: {
    readonly text: string
    readonly source: string
    readonly from: Locale
    readonly quoted: readonly string[]
  },
): Place[] {
  return joined([
    ...addressesIn(given.text),
    ...given.quoted.flatMap((wording) => quotationsOf(wording, given.text)),
    ...passagesOf(words, wordsIn(given.source, given.from)),
  ])
}

/** In their order, those that touch as one. */
function joined(places: readonly Place[]): Place[] {
  const rest: Place[] = []
  for (const place of places.toSorted((a, b) => a.start - b.start)) {
    const last = rest.at(-1)
    if (!last || place.start > last.end) rest.push({ start: place.start, end: place.end })
    else rest.splice(-1, 1, { start: last.start, end: Math.max(last.end, place.end) })
  }
  return rest
}

/** The words that touch none of the places; both in their order. */
export function outside(words: readonly Word[], places: readonly Place[]): Word[] {
  let next = 0
  return words.filter((word) => {
    while ((places[next]?.end ?? Infinity) <= word.start) next += 1
    const place = places[next]
    return place === undefined || place.start >= word.end
  })
}

/** Everywhere a wording stands, whatever spaces are in it. */
function quotationsOf(wording: string, text: string): Place[] {
  const words = wording.split(/\s+/u).filter((word) => word !== '')
  if (words.length === 0) return []
  const pattern = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s+')
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function passagesOf(words: readonly Word[], source: readonly Word[]): Place[] {
  const known = new Set(runsOf(source).map(({ text }) => text))
  return runsOf(words).filter(({ text }) => known.has(text))
}

function runsOf(words: readonly Word[]): Word[] {
  return words.flatMap((word, index) => {
    const run = words.slice(index, index + fewestWords)
    const last = run.at(-1)
    if (run.length < fewestWords || !last) return []
    return [{ text: run.map(({ text }) => text).join(' '), start: word.start, end: last.end }]
  })
}
