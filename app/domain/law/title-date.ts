import type { LawToken } from './tokens.ts'

/** Day, month and year with the small words of any language: `, de 7 de diciembre de 2020`. */
const longest = 9

/** Where the date of an act's title ends, if one follows in the act's own year; else `from`. */
export function endOfDate(tokens: readonly LawToken[], from: number, year: number): number {
  let day = false
  let end = from
  for (let at = from; at < from + longest; at += 1) {
    const token = tokens[at]
    if (!token || !isOfDate(token)) break
    if (Number(token.text) >= 1 && Number(token.text) <= 31) day = true
    if (token.text === String(year)) end = at + 1
    else if (end > from && day) break
  }
  return day ? end : from
}

function isOfDate({ kind, text }: LawToken): boolean {
  if (kind === 'number') return text.length <= 4
  return kind === 'word' ? text.length <= 12 : /^[.,’'-]$/.test(text)
}
