import type { Unit } from '#app/domain/unit.ts'
import type { Ask } from './ask.ts'
import type { Difference, FactKind } from './fact.ts'

/** A reviewer's word that a target asks for what the source does, or that it does not after all. */
export interface Tick {
  readonly askId: number
  readonly translationId: number
  readonly present: boolean
  /** The digest of `tickText`. */
  readonly digest: string
  readonly version: number
  readonly account: number
  readonly at: string
}

/** A reviewer's reason why a difference is meant. */
export interface ParityAnswer {
  readonly translationId: number
  readonly unitId: number
  readonly fingerprint: string
  readonly reason: string
  readonly account: number
  readonly at: string
}

export interface JudgedDifference extends Difference {
  readonly unit: Unit
  /** Whether what is unlike stands in another unit of the same letter. */
  readonly elsewhere: boolean
  readonly answer: ParityAnswer | null
}

/**
 * `lost`: its words no longer stand in the source. `untranslated`: there is no target to look in. A tick
 * counts only while the ask and the target read as they did.
 */
export type AskState = 'present' | 'open' | 'untranslated' | 'lost'

export interface JudgedAsk {
  readonly ask: Ask
  readonly state: AskState
  /** The tick that counts. */
  readonly tick: Tick | null
}

/** How far one translation says and asks for the same as the source. */
export interface JudgedParity {
  readonly untranslated: number
  readonly asks: readonly JudgedAsk[]
  readonly differences: readonly JudgedDifference[]
}

/** `digest` is of what a tick would be bound to now. Ticks are given oldest first. */
export function judgeAsk(
  ask: Ask,
  pair: { readonly source: string; readonly target: string } | null,
  ticks: readonly Tick[],
  digest: string,
): JudgedAsk {
  if (!pair?.source.includes(ask.words)) return { ask, state: 'lost', tick: null }
  if (pair.target === '') return { ask, state: 'untranslated', tick: null }
  const last = ticks.findLast(({ askId }) => askId === ask.id)
  const counts = last?.present && last.digest === digest
  return { ask, state: counts ? 'present' : 'open', tick: counts ? last : null }
}

/** Whether a translation is known to ask for the same: all is there, and each difference is meant. */
export function isEquivalent({ untranslated, asks, differences }: JudgedParity): boolean {
  return (
    untranslated === 0 &&
    asks.length > 0 &&
    asks.every(({ state }) => state === 'present') &&
    differences.every(({ answer }) => answer !== null)
  )
}

/** How many differences of a kind wait for an answer, and how many are meant. */
export function countDifferences(
  differences: readonly JudgedDifference[],
  kind: FactKind,
): { readonly open: number; readonly intended: number } {
  const all = differences.filter((one) => one.kind === kind)
  const intended = all.filter(({ answer }) => answer !== null).length
  return { open: all.length - intended, intended }
}
