import { type DeskTarget, isConflicting, textAt } from '#app/domain/desk.ts'
import type { Typing } from './typing.ts'

/** Three texts where two people wrote at the same time. */
export interface ConflictTexts {
  readonly base: string
  readonly mine: string
  readonly theirs: string
}

/** The three texts, if what this person typed was begun from an older version of the target. */
export function conflictOf(
  target: DeskTarget,
  typing: Pick<Typing, 'text' | 'madeFrom'> | undefined,
): ConflictTexts | null {
  const begun = typing ?? target.workingCopy
  if (!begun || !isConflicting(begun, target.text, target.changes)) return null
  const base = textAt(target.changes, begun.madeFrom)
  return { base, mine: begun.text, theirs: target.text }
}
