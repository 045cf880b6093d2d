import ga from './cldr/ga.json' with { type: 'json' }
import mt from './cldr/mt.json' with { type: 'json' }

/** Names and patterns as CLDR 48 has them; in a list the last two words have a conjunction between. */
export interface OwnNames {
  readonly languages: Readonly<Record<string, string>>
  /** By ISO 3166. */
  readonly regions: Readonly<Record<string, string>>
  /** In short, as they stand in a date, from January on. */
  readonly months: readonly string[]
  readonly and: string
  readonly or: string
  readonly date: string
}

/**
 * What a page in Irish or Maltese is written with: browsers have no names in these languages, and the
 * server must write what the browser does.
 */
const own: Readonly<Record<string, OwnNames>> = { ga, mt }

/** `null` for a language that every `Intl` knows. */
export function ownNames(uiLocale: string): OwnNames | null {
  return own[uiLocale] ?? null
}
