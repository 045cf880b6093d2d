import type { Locale } from '#app/domain/locale.ts'
import { hasTooManyMarks } from '#app/domain/too-many-marks.ts'

/** A passage of an act: what is quoted of it, in whatever language. */
export interface PassageKey {
  readonly celex: string
  /** `1(1)(d)`, as `placePath` writes it. */
  readonly article: string
  /** Tells the passages of one place apart. */
  readonly passage: string
}

/** What the act itself reads there in one language, and who read it where. */
export interface Wording extends PassageKey {
  readonly locale: Locale
  readonly text: string
  readonly source: string
  /** `null` for what Demarche ships. */
  readonly account: number | null
  readonly at: string | null
}

/** A passage in the two languages of a translation; `null` where its wording is not at hand. */
export interface Passage extends PassageKey {
  readonly source: string | null
  readonly target: string | null
}

export function passageName({ celex, article, passage }: PassageKey): string {
  return `${celex} ${article} ${passage}`
}

/** The wordings that hold: of each passage in each language the last one. Given oldest first. */
export function heldWordings(wordings: readonly Wording[]): Wording[] {
  const last = new Map(wordings.map((one) => [`${passageName(one)} ${one.locale}`, one]))
  return [...last.values()]
}

/** The passages whose wording in the source language stands in a text, in the two languages. */
export function passagesIn(
  text: string,
  held: readonly Wording[],
  { from, to }: { readonly from: Locale; readonly to: Locale },
): Passage[] {
  const searched = plainSpaces(text)
  const quoted = held.filter(
    (one) => one.locale === from && searched.includes(plainSpaces(one.text)),
  )
  return quoted.map(({ celex, article, passage, text: source }) => {
    const name = passageName({ celex, article, passage })
    const other = held.find((one) => one.locale === to && passageName(one) === name)
    return { celex, article, passage, source, target: other?.text ?? null }
  })
}

/** A text with one kind of space: which one stands where is typography, not wording. */
export function plainSpaces(text: string): string {
  const composed = hasTooManyMarks(text) ? text : text.normalize('NFC')
  return composed.replace(/\s+/g, ' ')
}
