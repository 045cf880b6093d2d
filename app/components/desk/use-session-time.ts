import { useEffect, useRef, useState } from 'react'
import type { Result } from '#app/domain/result.ts'
import { post } from './post.ts'

/** How the session stands. `ending-for-good`: using it does not make it longer. */
export type SessionState = 'fine' | 'ending' | 'ending-for-good' | 'over'

interface SessionTime {
  readonly left: number
  readonly atMost: number
}

/** In milliseconds. */
const warnBefore = 120_000
const firstAsk = 3000
const askAgain = 15_000

interface Watch {
  readonly know: (time: SessionTime) => void
  readonly ask: () => void
}

/**
 * Watches the session from a page that may lie open for hours; asking does not keep it alive. `isDoubted`:
 * something was turned away as if it were over, so that it is asked at once.
 */
export function useSessionTime(isDoubted: boolean): {
  readonly state: SessionState
  readonly extend: () => void
} {
  const [state, setState] = useState<SessionState>('fine')
  const watch = useRef<Watch | null>(null)
  useEffect(() => {
    let timer = setTimeout(() => void ask(), firstAsk)
    const wait = (milliseconds: number) => {
      clearTimeout(timer)
      timer = setTimeout(() => void ask(), milliseconds)
    }
    const know = (time: SessionTime) => {
      const next = stateOf(time)
      setState(next)
      wait(waitIn(next, time))
    }
    const ask = async () => {
      const time = await readTime()
      if (time) know(time)
      else wait(askAgain)
    }
    const look = () => {
      if (document.visibilityState === 'visible') void ask()
    }
    watch.current = { know, ask: () => void ask() }
    document.addEventListener('visibilitychange', look)
    return () => {
      watch.current = null
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  useEffect(() => {
    if (isDoubted) watch.current?.ask()
  }, [isDoubted])
  const extend = async () => {
    const posted = await post<Result<SessionTime>>('/session', {})
    if (posted.kind === 'answered' && posted.answer.ok) watch.current?.know(posted.answer.value)
    else if (posted.kind === 'trouble' && posted.trouble === 'signed-out') setState('over')
  }
  return { state, extend: () => void extend() }
}

function stateOf({ left, atMost }: SessionTime): SessionState {
  if (left === 0) return 'over'
  if (left > warnBefore) return 'fine'
  return atMost <= warnBefore ? 'ending-for-good' : 'ending'
}

function waitIn(state: SessionState, { left }: SessionTime): number {
  if (state === 'over') return askAgain
  return state === 'fine' ? left - warnBefore : left
}

async function readTime(): Promise<SessionTime | null> {
  try {
    const response = await fetch('/session')
    const answer: Result<SessionTime> = await response.json()
    return answer.ok ? answer.value : null
  } catch {
    return null
  }
}
