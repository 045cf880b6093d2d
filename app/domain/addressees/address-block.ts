import { type Fact, weakest } from '#app/domain/confidence.ts'
import type { Locale } from '#app/domain/locale.ts'
import { type Addressee, type HolderOnDay, holderOn } from './ministry.ts'

/** A line of the block that opens a ministry version, with its grade. */
export interface BlockLine extends Fact {
  readonly part: 'person' | 'title' | 'ministry' | 'address' | 'country'
}

/**
 * What the reference proposes as the address of a letter in `locale` dated `day`: the person, the title,
 * the ministry, street and town, and the country where the language alone does not tell it. Where no
 * office-holder is known for the day, the block opens with a title that fits anyone, or the ministry.
 */
export function addresseeBlock(addressee: Addressee, locale: Locale, day: string): BlockLine[] {
  const held = holderOn(addressee, day)
  const ministry = asLine('ministry', addressee.ministry[locale], locale)
  const address = addressee.address[locale] ?? addressee.address.en ?? []
  const lines = [
    held && personLine(held, locale),
    titleLine(addressee, held, locale),
    ministry,
    ...address.map((fact) => ({ part: 'address' as const, ...fact })),
    countryLine(addressee.country[locale], ministry),
  ]
  return lines.filter((line) => line !== null)
}

function personLine({ holder, confidence }: HolderOnDay, locale: Locale): BlockLine {
  const native = holder.nativeNames[locale]
  return {
    part: 'person',
    text: native?.text ?? holder.name,
    confidence: native ? weakest(confidence, native.confidence) : confidence,
    source: holder.sources.join('; '),
  }
}

function titleLine(
  addressee: Addressee,
  held: HolderOnDay | null,
  locale: Locale,
): BlockLine | null {
  const forms = addressee.titles[locale]
  if (forms && forms.male.text === forms.female.text && !held?.holder.titles[locale]) {
    return asLine('title', forms.male, locale)
  }
  const title = held?.holder.titles[locale] ?? (held && forms?.[held.holder.gender])
  if (!held || !title) return null
  // A gendered or personal title says who holds the office: it is no surer than that.
  const confidence = weakest(held.confidence, title.confidence)
  return asLine('title', { ...title, confidence }, locale)
}

/** The country tells two ministries of one name apart: without the ministry's name it says nothing. */
function countryLine(country: Fact | undefined, ministry: BlockLine | null): BlockLine | null {
  if (!country || !ministry) return null
  const confidence = weakest(country.confidence, ministry.confidence)
  return { part: 'country', ...country, confidence }
}

/** Titles and names are kept as they stand in a sentence; a line of its own begins with a capital. */
function asLine(part: BlockLine['part'], fact: Fact | undefined, locale: Locale): BlockLine | null {
  if (!fact) return null
  const text = fact.text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale))
  return { part, ...fact, text }
}
