import { useEffect, useState, useSyncExternalStore } from 'react'
import type { DeskPair } from '#app/domain/desk.ts'
import type { Result } from '#app/domain/result.ts'
import { useDesk } from './desk-context.ts'
import type { Drafts } from './drafts.ts'
import { type DraftKey, forgetAllHere, openKeptHere } from './kept-here.ts'
import { post } from './post.ts'
import { type BroughtBack, Shelf } from './shelf.ts'

type KeyAnswer = Result<{ readonly account: number; readonly key: DraftKey | null }>

const askAgain = 15_000

interface ShelfGiven {
  readonly path: string
  readonly drafts: Drafts
  readonly pairs: readonly DeskPair[]
  readonly writes: boolean
}

/** What this browser keeps of the desk, as soon as the server has given the key for it. */
export function useShelf({ path, drafts, pairs, writes }: ShelfGiven): Shelf {
  const [shelf] = useState(() => new Shelf(drafts, pairs))
  useEffect(() => {
    if (!writes) return
    let gone = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const begin = async () => {
      const isOpen = await openShelf(path, drafts, shelf)
      if (!isOpen && !gone) timer = setTimeout(() => void begin(), askAgain)
    }
    void begin()
    const stop = drafts.subscribe(() => shelf.onChange())
    return () => {
      gone = true
      clearTimeout(timer)
      stop()
    }
  }, [path, drafts, shelf, writes])
  return shelf
}

/** Whether the server has answered. */
async function openShelf(path: string, drafts: Drafts, shelf: Shelf): Promise<boolean> {
  const posted = await post<KeyAnswer>(`${path}/draft-key`, {})
  if (posted.kind === 'trouble') return false
  const { answer } = posted
  if (!answer.ok) return true
  const { account, key } = answer.value
  drafts.account = account
  if (!key) {
    await forgetAllHere()
    return true
  }
  const store = await openKeptHere(path, key)
  if (store) await shelf.keepIn(store)
  return true
}

/** The units for which something came back and waits for the server, or for a choice. */
export function useAllBroughtBack(): readonly number[] {
  const { shelf } = useDesk()
  return useSyncExternalStore(
    shelf.subscribe,
    () => shelf.backAt,
    () => nowhere,
  )
}

const nowhere: readonly number[] = []

/** What this browser brought back for the unit. */
export function useBroughtBack(unit: number): BroughtBack | undefined {
  const { shelf } = useDesk()
  return useSyncExternalStore(
    shelf.subscribe,
    () => shelf.broughtBack(unit),
    () => undefined,
  )
}
