import type { Fact } from '#app/domain/confidence.ts'
import type { Gender } from './ministry.ts'
import type { StateCode } from './state-code.ts'

/** Whom a formula of address is for: `unknown` fits anyone, `collective` several at once. */
export const forms = ['male', 'female', 'unknown', 'collective', 'highRepresentative'] as const

export type Form = (typeof forms)[number]

/** For a minister every language has all of these. */
type MinisterOpening = `opening.${Exclude<Form, 'highRepresentative'>}`

/**
 * A formula of a language: `opening.male`; `opening.de.male` where a state has its own
 * (`Sehr geehrter Herr Bundesminister,`); `closing`, or `closing.male` where the closing repeats the
 * salutation, as in French; `vocative.male` where a minister is called by a form of the word of its own.
 */
export type FormCell =
  | MinisterOpening
  | `opening.${StateCode}.${Gender}`
  | 'closing'
  | `closing.${Form}`
  | `vocative.${Gender}`

/** How letters to ministers open and close in one language. */
export type FormsOfAddress = Readonly<
  Record<MinisterOpening, Fact> & Partial<Record<FormCell, Fact>>
>
