import type { Locale } from '#app/domain/locale.ts'
import type { ReaderVoice } from '#app/domain/proof/reader-voice.ts'
import type { Fact, FactKind } from './fact.ts'

/** Somebody's word, and when they gave it. */
export interface Word {
  readonly name: string
  readonly at: string
}

/** A difference that a reviewer signed as intended. */
export interface MeantDifference extends Word {
  readonly unit: number
  readonly kind: FactKind
  readonly missing: readonly Fact[]
  readonly added: readonly Fact[]
  readonly reason: string
}

/** What one translation has to show. */
export interface StatedTranslation {
  readonly locale: Locale
  readonly isEquivalent: boolean
  readonly isSignedOff: boolean
  /** Who found the asks in it; as many as there are asks once it is complete. */
  readonly ticks: readonly Word[]
  readonly meant: readonly MeantDifference[]
  /** Differences that nobody has answered. */
  readonly open: number
  readonly untranslated: number
  /** SHA-256 of its text, as a sign-off names it. */
  readonly textDigest: string
}

/** That every translation of a letter asks for the same as its source, or what that still wants. */
export interface Statement {
  readonly letter: { readonly title: string; readonly sourceLocale: Locale }
  readonly edition: number
  readonly asOf: { readonly sequence: number; readonly head: string; readonly at: string }
  readonly statedBy: { readonly name: string; readonly organisation: string }
  /** The words of the asks in their order. */
  readonly asks: readonly string[]
  readonly translations: readonly StatedTranslation[]
}

/** Whether it may be given without a mark. */
export function isFinal({ asks, translations }: Statement): boolean {
  return (
    asks.length > 0 &&
    translations.length > 0 &&
    translations.every(({ isEquivalent }) => isEquivalent)
  )
}

/** What a statement says in words of its own; they are in `locales/<ui-locale>/equivalence.json`. */
export type StatementWord =
  | 'title'
  | 'draft'
  | 'page'
  | 'lead'
  | 'method'
  | 'incomplete'
  | 'noAsks'
  | 'asOf'
  | 'asks'
  | 'versions'
  | 'ticked'
  | 'tickedBy'
  | 'signedOff'
  | 'noneSignedOff'
  | 'meant'
  | 'difference'
  | 'missing'
  | 'added'
  | 'quotations'
  | 'answer'
  | 'wanting'
  | `column.${'language' | 'asks' | 'by' | 'digest'}`
  | `fact.${'letter' | 'source' | 'edition' | 'asOf' | 'head' | 'statedBy'}`
  | `want.${'asks' | 'open' | 'untranslated'}`

/** Says a statement in a reader's language. */
export interface StatementVoice extends ReaderVoice {
  readonly say: (word: StatementWord, values?: Readonly<Record<string, string | number>>) => string
  readonly kind: (kind: FactKind) => string
  /** Several of something in a row: `a, b and c`. */
  readonly list: (items: readonly string[]) => string
}
