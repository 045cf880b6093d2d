import { isOutdated, type Suggestion, type SuggestionOutcome } from './suggestion.ts'

/** A suggestion as one person reads it. */
export interface ShownSuggestion {
  readonly id: number
  readonly by: string
  readonly own: boolean
  readonly at: string
  readonly text: string
  readonly why: string
  /** Whether the target or its source reads otherwise than when it was made. */
  readonly outdated: boolean
  /** Whether this person is editing it in their box. */
  readonly taken: boolean
  /** `null` while it waits for an answer. */
  readonly end: {
    readonly outcome: SuggestionOutcome
    readonly by: string
    readonly reason: string | null
  } | null
}

interface Given {
  readonly person: number | null
  readonly nameOf: (account: number) => string
  /** The text of the target at a version, and now. */
  readonly textAt: (version: number) => string
  readonly text: string
}

export type PlacedSuggestion = Suggestion & {
  readonly movedIn: number
  readonly takenBy: readonly number[]
}

export function shownSuggestion(
  suggestion: PlacedSuggestion,
  { person, nameOf, textAt, text }: Given,
): ShownSuggestion {
  const { id, account, at, why, end, movedIn, takenBy, madeFrom } = suggestion
  return {
    id,
    by: nameOf(account),
    own: account === person,
    at,
    text: suggestion.text,
    why,
    outdated: isOutdated(suggestion, { base: textAt(madeFrom), text, movedIn }),
    taken: person !== null && takenBy.includes(person),
    end: end && { outcome: end.outcome, by: nameOf(end.account), reason: end.reason },
  }
}
