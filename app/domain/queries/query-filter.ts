import type { ShownNote, ShownQuery } from './shown-note.ts'

/** Which of the questions of a letter are listed. */
export const queryFilters = ['open', 'answered', 'mine', 'for-all', 'all'] as const
export type QueryFilter = (typeof queryFilters)[number]

/** Whether a question is among those that are looked for; `toMe`: it asks this person. */
export function isListed(
  { own, scope }: Pick<ShownNote, 'own' | 'scope'>,
  { state }: Pick<ShownQuery, 'state'>,
  { filter, toMe }: { readonly filter: QueryFilter; readonly toMe: boolean },
): boolean {
  switch (filter) {
    case 'open':
    case 'answered':
      return state === filter
    case 'mine':
      return own || toMe
    case 'for-all':
      return scope === 'all'
    case 'all':
      return true
  }
}
