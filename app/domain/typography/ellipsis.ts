import { editsOf } from './edit.ts'
import type { TypographyRule } from './setting.ts'

/** Three full stops are one mark (Interinstitutional Style Guide 6.4). */
export const ellipsis: TypographyRule = {
  edits: (text) => editsOf(text, /(?<!\.)\.{3}(?!\.)/g, () => '…'),
}
