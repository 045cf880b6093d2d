import { conventions } from '#app/domain/languages/registry.ts'
import type { Locale } from '#app/domain/locale.ts'

/** A text in quotation marks, without them and without the spaces inside. */
export interface Quotation {
  /** In UTF-16 code units. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What is longer is no quotation, but a mark that was never closed. */
const longest = 2000

/** Typed in any language. */
const everywhere: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['«', '»'],
  ['"', '"'],
]

const mark = /["“”„«»‚‘’]/g

/**
 * The outer quotations of a text. Unlike the typography, which leaves alone what does not pair for
 * certain, this reads what it can: a quotation that is seen can still be judged by a person.
 */
export function quotationsIn(text: string, locale: Locale): Quotation[] {
  const { eu, national } = conventions[locale].typography
  const pairs = [...eu.quotes, ...national.quotes, ...everywhere]
  const found: Quotation[] = []
  let open: { readonly at: number; readonly closing: readonly string[] } | null = null
  for (const { 0: sign, index } of text.matchAll(mark)) {
    if (open && index - open.at > longest) open = null
    if (!open) {
      const closing = pairs.filter(([first]) => first === sign).map(([, last]) => last)
      if (closing.length > 0 && !isApostrophe(text, index)) open = { at: index, closing }
    } else if (open.closing.includes(sign) && !isApostrophe(text, index)) {
      found.push(inner(text, open.at + 1, index))
      open = null
    }
  }
  return found
}

function isApostrophe(text: string, at: number): boolean {
  return text[at] === '’' && /\p{L}/u.test(text[at + 1] ?? '')
}

function inner(text: string, from: number, to: number): Quotation {
  const whole = text.slice(from, to)
  const start = from + (whole.length - whole.trimStart().length)
  return { start, end: start + whole.trim().length, text: whole.trim() }
}
