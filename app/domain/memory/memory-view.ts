import type { Locale } from '#app/domain/locale.ts'
import type { ShownPair } from './pair-match.ts'

/** What of the memory is shown. `deleted` is what whoever may change it can bring back. */
export const memoryFilters = ['translated', 'reviewed', 'signed', 'deleted'] as const
type MemoryFilter = (typeof memoryFilters)[number]

/** What somebody asks the memory for; what is `null` is not asked. */
export interface MemoryQuery {
  readonly words: string
  readonly from: Locale | null
  readonly to: Locale | null
  readonly letter: number | null
  readonly state: MemoryFilter | null
  /** From 1. */
  readonly page: number
}

/** A letter with what the memory has of it, as far as this person reads it. */
export interface MemoryLetter {
  readonly letter: number
  readonly title: string
  readonly from: Locale
  readonly embargoOn: string | null
  readonly released: boolean
  readonly mayRelease: boolean
  /** In EU order. */
  readonly translations: readonly { readonly to: Locale; readonly count: number }[]
}

/** A pair on the page of the memory. */
export interface MemoryRow extends ShownPair {
  readonly version: number
  readonly deleted: boolean
  readonly mayEdit: boolean
}

/** What was done to a pair by hand. */
export interface HandChange {
  readonly command: 'edit' | 'delete' | 'restore'
  readonly before: string
  readonly after: string
  readonly by: string
  readonly at: string
}

/** A pair that somebody changes, or has just deleted. */
interface OpenPair {
  readonly pair: number
  readonly version: number
  readonly deleted: boolean
  /** Oldest first. */
  readonly changes: readonly HandChange[]
}

export interface MemoryPageView {
  readonly letters: readonly MemoryLetter[]
  /** All that this person reads. */
  readonly count: number
  readonly rows: readonly MemoryRow[]
  /** How many there are in all pages. */
  readonly total: number
  readonly page: number
  readonly pages: number
  readonly open: OpenPair | null
}
