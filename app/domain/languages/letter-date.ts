import type { Locale } from '#app/domain/locale.ts'
import { parseLetterDate } from './parse-date.ts'
import { conventions } from './registry.ts'

/** A date as a letter in `locale` writes it: `Den 3. december 2021`. `isoDate` is `2021-12-03`. */
export function formatLetterDate(locale: Locale, isoDate: string): string {
  return conventions[locale].date.line.replace('{date}', formatDay(locale, isoDate))
}

/** The same without the words a date line opens with: `3. december 2021`. */
export function formatDay(locale: Locale, isoDate: string): string {
  const { tag, first, months } = conventions[locale].date
  const day = new Date(`${isoDate}T00:00:00Z`)
  return (
    longDate(tag)
      .formatToParts(day)
      .map((part) => {
        if (part.type === 'month') return months?.[day.getUTCMonth()] ?? part.value
        if (part.type === 'day' && part.value === '1') return first ?? part.value
        return part.value
      })
      .join('')
      // CLDR's narrow space before the Bulgarian г. is in one ICU and not in the next.
      .replaceAll('\u202f', ' ')
  )
}

const longDates = new Map<string, Intl.DateTimeFormat>()

/** Making one takes a millisecond, and a package asks for hundreds. */
function longDate(tag: string): Intl.DateTimeFormat {
  const made = longDates.get(tag)
  if (made) return made
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' })
  longDates.set(tag, format)
  return format
}

/** The date line of a letter in one language, and who wrote it. */
export interface LetterDate {
  readonly text: string
  /** `null` where the source's words are no date that can be read. */
  readonly iso: string | null
  /** A `person`'s own words, the language's `rule`, or the words of the `source` as they stand. */
  readonly madeBy: 'person' | 'rule' | 'source'
}

/**
 * The date line in language `to`. A person's words go first; in the source's own language, and where
 * no date can be read from them, the source's words stand.
 */
export function letterDate(
  source: { readonly text: string; readonly locale: Locale },
  to: Locale,
  words: string | null,
): LetterDate {
  const iso = parseLetterDate(source.text, source.locale)
  if (words?.trim()) return { text: words.trim(), iso, madeBy: 'person' }
  if (iso === null || to === source.locale) return { text: source.text, iso, madeBy: 'source' }
  return { text: formatLetterDate(to, iso), iso, madeBy: 'rule' }
}
