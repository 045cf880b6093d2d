import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Finding } from '#app/domain/checks/check.ts'
import type { DeskPair, Seat, Typed } from '#app/domain/desk.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { Match } from '#app/domain/memory/pair-match.ts'
import type { Reader } from '#app/domain/queries/mentions.ts'
import type { RefusalCode, RefusalDetails } from '#app/domain/result.ts'
import type { TermAdding } from '#app/domain/terms/adding.ts'
import type { KnownConcept } from '#app/domain/terms/pair-terms.ts'
import type { Variant } from '#app/domain/variants/variant.ts'
import type { Drafts } from './drafts.ts'
import type { MatchesAhead } from './matches-ahead.ts'
import type { Presence } from './presence.ts'
import type { Shelf } from './shelf.ts'
import type { SendTrouble, Typing } from './typing.ts'

/** What whoever sits at the desk may do there. */
export interface DeskSeat extends Seat {
  readonly mayReopen: boolean
  readonly mayBreakSignOff: boolean
  readonly mayNote: boolean
  readonly maySuggest: boolean
  readonly mayPin: boolean
  /** Who may be mentioned here. */
  readonly readers: readonly Reader[]
  readonly mayDismiss: boolean
  readonly mayKeepOwn: boolean
  readonly correctAndApprove: boolean
}

/** Why something was not done at a pair, with what was typed for it. */
export interface Problem {
  readonly unit: number
  /** The id of the target, where the page is of an older edition and the unit may have another number. */
  readonly target?: number | null
  readonly refusal?: RefusalCode
  readonly details?: RefusalDetails | undefined
  /** Sent, and no answer came. */
  readonly trouble?: SendTrouble
  readonly typed?: Typed | undefined
  /** The errors for which a text was not confirmed. */
  readonly errors?: readonly (Finding & { readonly fingerprint: string })[]
  /** Asks for the same once more. */
  readonly again?: () => void
}

/** A pair with what the memory has for it. */
export interface BegunMatches {
  readonly unit: number
  readonly matches: readonly Match[]
}

/** What the parts of the desk share; it stays the same object while the page is open. */
export interface DeskShared {
  /** `/letters/7/pl` */
  readonly path: string
  /** The number of the edition whose pairs these are. */
  readonly edition: number
  readonly sourceLocale: Locale
  readonly locale: Locale
  readonly seat: DeskSeat
  /** What the termbase has of what the letter says, by its id. */
  readonly concepts: ReadonlyMap<number, KnownConcept>
  readonly addsTerms: TermAdding
  readonly drafts: Drafts
  readonly shelf: Shelf
  readonly presence: Presence
  readonly ahead: MatchesAhead
  /** The region whose wording the address names. */
  readonly variant: Variant | null
  readonly activate: (unit: number | null) => void
  /** Does what a form of the pair asks for. */
  readonly act: (pair: DeskPair, fields: Record<string, string>) => void
}

const DeskContext = createContext<DeskShared | null>(null)

export const DeskProvider = DeskContext.Provider

export function useDesk(): DeskShared {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('This part stands on the desk only.')
  return desk
}

/** What was typed at a pair on this page and is not the target yet. */
export function useTyping(unit: number): Typing | undefined {
  const { drafts } = useDesk()
  return useSyncExternalStore(
    drafts.subscribe,
    () => drafts.get(unit),
    () => undefined,
  )
}
