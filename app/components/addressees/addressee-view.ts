import type { StateCode } from '#app/domain/addressees/state-code.ts'
import type { Grade, Standing } from '#app/domain/confidence.ts'
import type { Locale } from '#app/domain/locale.ts'

export type Names = Readonly<Partial<Record<Locale, { readonly text: string } | undefined>>>

interface Holder {
  readonly name: string
  readonly standing: Standing
}

/** An addressee in the list of all. */
export interface AddresseeRow {
  readonly state: StateCode
  readonly names: Names
  readonly seats: Names
  readonly languages: readonly Locale[]
  readonly today: Holder | null
  readonly onDay: Holder | null
  readonly waiting: number
}

/** A value of an addressee as the page shows it. */
export interface ShownValue {
  readonly key: string
  readonly text: string
  readonly grade: Grade | null
  readonly checkedBy: string | null
  readonly waits: boolean
}

/** A name in the reader's language, else in English, else in the ministry's own; with the language it is in. */
export function nameIn(
  names: Names,
  uiLocale: string,
): { readonly text: string; readonly lang: string } {
  const order = [uiLocale, 'en', ...Object.keys(names)] as Locale[]
  const lang = order.find((locale) => names[locale]) ?? 'en'
  return { text: names[lang]?.text ?? '', lang }
}

/** What an addressee is found by: its state as the reader calls it, and every name it has. */
export function isFound(row: AddresseeRow, stateName: string, search: string): boolean {
  const words = [row.names, row.seats].flatMap((texts) =>
    Object.values(texts).map((fact) => fact?.text ?? ''),
  )
  const all = [stateName, row.state, row.today?.name, row.onDay?.name, ...words].join('\n')
  return bare(all).includes(bare(search.trim()))
}

/** Without accents and capitals: whoever types "Zurich" finds "Zürich". */
function bare(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The values of a part of the page, by the beginning of their keys. */
export function valuesUnder(
  values: readonly ShownValue[],
  ...starts: readonly string[]
): ShownValue[] {
  return values.filter(({ key }) => starts.some((start) => key.startsWith(start)))
}
