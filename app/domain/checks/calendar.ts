import type { LocalText } from '#app/domain/local-text.ts'
import type { Locale } from '#app/domain/locale.ts'
import { monthOf, monthsIn } from './months.ts'
import { romanNumbers } from './roman-numbers.ts'
import { type Token, tokensOf } from './words.ts'

/** A month with a day or a year beside it. */
export interface DateMention {
  readonly month: number
  /** What may be its day: `2 November 16 groups` has two candidates. */
  readonly days: readonly number[]
  readonly start: number
  readonly end: number
}

/** The dates of a text whose month is a word. */
export function datesIn(text: string, locale: Locale): DateMention[] {
  const tokens = tokensOf(text)
  return tokens.flatMap((token, index) => {
    if (token.isNumber || !isMonthSized(token, locale)) return []
    const month = monthOf(token, text, locale)
    const beside = [
      numberBeside(text, tokens, index, -1),
      numberBeside(text, tokens, index, 1),
    ].filter((number) => number !== null)
    if (month === null || !beside.some((number) => isDay(number) || isYear(number))) return []
    const days = beside.filter(isDay).map((number) => Number(number.text))
    const start = Math.min(token.start, ...beside.map((number) => number.start))
    const end = Math.max(token.end, ...beside.map((number) => number.end))
    return [{ month, days, start, end }]
  })
}

/** English months begin with a capital: `may 10 people` is no date. */
function isMonthSized(token: Token, locale: Locale): boolean {
  return locale !== 'en' || /^\p{Lu}/u.test(token.text)
}

/** The number before or after a token, over at most two short words such as `of`, `de`, `ta’`. */
function numberBeside(
  text: string,
  tokens: readonly Token[],
  index: number,
  step: 1 | -1,
): Token | null {
  for (let at = index + step; Math.abs(at - index) <= 3; at += step) {
    const token = tokens[at]
    const inner = tokens[at - step]
    if (!token || !inner) return null
    const gap = step > 0 ? text.slice(inner.end, token.start) : text.slice(token.end, inner.start)
    if (!/^[\s.,’'ºª-]{0,3}$/.test(gap)) return null
    if (token.isNumber) return token
    if (token.text.length > 3) return null
  }
  return null
}

function isDay({ text }: Token): boolean {
  return text.length <= 2 && Number(text) >= 1 && Number(text) <= 31
}

function isYear({ text }: Token): boolean {
  return /^(?:1[89]|20)[0-9]{2}$/.test(text)
}

/** The dates of a text whose month another one names neither in words nor in figures. */
export function datesNotNamed({ text, locale }: LocalText, other: LocalText): DateMention[] {
  const dates = datesIn(text, locale)
  if (dates.length === 0) return []
  const named = monthsIn(other.text, other.locale)
  const inFigures = numericDatesIn(other.text)
  return dates.filter((date) => !named.has(date.month) && !isIn(inFigures, date))
}

function isIn(dates: ReadonlySet<string>, { month, days }: DateMention): boolean {
  return dates.has(`${month} *`) || days.some((day) => dates.has(`${month} ${day}`))
}

/**
 * The months a text has in figures, each with the number beside it as `11 3`: `3.11.`, `11/3`,
 * `2021-11-03`. A month beside a year, and a Roman one (`3 XI 2021`), goes with any day: `11 *`.
 */
function numericDatesIn(text: string): Set<string> {
  const dates = new Set([...romanNumbers(text)].map((month) => `${month} *`))
  const numbers = tokensOf(text).filter((token) => token.isNumber)
  numbers.forEach((number, index) => {
    const next = numbers[index + 1]
    if (!next || !/^\s?[./-]\s?$/.test(text.slice(number.end, next.start))) return
    for (const [month, day] of [[number, next] as const, [next, number] as const]) {
      dates.add(`${Number(month.text)} ${isYear(day) ? '*' : Number(day.text)}`)
    }
  })
  return dates
}
