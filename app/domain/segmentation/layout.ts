import type { Layout } from './cut.ts'
import { isSignatureHeading } from './kinds.ts'
import type { Line } from './lines.ts'

/** A hard-wrapped line is about this long, in characters; a paragraph on one line is longer. */
const wrapWidth = { least: 30, most: 110 }

/**
 * How the letter is laid out, by which there is more of: lines that stop in mid-sentence and go on in
 * small letters on the next, or lines longer than anyone wraps at. Signatories are no evidence.
 */
export function layoutOf(lines: readonly Line[]): Layout {
  let wrapped = 0
  let long = 0
  for (const [index, line] of lines.entries()) {
    if (line.mark !== 'bullet' && isSignatureHeading(line.text)) break
    if (isLong(line)) long += 1
    if (goesOn(line, lines[index + 1])) wrapped += 1
  }
  return wrapped > long ? 'wrapped' : 'lines'
}

function isLong(line: Line): boolean {
  return line.text.length > wrapWidth.most && line.text.includes(' ')
}

function goesOn(line: Line, next: Line | undefined): boolean {
  if (!next || next.afterGap || next.mark) return false
  if (line.text.length < wrapWidth.least || line.text.length > wrapWidth.most) return false
  return !/[.!?:;,]["”»“)]?$/.test(line.text.slice(-2)) && /^["“„«(]?\p{Ll}/u.test(next.text)
}
