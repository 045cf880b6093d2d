import { type SignedUnit, stateOf } from './sign-off.ts'
import { type ShownState, shownState } from './target.ts'
import { counts } from './unit.ts'

/** How many units of a translation people see in which state. */
export type Progress = Readonly<Record<ShownState, number>>

/** Counts what people translate: no dates, nothing that stands as it is. */
export function progressOf(pairs: readonly SignedUnit[], signedOff: boolean): Progress {
  const progress = { empty: 0, draft: 0, translated: 0, reviewed: 0, final: 0 }
  for (const pair of pairs) if (counts(pair.unit)) progress[shownAt(pair, signedOff)] += 1
  return progress
}

/** What people see of a unit: as far as the least of its texts. */
export function shownAt(pair: SignedUnit, signedOff: boolean): ShownState {
  const text = pair.target?.text ?? ''
  return shownState({ text, state: stateOf(pair) }, signedOff && !pair.late)
}
