import type { Locale } from '#app/domain/locale.ts'
import { sentences } from '#app/domain/segmentation/sentences.ts'

/** How sure a pair of the memory is: a person confirmed it, or a second one approved it. */
export type PairState = 'translated' | 'reviewed'

/** What of a unit enters the memory: the whole of it, or one of its sentences. */
export interface PairTexts {
  /** From 1; 0 for the whole unit. */
  readonly sentence: number
  readonly source: string
  readonly target: string
  /** The sources around it; empty at the ends of the letter. */
  readonly before: string
  readonly after: string
}

/** A unit's source with the sources of its neighbours. */
export interface Surrounded {
  readonly source: string
  readonly before: string
  readonly after: string
}

/**
 * The pairs that a unit and its target make: the whole, and each sentence where both sides have equally
 * many, and more than one.
 */
export function pairsOf(unit: Surrounded, target: string, from: Locale, to: Locale): PairTexts[] {
  const whole = { ...unit, sentence: 0, target }
  const sources = sentencesOf(unit, from)
  const targets = sentenceTexts(target, to)
  if (sources.length !== targets.length) return [whole]
  const parts = sources.map((part, index) => ({
    ...part,
    sentence: index + 1,
    target: targets[index] ?? '',
  }))
  return [whole, ...parts]
}

/** The sentences of a unit, each with those around it; none where it has only one. */
export function sentencesOf(unit: Surrounded, from: Locale): Surrounded[] {
  const texts = sentenceTexts(unit.source, from)
  if (texts.length < 2) return []
  return texts.map((source, index) => ({
    source,
    before: texts[index - 1] ?? unit.before,
    after: texts[index + 1] ?? unit.after,
  }))
}

function sentenceTexts(text: string, locale: Locale): string[] {
  return sentences(text, locale)
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((sentence) => sentence !== '')
}
