import type { DeskPair } from '#app/domain/desk.ts'
import type { Problem } from './desk-context.ts'

/**
 * Where a refusal is shown that was given to a page of an older edition: at the target it is about,
 * whatever number that has now; or at none, where its paragraph is gone.
 */
export function placeProblem(
  problem: Problem | null,
  pairs: readonly DeskPair[],
): { readonly refused: Problem | null; readonly lost: Problem | null } {
  if (problem?.refusal !== 'edition/published-meanwhile') return { refused: problem, lost: null }
  const pair = pairs.find(({ target }) => target && target.id === problem.target)
  return pair
    ? { refused: { ...problem, unit: pair.number }, lost: null }
    : { refused: null, lost: problem }
}
