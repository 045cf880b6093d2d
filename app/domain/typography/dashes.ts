import { type Edit, editsOf, spaces } from './edit.ts'
import type { TypographyRule } from './setting.ts'

// Between figures a dash is a range or a minus.
const spaced = new RegExp(
  `(?<=[\\p{L}\\p{N}\\p{Pe}\\p{Pf}“…,.!?%])(?<!\\d(?=${spaces}+\\S+${spaces}+\\d))${spaces}+(?:[–—]|--?-?)(?:${spaces}+(?=[^\\s»”’"!?])|(?=[,;:.)]))`,
  'gu',
)
const joined = /(?<=\p{L})(?:—|---)(?=\p{L})/gu
const aroundInsertion = new RegExp(`${spaces}+[–—](?:${spaces}+|(?=[,;:.)]))`, 'g')
const sentenceEnd = /[.?!…]\s/

/** The dash around an insertion. Between figures it is a range and stays. */
export const dashes: TypographyRule = {
  edits(text, { style }) {
    const { mark, spaces: kind } = style.dash
    if (kind === 'outside') return closedUp(text, mark)
    return [
      ...editsOf(text, spaced, ([found]) => `\u00a0${mark}${trailing(found)}`),
      ...editsOf(text, joined, () => `\u00a0${mark} `),
    ]
  },
}

/** Pairs of spaced dashes in one sentence become `a —b— c`; a single one stays as it is. */
function closedUp(text: string, mark: string): Edit[] {
  const edits: Edit[] = []
  let from = 0
  for (const sentence of text.split(sentenceEnd)) {
    const found = [...sentence.matchAll(aroundInsertion)]
    if (found.length % 2 === 0) {
      for (const [index, match] of found.entries()) {
        const start = from + match.index
        const edit = index % 2 === 0 ? ` ${mark}` : `${mark}${trailing(match[0])}`
        edits.push({ start, end: start + match[0].length, text: edit })
      }
    }
    from += sentence.length + 2
  }
  return edits
}

/** Nothing stands between a dash and a comma. */
function trailing(found: string): string {
  return /\s$/.test(found) ? ' ' : ''
}
