import { findSpans, type Search, type Span } from './search.ts'

/** Where one looks. */
export const findSides = ['both', 'source', 'target'] as const
export type FindSide = (typeof findSides)[number]

/** What of a pair is looked through. */
export interface Readable {
  readonly number: number
  readonly source: string
  readonly target: { readonly text: string } | null
}

/** One text in which something was found. */
export interface Hit {
  readonly unit: number
  readonly side: Exclude<FindSide, 'both'>
  readonly text: string
  readonly spans: readonly Span[]
}

/** Looks through the letter, in its order. */
export function findHits(pairs: readonly Readable[], search: Search, side: FindSide): Hit[] {
  return pairs.flatMap(({ number, source, target }) =>
    [
      { side: 'source', text: source } as const,
      { side: 'target', text: target?.text ?? '' } as const,
    ]
      .filter((one) => side === 'both' || side === one.side)
      .map((one) => ({ unit: number, ...one, spans: findSpans(one.text, search) }))
      .filter(({ spans }) => spans.length > 0),
  )
}

export function countSpans(hits: readonly { readonly spans: readonly Span[] }[]): number {
  return hits.reduce((sum, { spans }) => sum + spans.length, 0)
}
