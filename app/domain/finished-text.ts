import { letterDate } from './languages/letter-date.ts'
import type { Locale } from './locale.ts'
import type { Target } from './target.ts'
import type { Unit } from './unit.ts'

/** What the finished letter reads at one unit. */
export interface FinishedText {
  readonly text: string
  /** The language the text is in. */
  readonly locale: Locale
  /** Stands in the source language because nobody has written a target yet. */
  readonly untranslated: boolean
}

/**
 * A unit in the finished letter: its target; a date by the rule of its language; what is not to be
 * translated as it stands; and for want of a target the source.
 */
export function finishedText(
  unit: Pick<Unit, 'kind' | 'text' | 'translate'>,
  target: Pick<Target, 'text'> | null,
  from: Locale,
  to: Locale,
): FinishedText {
  if (!unit.translate || from === to) return { text: unit.text, locale: from, untranslated: false }
  if (unit.kind === 'date') return finishedDate(unit.text, target, from, to)
  if (target && target.text !== '') return { text: target.text, locale: to, untranslated: false }
  return { text: unit.text, locale: from, untranslated: true }
}

function finishedDate(
  source: string,
  target: Pick<Target, 'text'> | null,
  from: Locale,
  to: Locale,
): FinishedText {
  const { text, madeBy } = letterDate({ text: source, locale: from }, to, target?.text ?? null)
  const kept = madeBy === 'source'
  return { text, locale: kept ? from : to, untranslated: kept }
}
