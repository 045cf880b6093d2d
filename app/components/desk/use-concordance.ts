import { useEffect, useState } from 'react'
import type { ConcordanceAnswer } from '#app/domain/memory/pair-match.ts'
import { useDesk } from './desk-context.ts'

export type ConcordanceState = ConcordanceAnswer | 'idle' | 'looking' | 'failed'

/** So long after the last key a search goes out. */
const pause = 150

/** What the memory says of the words; while one types, what it said before stays. */
export function useConcordance(words: string): ConcordanceState {
  const { path } = useDesk()
  const [state, setState] = useState<ConcordanceState>('idle')
  useEffect(() => {
    if ([...words.trim()].length < 2) return setState('idle')
    setState((before) => (typeof before === 'string' ? 'looking' : before))
    const abort = new AbortController()
    const timer = setTimeout(() => {
      search(`${path}/concordance?${new URLSearchParams({ words })}`, abort.signal).then(
        setState,
        () => abort.signal.aborted || setState('failed'),
      )
    }, pause)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [path, words])
  return state
}

async function search(url: string, signal: AbortSignal): Promise<ConcordanceAnswer> {
  const response = await fetch(url, { signal, redirect: 'error' })
  if (!response.ok) throw new Error(`The memory answered ${response.status}`)
  return response.json()
}
