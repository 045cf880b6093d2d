import { isBlank } from '#app/domain/blank.ts'
import { maxTargetLength, type ShownState } from '#app/domain/target.ts'
import { replaceSpans } from './replace.ts'
import { findSpans, type Search, type Span } from './search.ts'

/** A target as one finds it who wants to replace something in it. */
export interface Replaceable {
  readonly number: number
  readonly target: {
    readonly text: string
    readonly state: ShownState
    readonly version: number
    /** What this person has typed there and not confirmed. */
    readonly workingCopy: object | null
  } | null
}

/** Why a text is left as it is. */
export const skipReasons = ['reviewed', 'final', 'typed', 'emptied', 'too-long'] as const
export type SkipReason = (typeof skipReasons)[number]

/** What replacing makes of one target. */
export interface Change {
  readonly unit: number
  /** The version that it is made from. */
  readonly version: number
  readonly before: string
  readonly after: string
  readonly spans: readonly Span[]
  /** Whether the text was confirmed, and will be a draft. */
  readonly confirmed: boolean
  /** `null`: it can be made. */
  readonly skipped: SkipReason | null
}

/** Every change that replacing would make, in the order of the letter, also those that cannot be made. */
export function planReplacement(
  pairs: readonly Replaceable[],
  search: Search,
  words: string,
): Change[] {
  return pairs.flatMap(({ number, target }) => {
    const spans = findSpans(target?.text ?? '', search)
    if (!target || spans.length === 0) return []
    const { text: before, version, state } = target
    const after = replaceSpans(before, spans, words).normalize('NFC')
    if (after === before) return []
    const skipped = reasonToSkip(target, after)
    const confirmed = state === 'translated'
    return [{ unit: number, version, before, after, spans, confirmed, skipped }]
  })
}

/** A reviewed text is reopened by hand; what somebody is typing is theirs to finish. */
function reasonToSkip(
  { state, workingCopy }: NonNullable<Replaceable['target']>,
  after: string,
): SkipReason | null {
  if (state === 'reviewed' || state === 'final') return state
  if (workingCopy !== null) return 'typed'
  if (isBlank(after)) return 'emptied'
  return after.length > maxTargetLength ? 'too-long' : null
}
