import { endsLine } from './characters.ts'

/** The line the offset is on, from 1. */
export function lineAt(text: string, offset: number): number {
  return lineNumbers(text, [offset])[0] ?? 1
}

/** The lines these ascending offsets of the text are on, from 1, as an editor counts: CRLF ends one. */
export function lineNumbers(text: string, offsets: readonly number[]): number[] {
  let line = 1
  let at = 0
  return offsets.map((offset) => {
    for (; at < offset; at += 1) {
      const isCrLf = text[at] === '\r' && text[at + 1] === '\n'
      if (endsLine(text.charCodeAt(at)) && !isCrLf) line += 1
    }
    return line
  })
}
