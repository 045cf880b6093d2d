/** A stretch of a source that is shown in one way, in UTF-16 code units. */
export interface Stretch {
  readonly start: number
  readonly end: number
  /** Whether it is quoted from law. */
  readonly isProtected: boolean
  /** Whether the termbase knows it. */
  readonly isTerm: boolean
}

interface Range {
  readonly start: number
  readonly end: number
}

/** Cuts a source where a quotation of law or a term begins or ends. */
export function stretchesOf(
  source: string,
  quotations: readonly Range[],
  terms: readonly Range[],
): Stretch[] {
  const ranges = [...quotations, ...terms]
  const cuts = [0, source.length, ...ranges.flatMap(({ start, end }) => [start, end])]
  const places = [...new Set(cuts)].sort((a, b) => a - b)
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? 0
    const isIn = (range: Range) => range.start <= start && end <= range.end
    return { start, end, isProtected: quotations.some(isIn), isTerm: terms.some(isIn) }
  })
}
