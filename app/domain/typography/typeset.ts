import { conventions } from '#app/domain/languages/registry.ts'
import type { TypographyProfile } from '#app/domain/languages/typography.ts'
import type { Locale } from '#app/domain/locale.ts'
import { apostrophe } from './apostrophe.ts'
import { dashes } from './dashes.ts'
import { digitGroups } from './digit-groups.ts'
import { type Edit, edited, inOrder } from './edit.ts'
import { ellipsis } from './ellipsis.ts'
import { listMarks } from './list-marks.ts'
import { markSpaces } from './mark-spaces.ts'
import { boundCitations, boundNames, boundNumbers, boundShortWords } from './no-break.ts'
import { quotationMarks } from './quotation-marks.ts'
import type { TypographyRule } from './setting.ts'

/** Every rule under the name its changes are told by, in the order in which they run. */
const rules = {
  ellipsis,
  apostrophe,
  'quotation-marks': quotationMarks,
  'mark-spaces': markSpaces,
  dashes,
  'list-marks': listMarks,
  'digit-groups': digitGroups,
  'bound-numbers': boundNumbers,
  'bound-citations': boundCitations,
  'bound-names': boundNames,
  'bound-short-words': boundShortWords,
} as const satisfies Record<string, TypographyRule>

export type TypographyRuleName = keyof typeof rules
const typographyRules = Object.keys(rules) as TypographyRuleName[]

/** What a profile changed in a text, and by which rule. */
export interface TypographyChange {
  readonly rule: TypographyRuleName
  /** Where in the text as it was given, in UTF-16 code units. */
  readonly at: number
  readonly before: string
  readonly after: string
}

export interface Typeset {
  readonly text: string
  readonly changes: readonly TypographyChange[]
}

/**
 * A text as a profile prints it, and the account of what was changed. Only marks and spaces change, no
 * letter and no figure; where it cannot be told what a mark is, it stays. Setting twice is setting once.
 */
export function typeset(text: string, locale: Locale, profile: TypographyProfile): Typeset {
  const own = conventions[locale]
  const setting = { locale, conventions: own, style: own.typography[profile] }
  const changes: TypographyChange[] = []
  let current = text
  // Where each code unit of the current text stood in the given one.
  let origins = [...Array(text.length + 1).keys()]
  for (const rule of typographyRules) {
    const edits = outsideAddresses(current, inOrder(rules[rule].edits(current, setting)))
    for (const { start, end, text: after } of edits) {
      changes.push({ rule, at: origins[start] ?? 0, before: current.slice(start, end), after })
    }
    origins = movedOrigins(origins, edits)
    current = edited(current, edits)
  }
  return { text: current, changes }
}

const address = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/g

/** Web and mail addresses are no prose. */
function outsideAddresses(text: string, edits: readonly Edit[]): readonly Edit[] {
  if (edits.length === 0) return edits
  const kept = [...text.matchAll(address)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }))
  return edits.filter(({ start, end }) => !kept.some((one) => start < one.end && end > one.start))
}

function movedOrigins(origins: readonly number[], edits: readonly Edit[]): number[] {
  const moved: number[] = []
  let from = 0
  for (const { start, end, text } of edits) {
    moved.push(...origins.slice(from, start))
    for (let index = 0; index < text.length; index += 1) moved.push(origins[start] ?? 0)
    from = end
  }
  moved.push(...origins.slice(from))
  return moved
}
