import { conventions } from '#app/domain/languages/registry.ts'
import { type Locale, locales } from '#app/domain/locale.ts'
import { ordinalLocales } from './abbreviations.ts'
import { fold } from './words.ts'

/** Alone and in a date: many languages decline the month there. */
const monthStyles: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
]

/** Names of months and weekdays in all languages, folded. */
interface Calendar {
  readonly months: ReadonlySet<string>
  readonly weekdays: ReadonlySet<string>
}

let known: Calendar | null = null

export function calendar(): Calendar {
  known ??= {
    months: new Set(locales.flatMap((locale) => [...monthNames(locale)])),
    weekdays: new Set(weekdayNames()),
  }
  return known
}

let stems: readonly string[] | null = null

/**
 * "3. novembril", "3. November": a day begins the text and not the third item of a list. The month may
 * stand in any case; only languages that write a day with a full stop are asked.
 */
export function beginsWithDay(text: string): boolean {
  const word = /^\d{1,2}\.\s+(\p{L}+)/u.exec(text.slice(0, 40))?.[1]
  if (word === undefined) return false
  if (/^\p{Lu}/u.test(word)) return calendar().months.has(fold(word))
  stems ??= ordinalLocales.flatMap((locale) => [...monthNames(locale)].flatMap(stemOf))
  return stems.some((stem) => fold(word).startsWith(stem))
}

/** A name without the ending that a case may change; a short one is too like other words. */
function stemOf(month: string): string[] {
  const stem = month.slice(0, Math.max(5, month.length - 2))
  return stem.length < 5 ? [] : [stem]
}

function* monthNames(locale: Locale): Generator<string> {
  for (const style of monthStyles) {
    const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' })
    for (let month = 0; month < 12; month += 1) {
      yield* wordsOf(format, 'month', Date.UTC(2021, month, 15))
    }
  }
  yield* (conventions[locale].date.months ?? []).map(fold)
}

function* weekdayNames(): Generator<string> {
  for (const locale of locales) {
    const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
    for (let day = 1; day <= 7; day += 1) {
      yield* wordsOf(format, 'weekday', Date.UTC(2021, 10, day))
    }
  }
}

function wordsOf(format: Intl.DateTimeFormat, type: 'month' | 'weekday', time: number): string[] {
  const name = format.formatToParts(time).find((part) => part.type === type)?.value ?? ''
  return (fold(name).match(/\p{L}[\p{L}\p{M}']*/gu) ?? []).filter((word) => word.length > 2)
}
