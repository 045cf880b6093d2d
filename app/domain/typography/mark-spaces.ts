import type { SpacedMark } from '#app/domain/languages/typography.ts'
import { editsOf, spaces } from './edit.ts'
import type { TypographyRule } from './setting.ts'

// Only where the mark ends something: not in 10:30, EU:n or an address, and not after another mark.
const mark = new RegExp(
  `(?<=[\\p{L}\\p{N}\\p{Pe}\\p{Pf}…%.])(${spaces}*)([:;?!])(?=[\\s»”“"’‘«)\\]:;?!]|$)`,
  'gu',
)
const percent = new RegExp(`(?<=\\d)(${spaces}*)%`, 'g')

/** The space before `: ; ? !` and `%`, or none. */
export const markSpaces: TypographyRule = {
  edits: (text, { style }) => [
    ...editsOf(text, mark, ([, , found = '']) => style.before[found as SpacedMark] + found),
    ...editsOf(text, percent, () => `${style.before['%']}%`),
  ],
}
