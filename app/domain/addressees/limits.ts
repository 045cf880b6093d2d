import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { Unit, UnitKind } from '#app/domain/unit.ts'
import { type StateCode, stateCodes } from './state-code.ts'

export const limitKinds = ['only', 'except'] as const
export type LimitKind = (typeof limitKinds)[number]

/** For whom a unit prints. It is translated, reviewed and signed in every language all the same. */
export interface UnitLimit {
  readonly kind: LimitKind
  /** In protocol order, and never none. */
  readonly addressees: readonly StateCode[]
}

const everywhere: readonly UnitKind[] = ['title', 'group', 'descriptor']

/** The title names every version, and its signatories sign every one. */
export function isLimitable(kind: UnitKind): boolean {
  return !everywhere.includes(kind)
}

/** The limit as it is kept; `null` for a unit that prints for everyone. */
export function checkLimit(
  { kind }: Pick<Unit, 'kind'>,
  wanted: UnitLimit | null,
): Result<UnitLimit | null> {
  if (!isLimitable(kind)) return refuse('unit/not-limitable')
  if (wanted === null) return accept(null)
  const addressees = stateCodes.filter((state) => wanted.addressees.includes(state))
  if (addressees.length > 0) return accept({ kind: wanted.kind, addressees })
  return wanted.kind === 'only' ? refuse('unit/limit-empty') : accept(null)
}

/** Whether a unit prints in the version for this addressee; the general one (`null`) has them all. */
export function printsFor(limit: UnitLimit | null, addressee: StateCode | null): boolean {
  if (limit === null || addressee === null) return true
  return limit.addressees.includes(addressee) === (limit.kind === 'only')
}
