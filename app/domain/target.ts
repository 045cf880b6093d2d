/** XLIFF 2.1 §4.3.1.31, less `final`, which a reviewed target reads as while a sign-off stands. */
export const states = ['initial', 'translated', 'reviewed'] as const

export type State = (typeof states)[number]

/** Where the text of a target came from. */
export const provenances = ['person', 'machine-draft', 'pasted', 'imported'] as const
export type Provenance = (typeof provenances)[number]

/** A unit's text in one target locale. */
export interface Target {
  readonly id: number
  readonly text: string
  readonly state: State
  /** How many changes it has seen. A command names the one it was made from. */
  readonly version: number
  /**
   * Whoever changed or confirmed the text it reads now, since the review before: approving keeps them,
   * so that a sign-off can tell; reopening a reviewed target begins anew.
   */
  readonly authors: readonly number[]
  readonly provenance: Provenance
  readonly reviewedBy: number | null
  /** The number of the edition whose source the text was written or confirmed against. */
  readonly edition: number
  /** Whether the source moved under it since, by more than a typo: it waits to be confirmed again. */
  readonly stale: boolean
}

/**
 * A target as it counts now. A stale one is a draft until somebody confirms it against its new source,
 * whatever state it had: that is derived, and what is stored does not move. `movedIn` is the number of
 * the last edition that changed its source by more than a typo, 0 where none did.
 */
export function asItCounts<Text extends Omit<Target, 'id' | 'stale'>>(
  target: Text,
  movedIn: number,
): Text & Pick<Target, 'stale'> {
  const stale = movedIn > target.edition && target.text !== ''
  return stale ? { ...target, state: 'initial', reviewedBy: null, stale } : { ...target, stale }
}

/** The longest target that is taken, in UTF-16 code units. */
export const maxTargetLength = 20_000

/** What people see of a target: five states, the same on every page. */
export const shownStates = ['empty', 'draft', 'translated', 'reviewed', 'final'] as const
export type ShownState = (typeof shownStates)[number]

export function shownState(target: Pick<Target, 'text' | 'state'>, signedOff: boolean): ShownState {
  if (target.state === 'initial') return target.text === '' ? 'empty' : 'draft'
  if (target.state === 'reviewed' && signedOff) return 'final'
  return target.state
}
