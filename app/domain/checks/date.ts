import type { Locale } from '#app/domain/locale.ts'
import { type DateMention, datesIn, numericDatesIn } from './calendar.ts'
import type { Check, Observation } from './check.ts'
import { monthsIn } from './months.ts'

/**
 * A date of the source whose month the target does not name. Another month beside the same day is
 * an error; otherwise the date may stand in other words.
 */
export const date: Check = {
  id: 'date',
  run({ source, target, from, to }) {
    const wanted = new Map(
      datesIn(source, from).map((mention) => [source.slice(mention.start, mention.end), mention]),
    )
    if (wanted.size === 0) return []
    const named = monthsIn(target, to)
    const inFigures = numericDatesIn(target)
    const strange = strangeDates(target, to, months(wanted.values()))
    return [...wanted]
      .filter(([, mention]) => !named.has(mention.month) && !isIn(inFigures, mention))
      .map(([words, mention]) => observe(words, mention, strange))
  },
}

function months(mentions: Iterable<DateMention>): Set<number> {
  return new Set([...mentions].map(({ month }) => month))
}

function isIn(dates: ReadonlySet<string>, { month, days }: DateMention): boolean {
  return dates.has(`${month} *`) || days.some((day) => dates.has(`${month} ${day}`))
}

/** Dates of the target in months the source does not have, the first of each day. */
function strangeDates(
  target: string,
  to: Locale,
  known: ReadonlySet<number>,
): Map<number, DateMention> {
  const strange = new Map<number, DateMention>()
  for (const mention of datesIn(target, to)) {
    if (known.has(mention.month)) continue
    for (const day of mention.days) if (!strange.has(day)) strange.set(day, mention)
  }
  return strange
}

function observe(
  words: string,
  { days }: DateMention,
  strange: ReadonlyMap<number, DateMention>,
): Observation {
  const details = { date: words }
  const wrong = days.map((day) => strange.get(day)).find((mention) => mention !== undefined)
  if (!wrong) return { grade: 'warning', details, range: null }
  return { grade: 'error', details, range: { start: wrong.start, end: wrong.end } }
}
