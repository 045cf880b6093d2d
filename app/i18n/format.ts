import { useTranslation } from 'react-i18next'
import { intlTag } from './intl-tag.ts'
import { ownNames } from './own-names.ts'

const day = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const
const minute = {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'short',
} as const

/**
 * A day (`YYYY-MM-DD`) or a moment, in UTC and saying so: people of one letter live in several time zones,
 * and the server and the browser must write the same.
 */
function formatTime(uiLocale: string, at: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(at)
  const own = ownNames(uiLocale)
  if (!own) {
    const style = isDay ? day : { ...day, ...minute }
    return new Intl.DateTimeFormat(intlTag(uiLocale), style).format(new Date(at))
  }
  const [, year = '', month = '', date = ''] = /^(\d+)-(\d+)-(\d+)/.exec(at) ?? []
  const written = own.date
    .replace('{day}', String(Number(date)))
    .replace('{month}', own.months[Number(month) - 1] ?? month)
    .replace('{year}', year)
  return isDay ? written : `${written}, ${new Date(at).toISOString().slice(11, 16)} UTC`
}

function formatNumber(
  uiLocale: string,
  value: number,
  options: Intl.NumberFormatOptions = {},
): string {
  return new Intl.NumberFormat(intlTag(uiLocale), options).format(value)
}

function formatList(
  uiLocale: string,
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  const own = ownNames(uiLocale)
  if (!own) return new Intl.ListFormat(intlTag(uiLocale), { type }).format(items)
  const word = type === 'conjunction' ? own.and : own.or
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  return `${items.slice(0, -1).join(', ')} ${word} ${last}`
}

/** Sorts as readers of the UI locale expect. */
function compareIn(uiLocale: string): (a: string, b: string) => number {
  return new Intl.Collator(intlTag(uiLocale)).compare
}

/** Writes and sorts as readers of the page's UI locale expect. */
export function useFormat() {
  return formatIn(useTranslation().i18n.language)
}

/** Writes and sorts as readers of a UI locale expect. */
export function formatIn(language: string) {
  const compare = compareIn(language)
  return {
    time: (at: string) => formatTime(language, at),
    number: (value: number, options?: Intl.NumberFormatOptions) =>
      formatNumber(language, value, options),
    list: (items: readonly string[], type?: 'conjunction' | 'disjunction') =>
      formatList(language, items, type),
    /** Names in a sentence, in the order of the reader's alphabet. */
    namesInOrder: (names: readonly string[]) => formatList(language, [...names].sort(compare)),
    compare,
  }
}
