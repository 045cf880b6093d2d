import type { Locale } from '#app/domain/locale.ts'
import type { UnitKind } from '#app/domain/unit.ts'
import type { Check } from './check.ts'

type End = 'none' | 'stop' | 'colon' | 'question' | 'exclamation' | 'ellipsis'

/** Each language ends these by a custom of its own. */
const exempt: readonly UnitKind[] = ['date', 'salutation', 'closing']

/** A target that ends in another way than its source: a question that became a statement. */
export const endPunctuation: Check = {
  id: 'end-punctuation',
  run({ kind, source, target, from, to }) {
    if (exempt.includes(kind)) return []
    const wanted = endOf(source, from)
    const found = endOf(target, to)
    if (wanted === found || isCustom(kind, [wanted, found])) return []
    if (wanted === 'none' && found === 'stop' && endsShort(target)) return []
    if (wanted === 'stop' && found === 'none' && endsShort(source)) return []
    const end = target.trimEnd().length
    return [
      {
        grade: 'warning',
        details: { source: tailOf(source), target: tailOf(target) },
        range: { start: end - tailOf(target).length, end },
      },
    ]
  },
}

/** Quotation marks and brackets may stand on either side of the mark. */
function withoutClosing(text: string): string {
  let end = text.length
  while (end > 0 && /[\s"'’‘”“»«›‹)\]}*]/.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

function endOf(text: string, locale: Locale): End {
  const bare = withoutClosing(text)
  const marks = bare.slice(-3)
  if (/…$|\.\.\.$/.test(marks)) return 'ellipsis'
  if (/\?!?$/.test(marks)) return 'question'
  if (locale === 'el' && /[;\u037e]$/.test(marks)) return 'question'
  if (/!$/.test(marks)) return 'exclamation'
  if (/:$/.test(marks)) return 'colon'
  return /\.$/.test(marks) ? 'stop' : 'none'
}

/** Whether an item of a list ends in a stop, a comma or nothing is each language's custom. */
function isCustom(kind: UnitKind, ends: readonly End[]): boolean {
  return kind === 'list-item' && ends.every((end) => end === 'none' || end === 'stop')
}

/** An abbreviation or an ordinal owns its stop: `2021 г.`, `3 d.`, `etc.`, `2021.`, `p.m.` */
function endsShort(text: string): boolean {
  const bare = withoutClosing(text)
  return /(?:^|[^\p{L}\p{N}])(?:\p{L}\.\p{L}|\p{L}|\p{N}{1,4}|[Ii]nc|[Ll]td|etc|usw|itd|itp|Co|Corp)\.$/u.test(
    bare.slice(-8),
  )
}

/** The last word with what closes the text, as the message shows it. */
function tailOf(text: string): string {
  const trimmed = text.trimEnd()
  const tail = trimmed.slice(-longestTail)
  return tail.slice(tail.search(/\s\S*$/) + 1)
}

const longestTail = 24
