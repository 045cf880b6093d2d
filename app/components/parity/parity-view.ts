import type { Told } from '#app/components/use-refusal.ts'
import type { Locale } from '#app/domain/locale.ts'

/** Where the translation that is shown in full stands, and whether this reader answers for it. */
export interface ParityPlace {
  readonly desk: string
  readonly from: Locale
  readonly locale: Locale
  readonly mayAnswer: boolean
}

/** A refusal, with what was typed where it was. */
export type ParityProblem = Told
