import type { SignedUnit } from './sign-off.ts'
import { type ShownState, shownState } from './target.ts'
import { counts } from './unit.ts'

/** How many units of a translation people see in which state. */
export type Progress = Readonly<Record<ShownState, number>>

/** Counts what people translate: no dates, nothing that stands as it is. */
export function progressOf(pairs: readonly SignedUnit[], signedOff: boolean): Progress {
  const progress = { empty: 0, draft: 0, translated: 0, reviewed: 0, final: 0 }
  for (const { unit, target } of pairs) {
    if (!counts(unit)) continue
    progress[target ? shownState(target, signedOff) : 'empty'] += 1
  }
  return progress
}
