import type { DeskChange, DeskTarget } from './desk.ts'

/** What a browser keeps of what was typed at a target, until the server has it. */
export interface KeptDraft {
  readonly target: number
  readonly text: string
  /** The version of the target it was made from. */
  readonly madeFrom: number
  /** What the server held then for this person, and what was on its way to it. */
  readonly kept: string
  readonly sending: string | null
}

/** What becomes of a draft when its desk is opened again. */
export type Return =
  /** The server has had it. */
  | 'arrived'
  /** It goes on from what the server has. */
  | 'newer'
  /** The server has something else that this person typed elsewhere, so that they choose. */
  | 'other'

/** What a desk knows of the target. */
export interface ReturnsTo extends Pick<DeskTarget, 'text' | 'workingCopy'> {
  readonly changes: readonly Pick<DeskChange, 'version' | 'text'>[]
}

export function returnOf(draft: KeptDraft, { text, workingCopy, changes }: ReturnsTo): Return {
  const stored = workingCopy?.text ?? text
  const isTold = changes.some(
    (change) => change.version > draft.madeFrom && change.text === draft.text,
  )
  if (stored === draft.text || isTold) return 'arrived'
  const goesOn = workingCopy === null || [draft.kept, draft.sending].includes(workingCopy.text)
  return goesOn ? 'newer' : 'other'
}
