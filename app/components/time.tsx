import { useFormat } from '#app/i18n/format.ts'

interface TimeProps {
  /** An ISO 8601 instant, or a day (`YYYY-MM-DD`). */
  readonly at: string
}

/** A moment in the interface's language and in UTC, so that everybody on a letter reads the same. */
export function Time({ at }: TimeProps) {
  const { time } = useFormat()
  return (
    // Browsers and the server may know different editions of the same calendar words.
    <time dateTime={at} suppressHydrationWarning>
      {time(at)}
    </time>
  )
}
