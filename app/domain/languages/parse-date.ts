import type { Locale } from '#app/domain/locale.ts'
import { conventions } from './registry.ts'

/**
 * The day a date line names, as `2021-12-03`; `null` for anything that is more or less than a date in
 * `locale`: with a place before it, a person writes it in each language.
 */
export function parseLetterDate(text: string, locale: Locale): string | null {
  const plain = normalised(text)
  return parseNumeric(plain, locale) ?? parseWords(plain, locale)
}

/** Words that stand in a date beside day, month and year, in any of the 24 languages. */
const fillers = new Set(
  'a am an d dana de del den dne dnia dňa dňa gada il le m na of r roku ta’ the τις г година'.split(
    ' ',
  ),
)

const longestDate = 60
const dayPattern = /^(\d{1,2})(?:st|nd|rd|th|er|º|°|η|ης)?$/
const yearPattern = /^\d{4}$/

function normalised(text: string): string {
  return text
    .slice(0, longestDate + 1)
    .normalize('NFC')
    .replaceAll("'", '’')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

function parseNumeric(text: string, locale: Locale): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (iso) return calendarDay(iso[1], Number(iso[2]), iso[3])
  const yearFirst = /^(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})\.?$/.exec(text)
  if (yearFirst) return calendarDay(yearFirst[1], Number(yearFirst[2]), yearFirst[3])
  const dayFirst = /^(\d{1,2})([./]) ?(\d{1,2})\2 ?(\d{4})\.?$/.exec(text)
  // In English 3/12 is March 12 to some and 3 December to others.
  if (!dayFirst || (locale === 'en' && dayFirst[2] === '/')) return null
  return calendarDay(dayFirst[4], Number(dayFirst[3]), dayFirst[1])
}

function parseWords(text: string, locale: Locale): string | null {
  if (text.length > longestDate) return null
  const found = monthNames(locale).find(({ pattern }) => pattern.test(text))
  if (!found) return null
  const rest = text
    .replace(found.pattern, ' ')
    .split(/[\s.,]+/)
    .filter((word) => word !== '' && !fillers.has(word))
  const years = rest.filter((word) => yearPattern.test(word))
  const days = rest.flatMap((word) => dayPattern.exec(word)?.[1] ?? [])
  if (rest.length !== 2 || years.length !== 1 || days.length !== 1) return null
  return calendarDay(years[0], found.month, days[0])
}

/** `null` for a day that no calendar has, as 31 February. */
function calendarDay(year = '', month = 0, day = ''): string | null {
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null
}

interface MonthName {
  readonly month: number
  readonly pattern: RegExp
}

/** Every form of a month's name in a language, the longest first: alone, in a date, in short. */
function monthNamesOf(locale: Locale): MonthName[] {
  const { tag, months } = conventions[locale].date
  const styles = [{ dateStyle: 'long' }, { month: 'long' }, { month: 'short' }] as const
  const formats = styles.map((style) => new Intl.DateTimeFormat(tag, { ...style, timeZone: 'UTC' }))
  const names = new Map<string, number>()
  for (let month = 1; month <= 12; month += 1) {
    const day = new Date(Date.UTC(2021, month - 1, 3))
    const forms = formats.map(
      (format) => format.formatToParts(day).find((part) => part.type === 'month')?.value ?? '',
    )
    for (const form of [...forms, months?.[month - 1] ?? '']) {
      const name = form.toLowerCase().replace(/\.$/, '')
      if (/^[^\d.]{3,}$/.test(name) && !names.has(name)) names.set(name, month)
    }
  }
  return [...names]
    .sort(([a], [b]) => b.length - a.length)
    .map(([name, month]) => ({ month, pattern: new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u') }))
}

const kept = new Map<Locale, readonly MonthName[]>()

function monthNames(locale: Locale): readonly MonthName[] {
  const names = kept.get(locale) ?? monthNamesOf(locale)
  kept.set(locale, names)
  return names
}
