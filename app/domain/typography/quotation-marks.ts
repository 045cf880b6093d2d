import type { Edit } from './edit.ts'
import { findQuotations, type Quotation } from './find-quotations.ts'
import type { Setting, TypographyRule } from './setting.ts'

/** Quotation marks of the profile at each level, with its space inside the outer ones. */
export const quotationMarks: TypographyRule = {
  edits(text, setting) {
    const quotations = findQuotations(text, setting.conventions) ?? []
    return quotations
      .flatMap((quotation) => marksOf(text, quotation, setting))
      .filter(({ start, end, text: mark }) => text.slice(start, end) !== mark)
  },
}

/** A level the profile has no marks for keeps those it has. */
function marksOf(text: string, { open, close, depth }: Quotation, { style }: Setting): Edit[] {
  const [first, last] = style.quotes[depth] ?? [text.charAt(open), text.charAt(close)]
  const space = depth === 0 ? style.insideQuotes : ''
  const opened = skipSpaces(text, open + 1, 1)
  const closing = skipSpaces(text, close - 1, -1) + 1
  if (opened >= closing) return []
  return [
    { start: open, end: opened, text: first + space },
    { start: closing, end: close + 1, text: space + last },
  ]
}

function skipSpaces(text: string, from: number, step: 1 | -1): number {
  let at = from
  while (' \u00a0\u202f'.includes(text.charAt(at)) && text.charAt(at) !== '') at += step
  return at
}
