import { wordChanges } from '#app/components/word-changes.ts'

/** How many words of a text would have to change to make it another, and of how many. */
export function differingWords(before: string, after: string) {
  const changes = wordChanges(before, after)
  const count = (kind: 'added' | 'removed' | 'kept') =>
    changes
      .filter((change) => change.kind === kind)
      .reduce((sum, { text }) => sum + wordsIn(text), 0)
  const differing = Math.max(count('added'), count('removed'))
  return { differing, of: Math.max(differing, differing + count('kept')) }
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0
}
