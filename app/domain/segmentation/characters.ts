import type { Range } from './cut.ts'

const invisible = /[\s\p{Cc}\u200B\u2060\uFEFF]/u

/** White space of any kind, a control character, or another one that leaves no trace on paper. */
export function isBlank(code: number): boolean {
  if (code < 0x80) return code <= 0x20 || code === 0x7f
  return invisible.test(String.fromCharCode(code))
}

/** VT, FF, LF, CR, NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR. */
export function endsLine(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029
}

/** The range without the blanks at its ends; empty, at `end`, when there is nothing else in it. */
export function trimRange(text: string, { start, end }: Range): Range {
  let first = start
  while (first < end && isBlank(text.charCodeAt(first))) first += 1
  let last = end
  while (last > first && isBlank(text.charCodeAt(last - 1))) last -= 1
  return { start: first, end: last }
}

/**
 * What a unit's text keeps of the input: NFC, a tab as one space, no control characters.
 * No-break spaces and repeated spaces stay.
 */
export function normalise(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(/\p{Cc}/gu, '')
    .normalize('NFC')
}

/** The text of a block: its runs normalised, with one space for what was skipped between two. */
export function textOf(text: string, runs: readonly Range[]): string {
  return runs.map(({ start, end }) => normalise(text.slice(start, end))).join(' ')
}
