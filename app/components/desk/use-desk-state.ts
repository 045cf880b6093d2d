import { useState } from 'react'
import type { DeskNews, DeskPair } from '#app/domain/desk.ts'
import type { Progress } from '#app/domain/progress.ts'
import type { TranslationState } from '#app/domain/sign-off.ts'

export interface DeskState {
  readonly state: TranslationState
  readonly progress: Progress
  readonly pairs: readonly DeskPair[]
}

/** The translation as the page knows it: as it was loaded, and with what was done since. */
export function useDeskState(loaded: DeskState) {
  const [held, setHeld] = useState({ loaded, now: loaded })
  // The page was loaded again: that is newer.
  const now = held.loaded === loaded ? held.now : loaded
  if (held.loaded !== loaded) setHeld({ loaded, now: loaded })
  const take = (news: DeskNews) =>
    setHeld((before) => ({ ...before, now: withNews(before.now, news) }))
  return { now, take }
}

function withNews(desk: DeskState, news: DeskNews): DeskState {
  const changed = new Map(news.pairs.map((pair) => [pair.number, pair]))
  return {
    state: news.state,
    progress: news.progress,
    pairs: desk.pairs.map((pair) => changed.get(pair.number) ?? pair),
  }
}
