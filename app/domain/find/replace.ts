import type { Span } from './search.ts'

/** Puts the words in each of the places; everything outside of them stays as it is. */
export function replaceSpans(text: string, spans: readonly Span[], words: string): string {
  const ends = [0, ...spans.map(({ end }) => end)]
  const kept = ends.map((end, index) => text.slice(end, spans[index]?.start))
  return kept.join(words)
}
