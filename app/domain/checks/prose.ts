import { citationsIn } from '#app/domain/law/citations.ts'
import type { Locale } from '#app/domain/locale.ts'

/** A text without its citations of acts, which have rules and signs of their own. */
export function withoutCitations(text: string, locale: Locale): string {
  let rest = ''
  let from = 0
  for (const { start, end } of citationsIn(text, locale)) {
    if (start < from) continue
    rest += text.slice(from, start)
    from = end
  }
  return rest + text.slice(from)
}
