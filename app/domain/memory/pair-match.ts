import type { Locale } from '#app/domain/locale.ts'
import type { PairState } from './pair.ts'

/** The score of a pair that reads the same between the same neighbours. */
export const contextScore = 101

/** The lowest score that is shown. */
export const lowestScore = 50

/** How many matches a person is shown, each with a key of its own. */
export const mostMatches = 5

/** A pair of the memory that a text was made from, and how well it fitted. */
export interface UsedMatch {
  readonly pair: number
  readonly score: number
}

/** As sure as a pair is: `signed` is released by a sign-off that stands. */
type ShownPairState = PairState | 'signed'
const shownPairStates = ['translated', 'reviewed', 'signed'] as const

/** A pair as people are shown it, in the direction that they asked in. */
export interface ShownPair {
  readonly pair: number
  readonly source: string
  readonly target: string
  readonly from: Locale
  readonly to: Locale
  readonly letter: number
  /** The newest title of its letter. */
  readonly title: string
  /** Whether it is a sentence of a paragraph. */
  readonly isSentence: boolean
  readonly state: ShownPairState
  /** Who confirmed it. */
  readonly by: string
  readonly at: string
  /** Who approved it. */
  readonly reviewedBy: string | null
  /** Whether its target was changed by hand since. */
  readonly edited: boolean
}

/** A pair that says what somebody looks for, in the languages as they asked. */
export interface FoundPair extends ShownPair {
  /** Which side says it. */
  readonly side: 'source' | 'target'
}

/** The pairs of two languages that say something, in whichever direction they were translated. */
export interface ConcordanceAnswer {
  readonly found: readonly FoundPair[]
  /** How many there are, also beyond those shown. */
  readonly total: number
  /** Whether that is all: past some thousands nobody counts on. */
  readonly counted: boolean
}

/** A pair that resembles a unit, or one of its sentences. */
export interface Match extends ShownPair {
  /** 101 in the same context, 100 for the same text, 50 to 99 for another. */
  readonly score: number
  /** What it was held against: the unit's source, or a sentence of it. */
  readonly text: string
  /** Which sentence that is, from 1; 0 for the whole unit. */
  readonly sentence: number
}

/** A score as people read it: nothing but the same text reads as 100. */
export function percentOf(score: number, isExact: boolean, isSamePlace: boolean): number {
  if (isExact) return isSamePlace ? contextScore : 100
  return Math.min(99, Math.floor(score * 100 + 1e-9))
}

/**
 * The matches to show, best first: of the whole unit before those of its sentences, the surer of two that
 * fit equally, and each translation once.
 */
export function bestMatches(matches: readonly Match[]): Match[] {
  const shown = new Map<string, Match>()
  for (const match of matches.toSorted(byWorth)) {
    const key = `${match.sentence} ${match.target}`
    if (!shown.has(key)) shown.set(key, match)
  }
  return [...shown.values()].slice(0, mostMatches)
}

function byWorth(a: Match, b: Match): number {
  return (
    Number(a.sentence > 0) - Number(b.sentence > 0) ||
    b.score - a.score ||
    shownPairStates.indexOf(b.state) - shownPairStates.indexOf(a.state) ||
    b.at.localeCompare(a.at) ||
    a.pair - b.pair
  )
}

/** Whether a text still reads as if made from this one: it has at least half of its words. */
export function isMadeFrom(text: string, match: string): boolean {
  const words = wordsOf(match)
  const here = new Set(wordsOf(text))
  return words.length > 0 && words.filter((word) => here.has(word)).length * 2 >= words.length
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}
