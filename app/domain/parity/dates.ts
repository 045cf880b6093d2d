import { type DateMention, datesNotNamed } from '#app/domain/checks/calendar.ts'
import type { Fact, Unlike, Versions } from './fact.ts'

/** Dates by their month; a day or year that differs is a number that does. */
export function compareDates({ source, target, from, to }: Versions): Unlike {
  const [a, b] = [
    { text: source, locale: from },
    { text: target, locale: to },
  ]
  return {
    missing: datesNotNamed(a, b).map((date) => dateFact(date, source)),
    added: datesNotNamed(b, a).map((date) => dateFact(date, target)),
  }
}

/** `--11-03`, as ISO 8601 has a day of no year. */
function dateFact({ month, days, start, end }: DateMention, text: string): Fact {
  const [day] = days
  const two = (number: number) => String(number).padStart(2, '0')
  const key = `--${two(month)}${day === undefined ? '' : `-${two(day)}`}`
  return { key, words: text.slice(start, end) }
}
