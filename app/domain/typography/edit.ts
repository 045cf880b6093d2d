/** A piece of a text and what stands in its place. In UTF-16 code units. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Edits for each match of a global pattern; `null` and what changes nothing are none. */
export function editsOf(
  text: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | null,
): Edit[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [found] = match
    const replacement = replace(match)
    if (replacement === null || replacement === found) return []
    return [{ start: match.index, end: match.index + found.length, text: replacement }]
  })
}

/** The spaces at a place: around one mark there may be several, in one row. */
export const spaces = '[ \\u00a0\\u202f]'

/** In the order of the text; of two at one place the first. */
export function inOrder(edits: readonly Edit[]): Edit[] {
  let last = -1
  return [...edits]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < last) return false
      last = Math.max(end, start + 1)
      return true
    })
}

/** A text with edits made that are in its order. */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = ''
  let from = 0
  for (const { start, end, text: replacement } of edits) {
    result += text.slice(from, start) + replacement
    from = end
  }
  return result + text.slice(from)
}
