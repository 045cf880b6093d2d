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
