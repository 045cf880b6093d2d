import { type ShownState, shownState } from '#app/domain/target.ts'
import type { RejectCategory, RejectSeverity } from '#app/domain/workflow.ts'
import { currentOverride, type OverrideChange, type OverrideCommandKind } from './override.ts'
import type { Variant } from './variant.ts'

/** A unit in one variant, as pages show it to one person. */
export interface ShownOverride {
  readonly variant: Variant
  /** Without one the unit is inherited, and its state is `empty`. */
  readonly text: string
  readonly state: ShownState
  /** Whether the source moved under it since, by more than a typo. */
  readonly stale: boolean
  /** A command names the one it was made from. */
  readonly version: number
  /** Whether this person is an author, so that somebody else must approve. */
  readonly own: boolean
  /** What was done last. */
  readonly last: {
    readonly command: OverrideCommandKind
    readonly by: string
    readonly at: string
    readonly category: RejectCategory | null
    readonly severity: RejectSeverity | null
    readonly comment: string | null
  } | null
}

interface Looking {
  /** The account; `null` for who has none. */
  readonly me: number | null
  readonly signedOff: boolean
  readonly nameOf: (account: number) => string
}

/** `changes` are those of the unit, in any variant, each oldest first. */
export function shownOverride(
  variant: Variant,
  changes: readonly OverrideChange[],
  { me, signedOff, nameOf }: Looking,
): ShownOverride {
  const own = changes.filter((change) => change.variant === variant)
  const override = currentOverride(variant, own)
  const last = own.at(-1)
  return {
    variant,
    text: override.text,
    state: shownState(override, signedOff),
    stale: override.stale,
    version: override.version,
    own: me !== null && override.authors.includes(me),
    last: last
      ? {
          command: last.command,
          by: nameOf(last.account),
          at: last.at,
          category: last.category,
          severity: last.severity,
          comment: last.comment,
        }
      : null,
  }
}

/** As what somebody works at a unit. */
interface Seat {
  readonly mayWrite: boolean
  readonly mayReview: boolean
}

/** Whether the person in this seat has something to do: to write it anew, or to review others' work. */
export function overrideNeeds({ state, own }: ShownOverride, seat: Seat): boolean {
  if (state === 'translated') return seat.mayReview && !own
  return state === 'draft' && seat.mayWrite
}

export function isReturnedOverride({ state, last }: ShownOverride): boolean {
  return state === 'draft' && last?.command === 'reject'
}
