import { useEffect, useState } from 'react'
import type { DeskPair } from '#app/domain/desk.ts'
import type { Match } from '#app/domain/memory/pair-match.ts'
import { useDesk } from './desk-context.ts'

type MatchesState = readonly Match[] | 'looking' | 'failed'

/** What the memory has for the pair: as the page came with it, or asked for as the pair opens. */
export function useMatches({ number }: DeskPair): MatchesState {
  const { path, edition, begun } = useDesk()
  const known = begun?.unit === number ? begun.matches : null
  const [state, setState] = useState<MatchesState>(known ?? 'looking')
  useEffect(() => {
    if (known) return
    const abort = new AbortController()
    fetchMatches(`${path}/matches?unit=${number}&edition=${edition}`, abort.signal).then(
      setState,
      () => abort.signal.aborted || setState('failed'),
    )
    // Whoever moves on does not wait for it.
    return () => abort.abort()
  }, [path, edition, number, known])
  return state
}

async function fetchMatches(url: string, signal: AbortSignal): Promise<readonly Match[]> {
  const response = await fetch(url, { signal, redirect: 'error' })
  if (!response.ok) throw new Error(`The memory answered ${response.status}`)
  const { matches }: { matches: readonly Match[] } = await response.json()
  return matches
}
