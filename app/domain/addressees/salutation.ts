import { type Confidence, type Fact, weakest } from '#app/domain/confidence.ts'
import type { Locale } from '#app/domain/locale.ts'
import { type Addressee, type Gender, holderOn, isHighRepresentative } from './ministry.ts'
import type { StateCode } from './state-code.ts'

/** Whom a formula of address is for: `unknown` is the form that fits anyone. */
export type Form = Gender | 'unknown' | 'highRepresentative'

/** How letters to ministers open and close in one language. */
export interface FormsOfAddress {
  readonly opening: Readonly<Record<Gender | 'unknown', Fact>>
  /** Where a state has its own: `Sehr geehrter Herr Bundesminister,`. */
  readonly openingByState: Readonly<Partial<Record<StateCode, Readonly<Record<Gender, Fact>>>>>
  readonly closing: Fact
  /** Where the closing repeats the salutation, as in French. */
  readonly closingByForm: Readonly<Partial<Record<Form, string>>>
}

export interface Salutation {
  readonly text: string
  readonly confidence: Confidence
  readonly form: Form
}

/**
 * The opening for whoever holds the office on `day`, no surer than it is that they do; without a
 * holder the neutral form. `null`: the High Representative of a day nobody is known for.
 */
export function proposedSalutation(
  addressee: Addressee,
  forms: FormsOfAddress,
  locale: Locale,
  day: string,
): Salutation | null {
  const held = holderOn(addressee, day)
  if (!held) return neutralSalutation(addressee, forms)
  const { gender, openings } = held.holder
  const fact =
    openings[locale] ?? forms.openingByState[addressee.state]?.[gender] ?? forms.opening[gender]
  const form = isHighRepresentative(addressee) ? 'highRepresentative' : gender
  return { text: fact.text, confidence: weakest(held.confidence, fact.confidence), form }
}

/** The form that fits any minister; the High Representative has none. */
export function neutralSalutation(addressee: Addressee, forms: FormsOfAddress): Salutation | null {
  if (isHighRepresentative(addressee)) return null
  const { text, confidence } = forms.opening.unknown
  return { text, confidence, form: 'unknown' }
}

/**
 * The closing that goes with an opening. `form` is `null` for words of the letter or of a person: a
 * closing that would have to repeat them is `null`.
 */
export function closingFor(form: Form | null, forms: FormsOfAddress): Fact | null {
  if (form === null) return Object.keys(forms.closingByForm).length === 0 ? forms.closing : null
  return { ...forms.closing, text: forms.closingByForm[form] ?? forms.closing.text }
}
