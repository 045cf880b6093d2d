import type { Locale } from '#app/domain/locale.ts'
import type { Unit } from '#app/domain/unit.ts'
import type { Fact, FactKind } from './fact.ts'
import type { AskState } from './judged.ts'

/** A unit that an ask can stand in. */
export type MarkableUnit = Pick<Unit, 'number' | 'kind' | 'text'>

/** An ask as pages show it. */
export interface MarkedAsk {
  readonly id: number
  /** `null` where its unit is no longer in the letter. */
  readonly unit: number | null
  readonly words: string
  readonly isFound: boolean
}

/** How far a translation is known to say the same. */
export interface ParityColumn {
  readonly locale: Locale
  readonly isReadable: boolean
  readonly isEquivalent: boolean
  readonly untranslated: number
  /** In the order of the asks. */
  readonly asks: readonly AskState[]
  readonly facts: Readonly<Record<FactKind, { readonly open: number; readonly intended: number }>>
}

/** One translation in full. */
export interface ParityDetail {
  readonly locale: Locale
  readonly mayAnswer: boolean
  readonly asks: readonly DetailedAsk[]
  readonly differences: readonly DetailedDifference[]
}

interface Signed {
  readonly by: string
  readonly at: string
}

/** An ask with what the translation reads there. */
export interface DetailedAsk {
  readonly id: number
  readonly unit: number | null
  readonly words: string
  readonly target: string
  readonly state: AskState
  readonly tick: Signed | null
  readonly digest: string
  /** Whether this reader wrote in the target, and so cannot vouch for it. */
  readonly isOwn: boolean
}

/** A difference with the texts it is between. */
export interface DetailedDifference {
  readonly unit: number
  readonly kind: FactKind
  readonly fingerprint: string
  readonly missing: readonly Fact[]
  readonly added: readonly Fact[]
  readonly elsewhere: boolean
  readonly source: string
  readonly target: string
  readonly answer: (Signed & { readonly reason: string }) | null
}
