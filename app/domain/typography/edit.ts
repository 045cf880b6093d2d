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
