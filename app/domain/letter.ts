import { isBlank } from './blank.ts'
import type { Locale } from './locale.ts'
import { accept, type Result, refuse } from './result.ts'

/** The open letter, with what its people must know. */
export interface Letter {
  readonly id: number
  readonly sourceLocale: Locale
  /** For the translators: audience, tone. Markdown. */
  readonly brief: string
  /** The day before which nothing of it may be published, `YYYY-MM-DD`. */
  readonly embargoOn: string | null
  readonly correctAndApprove: boolean
  /** Whether a translation is released by two people, one after the other. */
  readonly secondSignature: boolean
  readonly createdAt: string
}

/** One frozen source text of a letter; until it is confirmed, a cut that can still be corrected. */
export interface Edition {
  readonly id: number
  readonly letterId: number
  readonly number: number
  readonly title: string
  /** The input as decoded; the ranges of the cut point into it. */
  readonly input: string
  readonly encoding: string
  /** How often the cut was changed; a correction names the one it was made from. */
  readonly cutVersion: number
  readonly confirmedAt: string | null
  /** The account; `null` for the operator, and for the first one. */
  readonly publishedBy: number | null
  /** What its author says of the changes. */
  readonly note: string
}

/** A title as it is kept: in NFC, without the blanks around it, and never without a word to see. */
export function checkTitle(title: string): Result<string> {
  return isBlank(title) ? refuse('letter/title-missing') : accept(title.trim().normalize('NFC'))
}
