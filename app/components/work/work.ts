import type { News } from '#app/components/edition-news.tsx'
import type { StateCounts } from '#app/components/progress.tsx'
import type { Locale } from '#app/domain/locale.ts'
import type { Waiting } from '#app/domain/waiting.ts'

/** What waits in one translation, and how far it is. */
export interface TranslationWork {
  readonly locale: Locale
  readonly dueOn: string | null
  readonly progress: StateCounts
  readonly waiting: Waiting
  /** Numbers of the units where something I typed stands beside a target that has moved on. */
  readonly conflicts: readonly number[]
}

/** A letter with what I do in it. */
export interface LetterWork {
  readonly head: {
    readonly id: number
    readonly title: string
    readonly sourceLocale: Locale
    readonly confirmed: boolean
    readonly embargoOn: string | null
  }
  readonly coordinates: boolean
  /** How many locales are open, and how many of them are signed off. */
  readonly open: number
  readonly signedOff: number
  readonly translations: readonly TranslationWork[]
  /** The changes of meaning that wait to be taken over. */
  readonly news: readonly News[]
  /** Who asks, mentions or answers this person. */
  readonly notes: readonly {
    readonly id: number
    readonly why: 'asked' | 'mention' | 'answer'
    readonly by: string
    readonly words: string
    readonly unit: number
    /** `null`: about the source. */
    readonly locale: Locale | null
    readonly to: string
  }[]
  /** Suggestions to answer, and answers to this person's own. */
  readonly suggestions: readonly {
    readonly id: number
    readonly why: 'waits' | 'accepted' | 'changed' | 'rejected'
    readonly by: string
    readonly reason: string | null
    readonly unit: number
    readonly locale: Locale
  }[]
}
