import type { Locale } from '#app/domain/locale.ts'
import { sentences } from '#app/domain/segmentation/sentences.ts'
import type { Check } from './check.ts'
import { withoutCitations } from './prose.ts'

/** Another number of sentences than the source has. One more or less may be style; more is told louder. */
export const sentenceCount: Check = {
  id: 'sentence-count',
  run({ source, target, from, to }) {
    const [wanted, found] = [countOf(source, from), countOf(target, to)]
    if (wanted === found) return []
    const grade = Math.abs(wanted - found) > 1 ? 'warning' : 'info'
    return [{ grade, details: { source: wanted, target: found }, range: null }]
  },
}

function countOf(text: string, locale: Locale): number {
  return sentences(withoutCitations(text, locale), locale).length
}
