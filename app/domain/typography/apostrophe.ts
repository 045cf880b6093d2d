import { editsOf } from './edit.ts'
import type { TypographyRule } from './setting.ts'

/** The typewriter's mark between two letters is an apostrophe: `l'UE`, `EU's`. Elsewhere it may be a quotation mark. */
export const apostrophe: TypographyRule = {
  edits: (text) => editsOf(text, /(?<=\p{L})'(?=\p{L})/gu, () => '’'),
}
