import type { TranslationText } from '#app/domain/sign-off.ts'
import type { PairTexts } from './pair.ts'

/** Whether a sign-off, by its payload, released this pair: a unit of it, or a sentence of one. */
export function isReleasedText(
  payload: string,
  { sentence, source, target }: Pick<PairTexts, 'sentence' | 'source' | 'target'>,
): boolean {
  const { text }: { text?: TranslationText } = JSON.parse(payload)
  const units = text?.units ?? []
  if (sentence === 0) return units.some((unit) => unit.source === source && unit.target === target)
  return units.some((unit) => unit.source.includes(source) && unit.target.includes(target))
}
