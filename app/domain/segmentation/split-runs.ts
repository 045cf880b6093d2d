import { normalise, trimRange } from './characters.ts'
import type { Range } from './cut.ts'

export interface SplitRuns {
  readonly left: readonly Range[]
  readonly right: readonly Range[]
}

/**
 * Splits a block's runs where its text has this offset; blanks at the place belong to neither side.
 * `null` where that would leave a side empty or cut a character in two.
 */
export function splitRuns(text: string, runs: readonly Range[], offset: number): SplitRuns | null {
  let at = 0
  for (const [index, run] of runs.entries()) {
    const before = runs.slice(0, index)
    if (offset <= at) return index > 0 ? { left: before, right: runs.slice(index) } : null
    const end = at + normalise(text.slice(run.start, run.end)).length
    if (offset < end) {
      const halves = splitRun(text, run, offset - at)
      if (!halves) return null
      return { left: [...before, halves[0]], right: [halves[1], ...runs.slice(index + 1)] }
    }
    at = end + 1
  }
  return null
}

function splitRun(text: string, run: Range, offset: number): readonly [Range, Range] | null {
  const source = sourceOffset(text.slice(run.start, run.end), offset)
  if (source === null) return null
  const left = trimRange(text, { start: run.start, end: run.start + source })
  const right = trimRange(text, { start: run.start + source, end: run.end })
  return left.start < left.end && right.start < right.end ? [left, right] : null
}

/** Where the normalised text's offset lies in what it was normalised from. */
function sourceOffset(raw: string, offset: number): number | null {
  let source = 0
  let length = 0
  for (const [characters] of raw.matchAll(/^\p{M}+|\P{M}\p{M}*/gu)) {
    if (length >= offset) break
    length += normalise(characters).length
    source += characters.length
  }
  const parts = normalise(raw.slice(0, source)) + normalise(raw.slice(source))
  return length === offset && parts === normalise(raw) ? source : null
}
