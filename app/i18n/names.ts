import { intlTag } from './intl-tag.ts'
import { ownNames } from './own-names.ts'

// Costly to make, and asked for in each row of a table.
const made = new Map<string, Intl.DisplayNames>()

function displayNames(uiLocale: string, type: 'language' | 'region'): Intl.DisplayNames {
  const key = `${type} ${uiLocale}`
  const names = made.get(key) ?? new Intl.DisplayNames(intlTag(uiLocale), { type })
  made.set(key, names)
  return names
}

/** A language's name in a UI locale; its tag where there is none. */
export function languageName(locale: string, uiLocale: string): string {
  const own = ownNames(uiLocale)
  if (own) return own.languages[locale] ?? locale
  return displayNames(uiLocale, 'language').of(locale) ?? locale
}

/** The name of a country, given as in ISO 3166, in a UI locale. */
export function regionName(region: string, uiLocale: string): string {
  const own = ownNames(uiLocale)
  if (own) return own.regions[region] ?? region
  return displayNames(uiLocale, 'region').of(region) ?? region
}
