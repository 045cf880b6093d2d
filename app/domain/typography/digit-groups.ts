import { editsOf } from './edit.ts'
import type { Setting, TypographyRule } from './setting.ts'

/** `1.234.567` as the profile groups it. Act numbers, dates and decimals are no groups. */
export const digitGroups: TypographyRule = {
  edits: (text, setting) =>
    editsOf(text, grouped(setting), ([number, separator = '']) =>
      number.replaceAll(separator, setting.style.group),
    ),
}

/** Groups parted by one and the same separator, in its first group of the match. */
function grouped({ style, conventions }: Setting): RegExp {
  const bySpace = style.group !== '.' && style.group !== ','
  const known = [...conventions.numbers.groups, style.group, '\u00a0', '\u202f']
  // A breaking space may also part two numbers: it becomes another space, never a mark.
  const separators = `[${[...new Set([...known, ...(bySpace ? [' '] : [])])].join('')}]`
  return new RegExp(
    `(?<![\\p{L}\\d.,/])\\d{1,3}(${separators})\\d{3}(?:\\1\\d{3})*(?![\\p{L}\\d/]|${separators}\\d)`,
    'gu',
  )
}
