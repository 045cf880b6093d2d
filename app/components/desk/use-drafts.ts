import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { DeskNews } from '#app/domain/desk.ts'
import type { RefusalCode, Result } from '#app/domain/result.ts'
import { useDesk } from './desk-context.ts'
import { Drafts, type KeepRequest } from './drafts.ts'
import { matchIn } from './insert-match.ts'
import { post } from './post.ts'
import type { Trouble } from './typing.ts'

type KeepAnswer = Result<{ savedAt: string; conflict: boolean; published: number | null }> & {
  readonly news: DeskNews | null
}

interface DraftsGiven {
  readonly path: string
  readonly edition: number
  readonly take: (news: DeskNews) => void
  /** The page is of an older edition than this one. */
  readonly onPublished: (edition: number) => void
}

/** What is typed on this page, kept on the server while it stays and when it goes. */
export function useDrafts(given: DraftsGiven): Drafts {
  const { path, edition } = given
  // biome-ignore lint/correctness/useExhaustiveDependencies: the functions only set state
  const drafts = useMemo(
    () => new Drafts((request, account) => keep(given, request, account), matchIn),
    [path, edition],
  )
  useEffect(() => {
    const online = () => drafts.online()
    const leave = () => drafts.leave()
    const warn = (event: BeforeUnloadEvent) => {
      if (drafts.isAtRisk(navigator.onLine)) event.preventDefault()
    }
    // Perhaps they have signed in again in another tab.
    const look = () => {
      if (document.visibilityState === 'visible') drafts.online()
    }
    addEventListener('online', online)
    addEventListener('pagehide', leave)
    addEventListener('beforeunload', warn)
    document.addEventListener('visibilitychange', look)
    return () => {
      removeEventListener('online', online)
      removeEventListener('pagehide', leave)
      removeEventListener('beforeunload', warn)
      document.removeEventListener('visibilitychange', look)
      drafts.leave()
      drafts.stop()
    }
  }, [drafts])
  return drafts
}

/** Whether something typed waits for its writer to sign in again. */
export function useSignedOutDrafts(): boolean {
  const { drafts } = useDesk()
  return useSyncExternalStore(
    drafts.subscribe,
    () => drafts.troubles.includes('signed-out'),
    () => false,
  )
}

/** Whether this page alone has something typed that could not be kept. */
export function useAtRisk(): boolean {
  const { drafts } = useDesk()
  return useSyncExternalStore(
    drafts.subscribe,
    () => drafts.isAtRisk(true),
    () => false,
  )
}

async function keep(
  { path, edition, take, onPublished }: DraftsGiven,
  request: KeepRequest,
  account: number | undefined,
) {
  const { unit, text, madeFrom, match, key, keepalive, signal } = request
  const fields = {
    unit: String(unit),
    edition: String(edition),
    version: String(madeFrom),
    key,
    ...(account === undefined ? {} : { account: String(account) }),
    ...(match === '' ? {} : { match }),
    text,
  }
  const posted = await post<KeepAnswer>(`${path}/working-copy`, fields, { keepalive, signal })
  if (posted.kind === 'trouble') return { kind: 'failed', trouble: posted.trouble } as const
  const { answer } = posted
  if (!answer.ok) return { kind: 'failed', trouble: troubleOf(answer.refusal) } as const
  if (answer.news) take(answer.news)
  const { savedAt, conflict, published } = answer.value
  if (published !== null) onPublished(published)
  return { kind: 'kept', savedAt, conflict } as const
}

function troubleOf(refusal: RefusalCode): Trouble {
  if (refusal === 'storage/full') return 'full'
  return refusal === 'account/other-person' ? 'signed-out' : 'refused'
}
