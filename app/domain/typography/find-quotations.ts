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
export function findQuotations(text: string, own: LanguageConventions): Quotation[] | null {
  const { quotations, lone, unsure } = readQuotations(text, own)
  return lone === null && !unsure ? quotations : null
}

/** Where the first quotation mark stands that has no other half; `null` where there is none for certain. */
export function loneQuotationMark(text: string, own: LanguageConventions): number | null {
  return readQuotations(text, own).lone
}

interface Reading {
  /** In the order of the text. */
  readonly quotations: Quotation[]
  readonly lone: number | null
  /** Whether an apostrophe could be the end of a quotation. */
  readonly unsure: boolean
}

function readQuotations(text: string, { typography }: LanguageConventions): Reading {
  const known = [...typography.eu.quotes, ...typography.national.quotes, ...foreign]
  const found: Quotation[] = []
  const open: { readonly at: number; readonly mark: string }[] = []
  for (const [at, mark] of marksIn(text, known)) {
    const top = open.at(-1)
    const closes = top && known.some(([first, last]) => first === top.mark && last === mark)
    if (closes && endsHere(text, at)) {
      if (mark === '’' && mayEndLater(text, at)) return { quotations: [], lone: null, unsure: true }
      open.pop()
      found.push({ open: top.at, close: at, depth: open.length })
    } else if (known.some(([first]) => first === mark) && beginsHere(text, at, known)) {
      open.push({ at, mark })
    } else if (mark !== '’') return { quotations: [], lone: at, unsure: false }
  }
  found.sort((a, b) => a.open - b.open)
  return { quotations: found, lone: open.at(-1)?.at ?? null, unsure: false }
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
