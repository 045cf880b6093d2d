import { endsLine, isBlank, normalise, trimRange } from './characters.ts'
import type { Range } from './cut.ts'

/** How a line sets out an item of a list: with a sign that is skipped, or a number that stays. */
export type Mark = 'bullet' | 'number' | null

/** A line with something on it. Blank lines are the gaps between two lines. */
export interface Line {
  /** The line without its separator. */
  readonly range: Range
  /** The bullet with the white space behind it. */
  readonly bullet: Range | null
  /** Without indent, bullet and trailing space. */
  readonly content: Range
  /** What the content reads; empty for a lone bullet and for a rule. */
  readonly text: string
  readonly mark: Mark
  /** A row of signs and no words: `* * *`, `--`. */
  readonly rule: boolean
  /** Characters before the first that is not blank. */
  readonly indent: number
  /** Nothing on the line above, or a page or paragraph separator after it. */
  readonly afterGap: boolean
}

const bulletSigns = '-–—‐‑−*•‣◦▪■●○➢➤✓\uf0b7\uf0a7'
const gluedBullet = /^[-–—‐‑−•‣◦▪■●○➢➤✓\uf0b7\uf0a7](?=["“„«(]?\p{L})/u
const number =
  /^(?:\(?\d{1,3}[.)]|\(?\p{L}\)|\(?[ivx]{2,5}\)|(?:i|ii|iii|iv|v|vi|vii|viii|ix|x|[a-h])\.)\s+\S/u
const rule = /^(?:[-–—_*=~#•]\s*){2,}$/u

/** The lines of the text that are not blank, whatever separates them. */
export function splitLines(text: string): Line[] {
  const found: Line[] = []
  for (const { range, afterGap } of ranges(text)) found.push(toLine(text, range, afterGap))
  return found
}

/** How many lines are not blank, without keeping them. */
export function countLines(text: string): number {
  let count = 0
  for (const _ of ranges(text)) count += 1
  return count
}

function* ranges(text: string): Generator<{ range: Range; afterGap: boolean }> {
  let start = 0
  let blank = true
  let afterGap = true
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0x0a
    if (!endsLine(code)) {
      if (blank && !isBlank(code)) blank = false
      continue
    }
    if (!blank) yield { range: { start, end: at }, afterGap }
    const crlf = code === 0x0d && text.charCodeAt(at + 1) === 0x0a
    if (crlf) at += 1
    afterGap = blank || code === 0x0c || code === 0x2029
    start = at + 1
    blank = true
  }
}

function toLine(text: string, range: Range, afterGap: boolean): Line {
  const all = trimRange(text, range)
  const words = normalise(text.slice(all.start, all.end))
  const base = { range, afterGap, indent: all.start - range.start }
  if (words.length < 200 && rule.test(words)) {
    return { ...base, bullet: null, content: all, text: '', mark: null, rule: true }
  }
  const bullet = bulletOf(text, all)
  if (!bullet) {
    const mark = number.test(words.slice(0, 16)) ? 'number' : null
    return { ...base, bullet, content: all, text: words, mark, rule: false }
  }
  const content = { start: bullet.end, end: all.end }
  const rest = normalise(text.slice(content.start, content.end))
  return { ...base, bullet, content, text: rest, mark: 'bullet', rule: false }
}

function bulletOf(text: string, { start, end }: Range): Range | null {
  const sign = text.charAt(start)
  if (!bulletSigns.includes(sign)) return null
  let at = start + 1
  while (at < end && isBlank(text.charCodeAt(at))) at += 1
  const spaced = at > start + 1 || at === end
  return spaced || gluedBullet.test(text.slice(start, start + 5)) ? { start, end: at } : null
}

/** The same line read as words that happen to begin with a dash. */
export function withoutMark(text: string, line: Line): Line {
  if (!line.bullet) return { ...line, mark: null }
  const content = { start: line.bullet.start, end: line.content.end }
  const words = normalise(text.slice(content.start, content.end))
  return { ...line, bullet: null, content, text: words, mark: null }
}
