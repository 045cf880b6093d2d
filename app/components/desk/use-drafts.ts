import { useEffect, useMemo } from 'react'
import type { DeskNews } from '#app/domain/desk.ts'
import type { Result } from '#app/domain/result.ts'
import { Drafts, type KeepRequest } from './drafts.ts'
import { post } from './post.ts'

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
  const drafts = useMemo(() => new Drafts((request) => keep(given, request)), [path, edition])
  useEffect(() => {
    const online = () => drafts.online()
    const leave = () => drafts.leave()
    const warn = (event: BeforeUnloadEvent) => {
      if (drafts.inTrouble) event.preventDefault()
    }
    addEventListener('online', online)
    addEventListener('pagehide', leave)
    addEventListener('beforeunload', warn)
    return () => {
      removeEventListener('online', online)
      removeEventListener('pagehide', leave)
      removeEventListener('beforeunload', warn)
      drafts.leave()
      drafts.stop()
    }
  }, [drafts])
  return drafts
}

async function keep({ path, edition, take, onPublished }: DraftsGiven, request: KeepRequest) {
  const { unit, text, madeFrom, keepalive, signal } = request
  const fields = {
    unit: String(unit),
    edition: String(edition),
    version: String(madeFrom),
    text,
  }
  const posted = await post<KeepAnswer>(`${path}/working-copy`, fields, { keepalive, signal })
  if (posted.kind === 'trouble') return { kind: 'failed', trouble: posted.trouble } as const
  const { answer } = posted
  if (!answer.ok) return { kind: 'failed', trouble: 'refused' } as const
  if (answer.news) take(answer.news)
  const { savedAt, conflict, published } = answer.value
  if (published !== null) onPublished(published)
  return { kind: 'kept', savedAt, conflict } as const
}
