import type { Passage } from '#app/domain/law/wording.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { AskedQuery } from '#app/domain/queries/asked-query.ts'
import type { PairTerm } from '#app/domain/terms/pair-terms.ts'
import type { Stem } from '#app/domain/terms/stemmers.ts'
import type { UnitKind } from '#app/domain/unit.ts'

/** `error` blocks sign-off, `warning` needs a dismissal with a reason, `info` only tells. */
export type Grade = 'error' | 'warning' | 'info'

/** One pair of texts as a check sees it. */
export interface Pair {
  readonly kind: UnitKind
  readonly source: string
  readonly target: string
  readonly from: Locale
  readonly to: Locale
  /** The passages of acts of the EU that the source quotes, as the bank has them. */
  readonly passages: readonly Passage[]
  /** The names and acronyms of signatories that the source says. */
  readonly names: readonly string[]
  /** How the letter translates the same source in other places. */
  readonly elsewhere: readonly string[]
  /** Whether a person confirmed a machine's draft as it came. */
  readonly machine: boolean
  /** The questions about it that are not settled. */
  readonly queries: readonly AskedQuery[]
  /** The concepts of the termbase that the source says. */
  readonly terms: readonly PairTerm[]
  /** What the forms of a word of the target's language have in common. */
  readonly stem: Stem
}

/** What a rule sees in a pair, before the registry says which rule it was. */
export interface Observation {
  readonly grade: Grade
  /** What the message names: the number that is missing, the bracket that is open. */
  readonly details: Readonly<Record<string, string | number>>
  /** Which of its messages says it, where a check has several: `message_known`. */
  readonly context?: string | undefined
  /** Where in the target, in UTF-16 code units; `null` where it is about the whole. */
  readonly range: { readonly start: number; readonly end: number } | null
  /** What to put in place of the range, where that mends it for certain. */
  readonly mend?: string | undefined
}

/** What a check says of a pair. Its words are in `locales/<ui-locale>/checks.json` under its id. */
export interface Finding extends Observation {
  readonly check: string
  /** The target in and around the range, so that a dismissal survives edits elsewhere; else empty. */
  readonly excerpt: string
}

/** An automatic rule. Linear in the length of the text, whatever the text. */
export interface Check {
  readonly id: string
  /** Only checks of a non-empty target run, except those that say `onEmpty`. */
  readonly onEmpty?: boolean
  /** Where only a reviewer may dismiss what it finds, and the sign-off names that. */
  readonly dismissedAs?: 'own-translation'
  run(pair: Pair): Observation[]
}
