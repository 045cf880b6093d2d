import type { Locale } from '#app/domain/locale.ts'
import { isAbbreviation, writesOrdinals } from './abbreviations.ts'
import type { Range } from './cut.ts'

/**
 * The sentences of a unit's text; each keeps the space behind it, so that they tile the text. Where
 * it is not clear that a full stop ends a sentence, it does not.
 */
export function sentences(text: string, locale: Locale): Range[] {
  const found: Range[] = []
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' })
  for (const { segment, index } of segmenter.segment(text)) {
    const last = found.at(-1)
    const end = index + segment.length
    const open = last && !endsSentence(text, last, segment, locale)
    if (open) found[found.length - 1] = { start: last.start, end }
    else found.push({ start: index, end })
  }
  return found
}

function endsSentence(text: string, { start, end }: Range, next: string, locale: Locale): boolean {
  const said = text.slice(Math.max(start, end - 60), end).trimEnd()
  if (/^\P{L}*\p{Ll}/u.test(next.slice(0, 20)) && !/^\P{L}*\d/u.test(next))
    return /[!?]$/.test(said)
  const word = /(?:^|[\s(["“„«])([\p{L}\p{M}][\p{L}\p{M}.'’-]*|\d{1,3})\.$/u.exec(said)?.[1]
  if (word === undefined) return true
  if (/^\d/.test(word)) return !(writesOrdinals(locale) || end - start <= word.length + 2)
  return !isInitial(word) && !isAbbreviation(word, locale)
}

/** One letter, or letters with full stops between them: "J.", "U.S.", "z. B." */
function isInitial(word: string): boolean {
  return /^(?:\p{L}\p{M}*\.)*\p{L}\p{M}*$/u.test(word)
}
