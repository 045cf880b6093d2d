import { editsOf } from './edit.ts'
import type { TypographyRule } from './setting.ts'

const mark = /^(\(?)(\p{Ll}|[ivx]{1,5})([).])(?=[ \u00a0\u202f]\S)/gu
const roman = /^[ivx]+$/

/** What stands around the letter or Roman number that opens an item of a list: `(a)`, `a)`, `i.`. */
export const listMarks: TypographyRule = {
  edits: (text, { conventions }) =>
    editsOf(text, mark, ([, open = '', sign = '', close]) => {
      // "a." opens a sentence in many languages, and "i." only where sub-points are written so.
      if (open === '' && close === '.') return null
      const { point, subPoint } = conventions.lists
      return (roman.test(sign) ? subPoint : point).replace('a', () => sign)
    }),
}
