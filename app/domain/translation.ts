import type { Locale } from './locale.ts'

/** The whole letter in one target locale. It exists from the moment its locale is opened. */
export interface Translation {
  readonly id: number
  readonly letterId: number
  readonly locale: Locale
  /** `YYYY-MM-DD`. */
  readonly dueOn: string | null
  readonly openedAt: string
}
