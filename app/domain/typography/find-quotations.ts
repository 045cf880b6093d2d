import type { LanguageConventions } from '#app/domain/languages/conventions.ts'
import type { QuotationMarks } from '#app/domain/languages/typography.ts'

/** A quotation by the places of its two marks; `depth` 0 stands in no other. */
export interface Quotation {
  readonly open: number
  readonly close: number
  readonly depth: number
}

/** What translators bring along from English or the keyboard, in any language. */
const foreign: readonly QuotationMarks[] = [
  ['“', '”'],
  ['"', '"'],
]

const beforeAnOpening = /^$|[\s([{/–—\-¿¡]/
const afterAClosing = /^$|[\s)\]}/–—\-.,:;?!…]/
const letter = /[\p{L}\p{N}]/u

/**
 * The quotations of a text, each under either profile's marks, or `null` where the marks do not pair or
 * could be paired in two ways: then nobody but a person can tell.
 */
export function findQuotations(
  text: string,
  { typography }: LanguageConventions,
): Quotation[] | null {
  const known = [...typography.eu.quotes, ...typography.national.quotes, ...foreign]
  const found: Quotation[] = []
  const open: { readonly at: number; readonly mark: string }[] = []
  for (const [at, mark] of marksIn(text, known)) {
    const top = open.at(-1)
    const closes = top && known.some(([first, last]) => first === top.mark && last === mark)
    if (closes && endsHere(text, at)) {
      if (mark === '’' && mayEndLater(text, at)) return null
      open.pop()
      found.push({ open: top.at, close: at, depth: open.length })
    } else if (known.some(([first]) => first === mark) && beginsHere(text, at, known)) {
      open.push({ at, mark })
    } else if (mark !== '’') return null
  }
  return open.length === 0 ? found.sort((a, b) => a.open - b.open) : null
}

function* marksIn(text: string, known: readonly QuotationMarks[]): Generator<[number, string]> {
  const marks = new Set(known.flat())
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at)
    if (!marks.has(mark)) continue
    const within = letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at + 1))
    if (mark !== '’' || !within) yield [at, mark]
  }
}

function beginsHere(text: string, at: number, known: readonly QuotationMarks[]): boolean {
  const before = text.charAt(at - 1)
  return beforeAnOpening.test(before) || known.some(([first]) => first === before)
}

/** A mark that could also open is a closing one only where nothing opens. */
function endsHere(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  return (
    !/[\s([{]/.test(before) ||
    /[\u00a0\u202f]/.test(before) ||
    afterAClosing.test(text.charAt(at + 1))
  )
}

/** `‘the allies’ plan’`: the apostrophe of a genitive looks like the end of the quotation. */
function mayEndLater(text: string, at: number): boolean {
  const rest = text.slice(at + 1)
  const next = rest.search(/’(?![\p{L}\p{N}])/u)
  if (next === -1) return false
  const opensFirst = rest.search(/[‘‚]/)
  return opensFirst === -1 || opensFirst > next
}
