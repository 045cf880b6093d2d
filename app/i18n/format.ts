import { useTranslation } from 'react-i18next'

/**
 * Times are shown in UTC and say so: people of one letter live in several time zones, and the server
 * and the browser must write the same.
 */
const timeZone = 'UTC'

const styles = {
  date: { dateStyle: 'long' },
  'short-date': { dateStyle: 'medium' },
  time: {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

export type DateStyle = keyof typeof styles

/** `value` is ISO 8601, as stored: a day or a moment. */
function formatDate(uiLocale: string, value: string, style: DateStyle = 'date'): string {
  return new Intl.DateTimeFormat(uiLocale, { ...styles[style], timeZone }).format(new Date(value))
}

function formatNumber(
  uiLocale: string,
  value: number,
  options: Intl.NumberFormatOptions = {},
): string {
  return new Intl.NumberFormat(uiLocale, options).format(value)
}

function formatList(
  uiLocale: string,
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(uiLocale, { type }).format(items)
}

/** Sorts as readers of the UI locale expect. */
function compareIn(uiLocale: string): (a: string, b: string) => number {
  return new Intl.Collator(uiLocale).compare
}

/** Writes and sorts as readers of the page's UI locale expect. */
export function useFormat() {
  const { language } = useTranslation().i18n
  return {
    date: (value: string, style?: DateStyle) => formatDate(language, value, style),
    number: (value: number, options?: Intl.NumberFormatOptions) =>
      formatNumber(language, value, options),
    list: (items: readonly string[], type?: 'conjunction' | 'disjunction') =>
      formatList(language, items, type),
    compare: compareIn(language),
  }
}
