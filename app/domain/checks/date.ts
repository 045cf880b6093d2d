import type { Locale } from '#app/domain/locale.ts'
import { type DateMention, datesIn, datesNotNamed } from './calendar.ts'
import type { Check, Observation } from './check.ts'

/**
 * A date of the source whose month the target does not name. Another month beside the same day is
 * an error; otherwise the date may stand in other words.
 */
export const date: Check = {
  id: 'date',
  run({ source, target, from, to }) {
    const missing = datesNotNamed({ text: source, locale: from }, { text: target, locale: to })
    if (missing.length === 0) return []
    const known = new Set(datesIn(source, from).map(({ month }) => month))
    const strange = strangeDates(target, to, known)
    const distinct = new Map(missing.map((one) => [source.slice(one.start, one.end), one]))
    return [...distinct].map(([words, mention]) => observe(words, mention, strange))
  },
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
