import { diffWordsWithSpace } from 'diff'

export interface Change {
  readonly kind: 'kept' | 'added' | 'removed'
  readonly text: string
}

// Past this many edits a word-by-word comparison tells a reader nothing, and takes long.
const maxEdits = 600

/**
 * What was changed between two texts, word by word and with every space: kept and removed parts read
 * as `before`, kept and added ones as `after`.
 */
export function wordChanges(before: string, after: string): Change[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: maxEdits })
  if (parts === undefined) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  }
  return parts.map((part) => ({ kind: kindOf(part), text: part.value }))
}

/** The same where the second text is a part of the first: without what stood before it and behind it. */
export function changesOfPart(before: string, after: string): Change[] {
  const changes = wordChanges(before, after)
  const isOwn = ({ kind }: Change) => kind !== 'removed'
  return changes.slice(changes.findIndex(isOwn), changes.findLastIndex(isOwn) + 1)
}

function kindOf(part: { added: boolean; removed: boolean }): Change['kind'] {
  if (part.added) return 'added'
  return part.removed ? 'removed' : 'kept'
}
