import type { Locale } from '#app/domain/locale.ts'
import type { Result } from '#app/domain/result.ts'
import type { SpelledText } from '#app/domain/spelling/checked-words.ts'
import type { LetterWordView, SpellingView } from '#app/domain/spelling/spelling-view.ts'
import type { Word } from '#app/domain/spelling/words-in.ts'
import { post } from './post.ts'
import { openChannel, type SpellingChannel } from './spelling-channel.ts'

/** What is known of the spelling of a translation at this moment. */
export interface SpellerNow {
  /** `none`: no dictionary is installed; `unknown`: and we know of none. */
  readonly state: 'waiting' | 'none' | 'unknown' | 'failed' | 'ready'
  readonly words: readonly LetterWordView[]
  readonly mayAccept: boolean
  /** What nobody wants to hear of while this page is open. */
  readonly ignored: readonly string[]
}

export interface Speller {
  readonly subscribe: (listener: () => void) => () => void
  readonly now: () => SpellerNow
  /** Fetches the dictionary once the page is idle; the function returned lets go of it. */
  readonly hold: () => () => void
  /** `null` where a newer text has been asked about since. */
  readonly check: (spelled: SpelledText) => Promise<readonly Word[] | null>
  readonly suggest: (word: string) => Promise<readonly string[]>
  /** Whether it was kept. */
  readonly accept: (word: string) => Promise<boolean>
  readonly takeBack: (word: string) => Promise<boolean>
  readonly ignore: (word: string) => void
}

export const spellerAtFirst: SpellerNow = {
  state: 'waiting',
  words: [],
  mayAccept: false,
  ignored: [],
}

/** Whoever goes from pair to pair needs it again at once. */
const keptFor = 30_000

/** The spelling of the translation at an address of the desk. */
export function createSpeller(path: string, locale: Locale): Speller {
  const listeners = new Set<() => void>()
  let now = spellerAtFirst
  let channel: SpellingChannel | null = null
  let isBegun = false
  let holders = 0
  let leaving: ReturnType<typeof setTimeout> | undefined
  let newest = 0

  const set = (change: Partial<SpellerNow>) => {
    now = { ...now, ...change }
    for (const listener of listeners) listener()
  }

  const begin = async () => {
    const view = await fetchView(path)
    if (!view || holders === 0 || channel) {
      isBegun = channel !== null
      return
    }
    const { dictionary, exists, words, mayAccept } = view
    set({ words, mayAccept })
    if (!dictionary) return set({ state: exists ? 'none' : 'unknown' })
    const worker = new Worker(new URL('./spelling-worker.ts', import.meta.url), { type: 'module' })
    const at = `/dictionaries/${locale}`
    channel = openChannel(
      worker,
      { aff: `${at}/${dictionary.aff}.aff`, dic: `${at}/${dictionary.dic}.dic` },
      { opened: () => set({ state: 'ready' }), failed: () => set({ state: 'failed' }) },
    )
  }

  const end = () => {
    channel?.close()
    channel = null
    isBegun = false
    set({ state: 'waiting' })
  }

  const keep = async (kind: 'accept' | 'take-back', word: string): Promise<boolean> => {
    const posted = await post<Result<LetterWordView[]>>(`${path}/words`, { kind, word })
    if (posted.kind !== 'answered' || !posted.answer.ok) return false
    set({ words: posted.answer.value })
    return true
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    now: () => now,
    hold: () => {
      holders += 1
      clearTimeout(leaving)
      if (!isBegun) {
        isBegun = true
        whenIdle(() => void begin())
      }
      return () => {
        holders -= 1
        if (holders === 0) leaving = setTimeout(end, keptFor)
      }
    },
    check: async (spelled) => {
      newest += 1
      const mine = newest
      const answer = await channel?.ask({ kind: 'check', spelled })
      return answer?.kind === 'checked' && mine === newest ? answer.words : null
    },
    suggest: async (word) => {
      const answer = await channel?.ask({ kind: 'suggest', word })
      return answer?.kind === 'suggested' ? answer.words : []
    },
    accept: (word) => keep('accept', word),
    takeBack: (word) => keep('take-back', word),
    ignore: (word) => set({ ignored: [...now.ignored, word] }),
  }
}

async function fetchView(path: string): Promise<SpellingView | null> {
  try {
    const answer = await fetch(`${path}/words`, { redirect: 'error' })
    return answer.ok ? ((await answer.json()) as SpellingView) : null
  } catch {
    return null
  }
}

function whenIdle(work: () => void): void {
  // Safari has no such thing.
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 5000 })
  else setTimeout(work, 1000)
}
