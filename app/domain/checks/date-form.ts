import type { Locale } from '#app/domain/locale.ts'
import { type DateMention, datesIn } from './calendar.ts'
import type { Check, Observation } from './check.ts'
import { monthOf } from './months.ts'
import { wordsOf } from './words.ts'

/** Where the day has a full stop, and where it has none; elsewhere it depends. */
const withStop: readonly Locale[] = ['cs', 'da', 'de', 'et', 'hr', 'lv', 'sk', 'sl', 'fi']
const withoutStop: readonly Locale[] = [
  ...(['bg', 'es', 'el', 'en', 'fr', 'ga', 'it', 'mt', 'nl', 'pl', 'pt', 'ro', 'sv'] as const),
]
const capitalMonths: readonly Locale[] = ['de', 'el', 'en', 'ga', 'mt']

/** A date of the source that the target writes in another language's way. */
export const dateForm: Check = {
  id: 'date-form',
  run({ source, target, from, to }) {
    const dates = datesIn(target, to)
    if (dates.length === 0) return []
    const known = new Set(datesIn(source, from).map(({ month }) => month))
    return dates
      .filter(({ month, days }) => known.has(month) && days.length > 0)
      .flatMap((mention) => faultOf(target, mention, to) ?? [])
  },
}

function faultOf(target: string, mention: DateMention, to: Locale): Observation | null {
  const { start, end } = mention
  const date = target.slice(start, end)
  const range = { start, end }
  if (to !== 'en' && /^\p{L}+\.?\s[0-9]{1,2},?\s[0-9]{4}$/u.test(date)) {
    return { grade: 'warning', context: 'order', details: { date }, range }
  }
  const wanted = inForm(date, mention.month, to) + yearMark(target, mention, to)
  if (wanted === date) return null
  return { grade: 'warning', context: 'form', details: { date, wanted }, range, mend: wanted }
}

function inForm(date: string, month: number, to: Locale): string {
  const unpadded = date.replace(/(?<![0-9])0(?=[1-9](?![0-9]))/, '')
  const stopped = unpadded.replace(/^([0-9]{1,2})\.?(?=\s)/, (whole, day: string) => {
    if (withStop.includes(to)) return `${day}.`
    return withoutStop.includes(to) ? day : whole
  })
  return /^[0-9]/.test(stopped) ? withMonth(stopped, month, to) : stopped
}

/** Months are written small in most languages. */
function withMonth(date: string, month: number, to: Locale): string {
  if (capitalMonths.includes(to)) return date
  const word = wordsOf(date).find((token) => monthOf(token, date, to) === month)
  if (!word) return date
  return date.slice(0, word.start) + word.text.toLowerCase() + date.slice(word.end)
}

/** What a year in a date is followed by: `2021 г.`, `2021.` */
function yearMark(target: string, { start, end }: DateMention, to: Locale): string {
  if (!/[^0-9][0-9]{4}$/.test(target.slice(start, end))) return ''
  const behind = target.slice(end, end + 3)
  if (to === 'hr') return behind.startsWith('.') ? '' : '.'
  if (to !== 'bg' || /^\s?г/.test(behind)) return ''
  return behind.startsWith('.') ? '\u00a0г' : '\u00a0г.'
}
