import type { Layout } from './cut.ts'
import {
  isClosing,
  isSignatureHeading,
  isSpokenAlone,
  looksLikeHeading,
  looksLikeProse,
} from './kinds.ts'
import { type Line, withoutMark } from './lines.ts'

/** The lines that are one block of the letter or one row of its signatories. */
export interface Draft {
  readonly lines: readonly Line[]
  readonly text: string
}

/** Puts the lines that belong together into one draft each, in the order of the text. */
export function draftBlocks(text: string, lines: readonly Line[], layout: Layout): Draft[] {
  if (layout === 'lines') return lines.map((line) => toDraft([line]))
  const join = new Joiner(text, lines)
  for (const stretch of stretches(lines)) join.add(stretch)
  return join.drafts.map(toDraft)
}

function toDraft(lines: readonly Line[]): Draft {
  return { lines, text: lines.map((line) => line.text).join(' ') }
}

/** Lines with nothing blank between them. */
function* stretches(lines: readonly Line[]): Generator<Line[]> {
  let stretch: Line[] = []
  for (const line of lines) {
    if (line.afterGap && stretch.length > 0) {
      yield stretch
      stretch = []
    }
    stretch.push(line)
  }
  if (stretch.length > 0) yield stretch
}

/** Joins hard-wrapped lines to paragraphs and items, and leaves one line a signatory. */
class Joiner {
  readonly drafts: Line[][] = []
  readonly #text: string
  readonly #width: number
  #current: Line[] | null = null
  #signatures = false
  #closed = false

  constructor(text: string, lines: readonly Line[]) {
    this.#text = text
    this.#width = widthOf(lines)
  }

  add(stretch: readonly Line[]): void {
    this.#current = null
    if (this.#signatures && stretch.length > 1 && looksLikeProse(toDraft(stretch).text)) {
      this.#signatures = false
    }
    for (const line of stretch) this.#addLine(line)
  }

  #addLine(written: Line): void {
    const line = this.#isItem(written) ? written : withoutMark(this.#text, written)
    if (this.#current && this.#continues(this.#current, line)) {
      this.#current.push(line)
      return
    }
    this.#current = [line]
    this.drafts.push(this.#current)
    if (line.mark) return
    if (isSignatureHeading(line.text)) this.#signatures = true
    if (isClosing(line.text)) this.#closed = true
  }

  /** A dash or a number can begin a wrapped line by chance; then what is before it is in mid-sentence. */
  #isItem(line: Line): boolean {
    const first = this.#current?.[0]
    const last = this.#current?.at(-1)
    if (!line.mark || this.#signatures || !first || !last || last.text === '') return true
    if (first.mark === line.mark || /[:;]$/.test(last.text)) return true
    return line.mark === 'bullet'
      ? !/[-–—‐‑−]/.test(this.#text.charAt(line.bullet?.start ?? 0))
      : /^\(?(?:1|a|i)[.)]/.test(line.text) && !this.#breaksOff(last, line)
  }

  /** A full line in mid-sentence that goes on in small letters: "… saskaņā ar\n1. panta 1. punkta". */
  #breaksOff(last: Line, next: Line): boolean {
    const word = next.text.split(' ', 1)[0] ?? ''
    const full = last.range.end - last.range.start + 1 + word.length >= this.#width * 0.6
    return full && /[\p{L}\p{N}]$/u.test(last.text) && /^\S+\s\p{Ll}/u.test(next.text)
  }

  #continues(current: readonly Line[], line: Line): boolean {
    const first = current[0]
    const last = current.at(-1)
    if (!first || !last || line.mark || line.rule || first.rule) return false
    if (first.text === '' || isSignatureHeading(first.text) || isSignatureHeading(line.text))
      return false
    if (this.#signatures) return this.#continuesRow(first, last, line)
    if (this.#closed && looksLikeHeading(first.text) && looksLikeHeading(line.text)) return false
    return !(current.length === 1 && isSpokenAlone(first.text)) && !isSpokenAlone(line.text)
  }

  #continuesRow(first: Line, last: Line, line: Line): boolean {
    const word = line.text.split(' ', 1)[0] ?? ''
    const forced = last.range.end - last.range.start + 1 + word.length > this.#width
    const deeper = line.indent > first.indent
    return first.mark === 'bullet' ? forced || deeper : forced && deeper
  }
}

/** The longest of the lines that are short enough to be wrapped ones. */
function widthOf(lines: readonly Line[]): number {
  let width = 60
  for (const { range } of lines) {
    const length = range.end - range.start
    if (length <= 110 && length > width) width = length
  }
  return width
}
