import { conventions } from '#app/domain/languages/registry.ts'
import type { Locale } from '#app/domain/locale.ts'
import { edited } from '#app/domain/typography/edit.ts'
import { findQuotations, type Quotation } from '#app/domain/typography/find-quotations.ts'
import { quotationMarks } from '#app/domain/typography/quotation-marks.ts'
import type { Check } from './check.ts'
import { wrongInEither } from './either-profile.ts'

/**
 * Quotation marks that neither profile of the language has, told once for the text. Setting the letter
 * mends them, so this needs no answer.
 */
export const quotationStyle: Check = {
  id: 'quotation-style',
  run({ target, to }) {
    const edits = wrongInEither(target, to, quotationMarks)
    const [first] = edits
    const last = edits.at(-1)
    if (!first || !last) return []
    const text = edited(target, edits)
    const details = differing(target, text, to)
    const range = { start: first.start, end: last.end }
    const mend = text.slice(range.start, range.end + text.length - target.length)
    return [{ grade: 'info', details, range, mend }]
  },
}

/** The first quotation that stands in other marks: `“…”` and `„…“`. */
function differing(before: string, after: string, to: Locale): { found: string; wanted: string } {
  const [was, is] = [before, after].map((text) =>
    (findQuotations(text, conventions[to]) ?? []).map((quotation) => marksOf(text, quotation)),
  )
  const at = was?.findIndex((marks, index) => marks !== is?.[index]) ?? -1
  return { found: was?.[at] ?? '', wanted: is?.[at] ?? '' }
}

function marksOf(text: string, { open, close }: Quotation): string {
  return `${text.charAt(open)}…${text.charAt(close)}`
}
