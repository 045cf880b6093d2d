import { useTranslation } from 'react-i18next'

interface TimeProps {
  /** An ISO 8601 instant, or a day (`YYYY-MM-DD`). */
  readonly at: string
}

const day = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const
const minute = {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'short',
} as const

/** A moment in the interface's language and in UTC, so that everybody on a letter reads the same. */
export function Time({ at }: TimeProps) {
  const { i18n } = useTranslation()
  // The English of the EU: "3 Dec 2021".
  const locale = i18n.language === 'en' ? 'en-IE' : i18n.language
  const format = new Intl.DateTimeFormat(locale, isDay(at) ? day : { ...day, ...minute })
  return (
    // Browsers and the server may know different editions of the same calendar words.
    <time dateTime={at} suppressHydrationWarning>
      {format.format(new Date(at))}
    </time>
  )
}

function isDay(at: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(at)
}
