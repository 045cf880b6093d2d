import { conventions } from '#app/domain/languages/registry.ts'
import { quotationsIn } from '#app/domain/law/quotations.ts'
import type { LocalText } from '#app/domain/local-text.ts'
import { findQuotations } from '#app/domain/typography/find-quotations.ts'
import type { Unlike, Versions } from './fact.ts'

/**
 * How many quotations there are, and how many stand in others; their words are another language's.
 * What is quoted as the other text writes it is a name: Lithuanian and Latvian put those in marks.
 */
export function compareQuotations({ source, target, from, to }: Versions): Unlike {
  const a = shapeOf({ text: source, locale: from }, target)
  const b = shapeOf({ text: target, locale: to }, source)
  const nested = a.inner !== null && b.inner !== null
  const [wanted, found] = [written(a, nested), written(b, nested)]
  if (wanted === found) return { missing: [], added: [] }
  return {
    missing: [{ key: wanted, words: wanted }],
    added: [{ key: found, words: found }],
  }
}

interface Shape {
  readonly outer: number
  /** `null` where the marks can be read in two ways. */
  readonly inner: number | null
}

function shapeOf({ text, locale }: LocalText, other: string): Shape {
  const isQuoted = (quoted: string) => !other.includes(quoted.trim())
  const certain = findQuotations(text, conventions[locale])
  if (!certain) {
    const read = quotationsIn(text, locale).filter((one) => isQuoted(one.text))
    return { outer: read.length, inner: null }
  }
  const quotations = certain.filter(({ open, close }) => isQuoted(text.slice(open + 1, close)))
  const outer = quotations.filter(({ depth }) => depth === 0).length
  return { outer, inner: quotations.length - outer }
}

/** `4`, or `4 + 1` with one inside another. */
function written({ outer, inner }: Shape, nested: boolean): string {
  return nested && inner ? `${outer} + ${inner}` : String(outer)
}
