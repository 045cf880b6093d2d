/** Where in an act: `Article 1(1)(d)(iii)`. Points are in Latin letters, whatever the language writes. */
export interface LawPlace {
  readonly article: string
  readonly paragraph: string | null
  readonly point: string | null
  /** A small Roman number. */
  readonly subpoint: string | null
}

/** The place in one form for all languages: `1(1)(d)(iii)`. A place without a paragraph is `1(d)`. */
export function placePath({ article, paragraph, point, subpoint }: LawPlace): string {
  const inner = [paragraph, point, subpoint].filter((part) => part !== null)
  return [article, ...inner.map((part) => `(${part})`)].join('')
}

const path = /^([0-9]{1,3}[a-z]?)(?:\(([0-9]{1,3}[a-z]?)\))?(?:\(([a-z])\))?(?:\(([ivxl]{1,6})\))?$/

/** Reads what `placePath` writes; `null` for anything else. */
export function parsePlace(text: string): LawPlace | null {
  const [, article, paragraph = null, point = null, subpoint = null] = path.exec(text) ?? []
  return article === undefined ? null : { article, paragraph, point, subpoint }
}

/**
 * A loose place with its paragraph, where all that is known of the article lies in one. Without a point
 * the article as a whole is meant.
 */
export function withParagraph(place: LawPlace, known: readonly LawPlace[]): LawPlace {
  if (place.paragraph !== null || place.point === null) return place
  const same = known.filter(({ article }) => article === place.article)
  const paragraphs = new Set(same.map(({ paragraph }) => paragraph))
  const [only = null] = paragraphs
  return paragraphs.size === 1 ? { ...place, paragraph: only } : place
}

/**
 * Whether a translation names the place that its source does. A loose citation leaves out the paragraph
 * or stops at the article: what only the translation says does not part them.
 */
export function isNamed(source: LawPlace, target: LawPlace): boolean {
  const isSame = (a: string | null, b: string | null) => a === null || a === b
  return (
    source.article === target.article &&
    (target.paragraph === null || isSame(source.paragraph, target.paragraph)) &&
    isSame(source.point, target.point) &&
    isSame(source.subpoint, target.subpoint)
  )
}
