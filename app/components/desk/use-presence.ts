import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { DeskNews } from '#app/domain/desk.ts'
import { type DeskWord, type PersonHere, writersAt } from '#app/domain/presence.ts'
import type { Result } from '#app/domain/result.ts'
import { useDesk, useTyping } from './desk-context.ts'
import type { Drafts } from './drafts.ts'
import { post } from './post.ts'
import { Presence } from './presence.ts'

interface PresenceGiven {
  readonly path: string
  readonly edition: number
  readonly state: string
  readonly active: number | null
  readonly drafts: Drafts
  readonly take: (news: DeskNews) => void
}

/** A browser has few connections to one server: a tab that nobody looks at gives its own back. */
const hiddenFor = 30_000

/** Who else is here, as long as there is a line to hear it on, and what they do taken over as it happens. */
export function usePresence(given: PresenceGiven): Presence {
  const latest = useRef(given)
  latest.current = given
  const { path, active, drafts } = given
  const [presence] = useState(
    () =>
      new Presence((tab, { unit, writing, takesOver }) => {
        const where = { tab, unit: String(unit ?? ''), writing: `${writing}` }
        void post(`${path}/presence`, { ...where, takesOver: `${takesOver}` })
      }),
  )
  useEffect(() => listen(path, presence, (unit) => void fetchNews(latest, unit)), [path, presence])
  useEffect(() => {
    const say = () => {
      const text = active === null ? undefined : drafts.get(active)?.text
      presence.isAt(active, text, Date.now())
    }
    say()
    return drafts.subscribe(say)
  }, [active, drafts, presence])
  return presence
}

/** Holds a line while the page is looked at; returns what hangs up. */
function listen(path: string, presence: Presence, onMoved: (unit: number) => void): () => void {
  let line: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const hangUp = () => {
    line?.close()
    line = undefined
    presence.lost()
  }
  const call = () => {
    if (line) return
    line = new EventSource(`${path}/presence?tab=${presence.tab}`)
    line.onopen = () => presence.connected()
    line.onerror = () => presence.lost()
    line.onmessage = ({ data }) => {
      const word: DeskWord = JSON.parse(data)
      if (word.kind === 'moved') onMoved(word.unit)
      else presence.hear(word)
    }
  }
  const look = () => {
    clearTimeout(timer)
    if (document.visibilityState === 'visible') call()
    else timer = setTimeout(hangUp, hiddenFor)
  }
  look()
  document.addEventListener('visibilitychange', look)
  return () => {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', look)
    hangUp()
  }
}

async function fetchNews(latest: { readonly current: PresenceGiven }, unit: number): Promise<void> {
  const { path, edition, state } = latest.current
  const query = new URLSearchParams({ unit: `${unit}`, edition: `${edition}`, seen: state })
  try {
    const response = await fetch(`${path}/news?${query}`, { redirect: 'manual' })
    const answer: Result<DeskNews> = await response.json()
    if (answer.ok) latest.current.take(answer.value)
  } catch {
    // It is told again when this pair is saved.
  }
}

const nobody: readonly PersonHere[] = []

/** The others at this desk. */
export function usePeople(): readonly PersonHere[] {
  const { presence } = useDesk()
  return useSyncExternalStore(
    presence.subscribe,
    () => presence.people,
    () => nobody,
  )
}

/** Who writes at the unit just now. */
export function useWriters(unit: number): string[] {
  return writersAt(usePeople(), unit)
}

/** Whom this person should ask, or take over from, before they type at the unit. */
export function useSoftLock(unit: number): string[] {
  const { presence } = useDesk()
  const writers = useWriters(unit)
  const typing = useTyping(unit)
  const hasTaken = useSyncExternalStore(
    presence.subscribe,
    () => presence.hasTaken(unit),
    () => false,
  )
  return typing || hasTaken ? [] : writers
}

/** Who took over what this person was writing at the unit. */
export function useTaker(unit: number): string | undefined {
  const { presence } = useDesk()
  return useSyncExternalStore(
    presence.subscribe,
    () => presence.takerOf(unit),
    () => undefined,
  )
}
