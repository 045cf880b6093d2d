import { type Locale, locales } from '#app/domain/locale.ts'
import { fold } from './words.ts'

/** Names letters use that CLDR does not list. */
const aliases =
  'uk|great britain|britain|england|scotland|wales|northern ireland|usa|us|united states of america|' +
  'america|holland|czech republic|republic of ireland|burma|ivory coast|swaziland|macedonia|' +
  'republic of moldova|russian federation|palestine|state of palestine|occupied palestinian territory|' +
  'occupied palestinian territories|korea|republic of korea|south korea|north korea|drc|dr congo|' +
  'democratic republic of congo|democratic republic of the congo|republic of the congo|congo|taiwan|' +
  'hong kong|macau|macao|turkey|türkiye|cape verde|east timor|viet nam|syrian arab republic|uae|' +
  'islamic republic of iran|holy see|vatican|united republic of tanzania|western sahara|' +
  'bosnia and herzegovina|bosnia-herzegovina|bosnia|the gambia|the bahamas|myanmar|kosovo|tibet|' +
  'república checa|república tcheca|repubblica ceca|république tchèque|tschechische republik|rép. tchèque|' +
  'états-unis d’amérique|ee.uu.|ee. uu.|eua|royaume-uni|großbritannien|états-unis|palestina|palästina|elfenbeinküste'

/** Codes CLDR names that are no country or territory. */
const noCountries = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO'])

const known = new Map<Locale | null, ReadonlySet<string>>()

/** Whether the text is, as a whole, the name of a country or territory. */
export type IsCountry = (text: string) => boolean

/**
 * Knows the names in English and in the letter's language; with no language given, in all of
 * the EU's. `CamboJA` is an acronym, though Portuguese has a country that reads so.
 */
export function countryTest(locale: Locale | null): IsCountry {
  const names = namesFor(locale)
  return (text) => text.length <= 60 && !/\p{Ll}\p{Lu}/u.test(text) && names.has(key(text))
}

function namesFor(locale: Locale | null): ReadonlySet<string> {
  const cached = known.get(locale)
  if (cached) return cached
  const names = new Set(aliases.split('|').map(key))
  for (const language of locale ? new Set<Locale>(['en', locale]) : locales) {
    for (const name of regionNames(language)) names.add(key(name))
  }
  names.delete('')
  known.set(locale, names)
  return names
}

function* regionNames(locale: Locale): Generator<string> {
  for (const style of ['long', 'short'] as const) {
    const names = new Intl.DisplayNames(locale, { type: 'region', style, fallback: 'none' })
    for (const code of regionCodes()) yield names.of(code) ?? ''
  }
}

let codes: readonly string[] | null = null

function regionCodes(): readonly string[] {
  if (codes) return codes
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  codes = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !noCountries.has(code) && names.of(code) !== undefined)
  return codes
}

function key(text: string): string {
  return fold(text)
    .replaceAll('.', '')
    .replace(/\s*&\s*/g, ' and ')
    .replace(/\s+/g, ' ')
    .replace(/^the /, '')
}
