import { type Fact, type Standing, standingOf, weakest } from '#app/domain/confidence.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { Form, FormsOfAddress } from './forms-of-address.ts'
import { type Addressee, type Gender, holderOn, isHighRepresentative } from './ministry.ts'
import type { StateCode } from './state-code.ts'

export interface Salutation {
  readonly text: string
  readonly standing: Standing
  readonly form: Form
}

/**
 * The opening for whoever holds the office on `day`, no surer than it is that they do; without a
 * holder the neutral form. `null`: a High Representative for whom none is known.
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
  const isHigh = isHighRepresentative(addressee)
  const opening =
    openings[locale] ?? (isHigh ? undefined : ministerOpening(addressee.state, gender, forms))
  if (!opening) return null
  return {
    text: opening.text,
    standing: weakest(held.standing, standingOf(opening)),
    form: isHigh ? 'highRepresentative' : gender,
  }
}

function ministerOpening(
  state: StateCode,
  gender: Gender | 'unknown',
  forms: FormsOfAddress,
): Fact {
  const own = gender === 'unknown' ? undefined : forms[`opening.${state}.${gender}`]
  return own ?? forms[`opening.${gender}`]
}

/** The form that fits any minister; the High Representative has none. */
export function neutralSalutation(addressee: Addressee, forms: FormsOfAddress): Salutation | null {
  if (isHighRepresentative(addressee)) return null
  const unknown = forms['opening.unknown']
  return { text: unknown.text, standing: standingOf(unknown), form: 'unknown' }
}

/**
 * The closing that goes with an opening. `form` is `null` for words of the letter or of a person: a
 * closing that would have to repeat them is `null`.
 */
export function closingFor(form: Form | null, forms: FormsOfAddress): Fact | null {
  const own = form && forms[`closing.${form}`]
  return own ?? forms.closing ?? null
}
