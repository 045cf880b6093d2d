import { type Fact, type Standing, weakest } from '#app/domain/confidence.ts'
import type { Locale } from '#app/domain/locale.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { StateCode } from './state-code.ts'

export type Gender = 'male' | 'female'

export type ByLocale<T> = Readonly<Partial<Record<Locale, T>>>

/** Who holds an office, from the first to the last day. Days as `2021-12-03`. */
export interface OfficeHolder {
  /** In full, as an address has it, in Latin script. */
  readonly name: string
  /** In the script and the order of names of a language, where it differs. */
  readonly nativeNames: ByLocale<Fact>
  /** `unknown`: the form that fits anyone is taken. */
  readonly gender: Gender | 'unknown'
  /** As it stands before the name, where the form of address has it. */
  readonly academicTitle: Fact | null
  /** The holder's own full title, where the office's title is not all of it. */
  readonly titles: ByLocale<Fact>
  /** How a letter to this holder opens, where not by the form for ministers. */
  readonly openings: ByLocale<Fact>
  readonly from: string
  /** `null`: in office when this was last looked at. */
  readonly until: string | null
  /** The day on which the sources name the holder; on other days the dates are relied on. */
  readonly on: string | null
  readonly standing: Standing
  readonly datesStanding: Standing
  readonly source: string | null
}

/** A ministry, or the European External Action Service, with its office-holders. */
export interface Addressee {
  readonly state: StateCode
  /** The languages it is written to in, the default first; for the High Representative any. */
  readonly locales: readonly Locale[]
  readonly ministry: ByLocale<Fact>
  /** The lines below the ministry's name; one that is missing in a language is taken in English. */
  readonly address: ByLocale<readonly Fact[]>
  /** The name of the state, in the languages that more than one state is written to in. */
  readonly country: ByLocale<Fact>
  /** The minister's title by gender. */
  readonly titles: ByLocale<Readonly<Partial<Record<Gender, Fact | undefined>>>>
  /** By their first day. */
  readonly holders: readonly OfficeHolder[]
}

/** An office-holder with how sure it is that they held the office on the day asked for. */
export interface HolderOnDay {
  readonly holder: OfficeHolder
  readonly standing: Standing
}

/** Who held the office on a day, on the day of a hand-over the later one; `null` where nobody is known. */
export function holderOn(addressee: Addressee, day: string): HolderOnDay | null {
  const holder = addressee.holders
    .filter(({ from, until }) => from <= day && (until === null || day <= until))
    .at(-1)
  if (!holder) return null
  const named = day === holder.on
  const standing = named ? holder.standing : weakest(holder.standing, holder.datesStanding)
  return { holder, standing }
}

/** The High Representative is no minister: another title, another opening, any language. */
export function isHighRepresentative(addressee: Pick<Addressee, 'state'>): boolean {
  return addressee.state === 'eu'
}

export function findAddressee(addressees: readonly Addressee[], state: string): Result<Addressee> {
  const found = addressees.find((addressee) => addressee.state === state)
  return found ? accept(found) : refuse('addressee/not-found')
}
