import { isBlank } from '#app/domain/blank.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { maxTargetLength, type Target } from '#app/domain/target.ts'

/** What became of a suggestion. `changed`: taken over with changes. */
export const suggestionOutcomes = ['accepted', 'changed', 'rejected', 'withdrawn'] as const
export type SuggestionOutcome = (typeof suggestionOutcomes)[number]

export interface SuggestionEnd {
  readonly outcome: SuggestionOutcome
  readonly account: number
  /** Of a rejection only. */
  readonly reason: string | null
  readonly at: string
}

/** Another text for a target, by somebody who does not write it. */
export interface Suggestion {
  readonly id: number
  readonly targetId: number
  readonly account: number
  readonly text: string
  /** What they said with it; may be empty. */
  readonly why: string
  /** The version of the target that it was made from, and the edition whose source was read. */
  readonly madeFrom: number
  readonly edition: number
  readonly at: string
  /** `null` while it waits for an answer. */
  readonly end: SuggestionEnd | null
}

/** A text that is worth an answer: it says something, and not what stands there already. */
export function suggestedText(text: string, target: Pick<Target, 'text'>): Result<string> {
  const wanted = text.normalize('NFC')
  if (isBlank(wanted)) return refuse('suggestion/empty')
  if (wanted.length > maxTargetLength) {
    return refuse('target/too-long', { limit: maxTargetLength, length: wanted.length })
  }
  return wanted === target.text ? refuse('suggestion/same-text') : accept(wanted)
}

/**
 * Whether the target or its source reads otherwise than when it was made. `base` is the text at the
 * version it was made from, `movedIn` the last edition that changed the source by more than a typo.
 */
export function isOutdated(
  { edition }: Pick<Suggestion, 'edition'>,
  now: { readonly base: string; readonly text: string; readonly movedIn: number },
): boolean {
  return now.base !== now.text || now.movedIn > edition
}

/** What it means for a suggestion that a text was confirmed or kept which began with it. */
export function outcomeOf(
  { text }: Pick<Suggestion, 'text'>,
  written: string,
): 'accepted' | 'changed' {
  return text === written ? 'accepted' : 'changed'
}

/** Ends a suggestion by an answer; what was answered once is not answered again. */
export function endSuggestion(
  suggestion: Suggestion,
  { outcome, account, reason, at }: SuggestionEnd,
): Result<SuggestionEnd> {
  if (suggestion.end !== null) return refuse('suggestion/not-found')
  if (outcome === 'withdrawn' && suggestion.account !== account) {
    return refuse('suggestion/not-own')
  }
  if (outcome !== 'rejected') return accept({ outcome, account, reason: null, at })
  const said = reason?.trim() ?? ''
  return said === ''
    ? refuse('suggestion/reason-missing')
    : accept({ outcome, account, reason: said, at })
}
