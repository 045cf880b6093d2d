import { useSyncExternalStore } from 'react'

/** What a browser remembers of its desk. */
type Remembered = 'keys' | 'characters' | 'invisible' | 'spelling' | 'panel' | 'languages' | 'relay'

const listeners = new Set<() => void>()
/** Where the browser keeps nothing, the page does. */
const onPage = new Map<Remembered, string | null>()

function nameOf(what: Remembered): string {
  return `demarche.desk.${what}`
}

function read(what: Remembered): string | null {
  if (onPage.has(what)) return onPage.get(what) ?? null
  try {
    return localStorage.getItem(nameOf(what))
  } catch {
    return null
  }
}

/** Keeps it for this browser; `null` forgets it. */
export function remember(what: Remembered, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(nameOf(what))
    else localStorage.setItem(nameOf(what), value)
    onPage.delete(what)
  } catch {
    onPage.set(what, value)
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

/** What this browser remembers; `null` on the server, and where it was never told. */
export function useRemembered(what: Remembered): string | null {
  return useSyncExternalStore(
    subscribe,
    () => read(what),
    () => null,
  )
}

/** What can be shown or hidden, and how it is until somebody says otherwise. */
const untouched = { characters: 'off', invisible: 'off', spelling: 'on' } as const

/** Turns on what is off, and the other way round; says whether it is on now. */
export function toggle(what: keyof typeof untouched): boolean {
  const now = (read(what) ?? untouched[what]) === 'on' ? 'off' : 'on'
  remember(what, now === untouched[what] ? null : now)
  return now === 'on'
}

/** Whether scripts run here: not on the server, and not while a page is taken over from it. */
export function useScripts(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  )
}
