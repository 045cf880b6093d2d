import type { Locale } from '#app/domain/locale.ts'

/** Where what was found stands, and how one goes there. */
export interface FindPlace {
  readonly sourceLocale: Locale
  readonly locale: Locale
  readonly hrefOf: (unit: number) => string
  /** Goes there without leaving the page. */
  readonly onGo?: (unit: number) => void
}

/** So many are shown at once. */
export const mostShown = 100
