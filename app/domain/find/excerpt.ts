import type { Span } from './search.ts'

/** A part of a text around what was found in it, in pieces. */
export interface Excerpt {
  readonly pieces: readonly { readonly text: string; readonly found: boolean }[]
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

const room = { before: 60, all: 280 }

/** Long texts are cut between words, so that the first place is in sight. */
export function excerptOf(text: string, spans: readonly Span[]): Excerpt {
  const first = spans[0]?.start ?? 0
  const begin = first > room.before ? wordAfter(text, first - room.before, first) : 0
  const end = Math.max(wordBefore(text, begin + room.all), spans[0]?.end ?? 0)
  const shown = spans.filter((span) => span.end <= end)
  const pieces = shown.flatMap((span, index) => {
    const before = shown[index - 1]?.end ?? begin
    return [
      { text: text.slice(before, span.start), found: false },
      { text: text.slice(span.start, span.end), found: true },
    ]
  })
  const rest = { text: text.slice(shown.at(-1)?.end ?? begin, end), found: false }
  return {
    pieces: [...pieces, rest].filter((piece) => piece.text !== ''),
    cutBefore: begin > 0,
    cutAfter: end < text.length,
  }
}

function wordAfter(text: string, from: number, atMost: number): number {
  const space = text.slice(from, atMost).search(/\s/)
  return space === -1 ? atMost : from + space + 1
}

function wordBefore(text: string, end: number): number {
  if (end >= text.length) return text.length
  const space = text.slice(0, end).search(/\s\S*$/)
  return space === -1 ? end : space
}
