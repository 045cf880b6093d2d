import { type Exactness, type Folded, fold } from './folding.ts'

/** What is looked for, and how. */
export interface Search {
  readonly text: string
  readonly matchCase: boolean
  readonly wholeWords: boolean
  /** Whether é is another letter than e. */
  readonly accents: boolean
}

/** A place in a text, in code units of the text as it is. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A letter may have thousands of paragraphs; nobody looks for more than a sentence. */
export const longestSearch = 500

/** Where a text says it, from left to right; no two places overlap. */
export function findSpans(text: string, search: Search): Span[] {
  if (search.text === '') return []
  const exactness: Exactness = { ...search, spaces: namesSpaces(search.text) }
  const wanted = fold(search.text, exactness).text
  const within = fold(text, exactness)
  const spans: Span[] = []
  let from = 0
  while (wanted !== '') {
    const at = within.text.indexOf(wanted, from)
    if (at === -1) break
    const span = spanAt(within, at, wanted.length)
    const isThere = span !== null && (!search.wholeWords || isWhole(text, span))
    if (isThere) spans.push(span)
    from = at + (isThere ? wanted.length : 1)
  }
  return spans
}

/** A plain space stands for every space; who looks for a no-break space looks for just that. */
function namesSpaces(text: string): boolean {
  return [...text].some((sign) => sign !== ' ' && /\p{Zs}/u.test(sign))
}

/** `null` where the place begins or ends within a letter: "s" is not found in ß. */
function spanAt({ starts, firsts }: Folded, at: number, length: number): Span | null {
  const start = starts[at]
  const end = starts[at + length]
  const isApart = firsts[at] === true && firsts[at + length] === true
  return isApart && start !== undefined && end !== undefined ? { start, end } : null
}

function isWhole(text: string, { start, end }: Span): boolean {
  const found = text.slice(start, end)
  const goesOnBefore = endsInWord(text.slice(0, start)) && beginsInWord(found)
  const goesOnAfter = endsInWord(found) && beginsInWord(text.slice(end))
  return !goesOnBefore && !goesOnAfter
}

function endsInWord(text: string): boolean {
  return /[\p{L}\p{M}\p{N}_]$/u.test(text)
}

function beginsInWord(text: string): boolean {
  return /^[\p{L}\p{M}\p{N}_]/u.test(text)
}
