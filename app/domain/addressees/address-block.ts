import {
  type Fact,
  type Standing,
  standingOf,
  toBeChecked,
  weakest,
} from '#app/domain/confidence.ts'
import type { Locale } from '#app/domain/locale.ts'
import { academicTitleStands } from './academic-title.ts'
import { type Addressee, type HolderOnDay, holderOn } from './ministry.ts'

/** A text that is proposed for a letter, with how sure it is. */
interface Proposal {
  readonly text: string
  readonly standing: Standing
}

/** A line of the block that opens a ministry version. */
export interface BlockLine extends Proposal {
  readonly part: 'person' | 'title' | 'ministry' | 'address' | 'country'
  /** What stands in its place while it waits to be confirmed. */
  readonly instead: Proposal | null
}

/**
 * What the register proposes as the address of a letter in `locale` dated `day`: the person, the title,
 * the ministry, street and town, and the country where the language alone does not tell it. Where no
 * office-holder is known for the day, the block opens with a title that fits anyone, or the ministry.
 */
export function addresseeBlock(addressee: Addressee, locale: Locale, day: string): BlockLine[] {
  const held = holderOn(addressee, day)
  const ministry = asLine('ministry', addressee.ministry[locale], locale)
  const address = addressee.address[locale] ?? addressee.address.en ?? []
  const lines = [
    held && personLine(addressee, held, locale),
    titleLine(addressee, held, locale),
    ministry,
    ...address.map((fact) => line('address', fact.text, standingOf(fact))),
    countryLine(addressee.country[locale], ministry),
  ]
  return lines.filter((one) => one !== null)
}

/** Names and titles print by their grade; street and town only once a person has confirmed them. */
export function isPrinted({ part, standing }: Pick<BlockLine, 'part' | 'standing'>): boolean {
  return part === 'address' ? standing === 'confirmed' : !toBeChecked(standing)
}

function line(part: BlockLine['part'], text: string, standing: Standing): BlockLine {
  return { part, text, standing, instead: null }
}

function personLine(addressee: Addressee, held: HolderOnDay, locale: Locale): BlockLine {
  const { holder, standing } = held
  const native = holder.nativeNames[locale]
  const name = native?.text ?? holder.name
  const sure = native ? weakest(standing, standingOf(native)) : standing
  const title = academicTitleStands(addressee.state, locale) ? holder.academicTitle : null
  if (!title) return line('person', name, sure)
  return {
    part: 'person',
    text: `${title.text} ${name}`,
    standing: weakest(sure, standingOf(title)),
    instead: { text: name, standing: sure },
  }
}

function titleLine(
  addressee: Addressee,
  held: HolderOnDay | null,
  locale: Locale,
): BlockLine | null {
  const own = held?.holder.titles[locale]
  const { male, female } = addressee.titles[locale] ?? {}
  if (!own && male && male.text === female?.text) return asLine('title', male, locale)
  if (!held) return null
  const title = own ?? { male, female, unknown: undefined }[held.holder.gender]
  const found = asLine('title', title, locale)
  // A gendered or personal title says who holds the office: it is no surer than that.
  return found && { ...found, standing: weakest(held.standing, found.standing) }
}

/** The country tells two ministries of one name apart: without the ministry's name it says nothing. */
function countryLine(country: Fact | undefined, ministry: BlockLine | null): BlockLine | null {
  if (!country || !ministry) return null
  return line('country', country.text, weakest(standingOf(country), ministry.standing))
}

/** Titles and names are kept as they stand in a sentence; a line of its own begins with a capital. */
function asLine(part: BlockLine['part'], fact: Fact | undefined, locale: Locale): BlockLine | null {
  if (!fact) return null
  const text = fact.text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale))
  return line(part, text, standingOf(fact))
}
