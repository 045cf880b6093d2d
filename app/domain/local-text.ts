import type { Locale } from './locale.ts'

/** A text in its language. */
export interface LocalText {
  readonly text: string
  readonly locale: Locale
}
