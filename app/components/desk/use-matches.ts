import { useEffect, useState } from 'react'
import type { DeskPair } from '#app/domain/desk.ts'
import type { Match } from '#app/domain/memory/pair-match.ts'
import { useDesk } from './desk-context.ts'
import { fetchMatches } from './matches-ahead.ts'

type MatchesState = readonly Match[] | 'looking' | 'failed'

/** What the memory has for the pair: as it is known already, or asked for as the pair opens. */
export function useMatches({ number }: DeskPair): MatchesState {
  const { path, edition, ahead } = useDesk()
  const [known] = useState(() => ahead.get(number, Date.now()))
  const [state, setState] = useState<MatchesState>(known ?? 'looking')
  useEffect(() => {
    if (known) return
    const abort = new AbortController()
    fetchMatches(path, edition, number, abort.signal).then(
      setState,
      () => abort.signal.aborted || setState('failed'),
    )
    // Whoever moves on does not wait for it.
    return () => abort.abort()
  }, [path, edition, number, known])
  return state
}
