import type { Locale } from '#app/domain/locale.ts'
import { conventions } from './registry.ts'

/** "Bruxelles, le 3 décembre 2021"; either alone where the other is not known. */
export function placeAndDate(
  place: string | null,
  date: string | null,
  locale: Locale,
): string | null {
  if (place === null || date === null) return place ?? date
  const { date: convention, words } = conventions[locale]
  // "Le 3 décembre" opens a line of its own with a capital; after a place it does not.
  const [opening = ''] = convention.line.split('{date}')
  const inLine = date.startsWith(opening)
    ? `${opening.toLocaleLowerCase(locale)}${date.slice(opening.length)}`
    : date
  return words.placeAndDate.replace('{place}', () => place).replace('{date}', () => inLine)
}

/** Says in `locale` that the letter is a translation, and names the language of its original. */
export function courtesyNote(original: Locale, locale: Locale): string {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(original) ?? original
  return conventions[locale].words.courtesyNote.replace('{language}', name)
}

/** What a language calls itself: "Français". */
export function endonym(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(new Intl.Locale(tag).language)
  return (name ?? tag).replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(tag))
}
