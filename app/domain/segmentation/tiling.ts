import type { Draft } from './blocks.ts'
import { endsLine } from './characters.ts'
import type { Cut, Range, Skip, SkipReason } from './cut.ts'
import type { Line } from './lines.ts'

function rangesOf(cut: Pick<Cut, 'blocks' | 'groups' | 'rows' | 'skips'>): Range[] {
  const owners = [...cut.blocks, ...cut.groups, ...cut.rows]
  return [...owners.flatMap((owner) => owner.runs), ...cut.skips].sort((a, b) => a.start - b.start)
}

/** The length of the text that the runs and skips tile, each character once; `null` if they do not. */
export function tiledLength(cut: Pick<Cut, 'blocks' | 'groups' | 'rows' | 'skips'>): number | null {
  let at = 0
  for (const { start, end } of rangesOf(cut)) {
    if (start !== at || end <= start) return null
    at = end
  }
  return at
}

/** Gives a reason to everything in the text that no draft's content covers. */
export function skipsAround(text: string, drafts: readonly Draft[]): Skip[] {
  const skips = new Skips()
  let at = 0
  for (const draft of drafts) {
    for (const [index, line] of draft.lines.entries()) {
      skips.gap(text, at, line.range.start, index > 0 ? 'wrap' : 'separator')
      skips.line(text, line)
      at = line.range.end
    }
  }
  skips.gap(text, at, text.length, 'separator')
  return skips.found
}

class Skips {
  readonly found: Skip[] = []

  add(start: number, end: number, reason: SkipReason): void {
    if (start >= end) return
    const last = this.found.at(-1)
    if (last && last.end === start && last.reason === reason) {
      this.found[this.found.length - 1] = { start: last.start, end, reason }
    } else this.found.push({ start, end, reason })
  }

  /** Between two lines: the separators and blank lines. */
  gap(text: string, start: number, end: number, reason: SkipReason): void {
    this.add(this.#mark(text, start, end), end, reason)
  }

  line(text: string, { range, bullet, content, rule }: Line): void {
    const first = bullet?.start ?? content.start
    this.add(this.#mark(text, range.start, first), first, 'indent')
    if (bullet) this.add(bullet.start, bullet.end, 'bullet')
    if (rule) this.add(content.start, content.end, 'punctuation')
    this.add(content.end, range.end, 'trailing-space')
  }

  /** Skips the byte order mark where the text begins with one, and says where the rest begins. */
  #mark(text: string, start: number, end: number): number {
    if (start !== 0 || end === 0 || text.charCodeAt(0) !== 0xfeff) return start
    this.add(0, 1, 'byte-order-mark')
    return 1
  }
}

/** Whether the range holds the end of a line. */
export function spansLines(text: string, { start, end }: Range): boolean {
  for (let at = start; at < end; at += 1) if (endsLine(text.charCodeAt(at))) return true
  return false
}
