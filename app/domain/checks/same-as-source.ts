import type { UnitKind } from '#app/domain/unit.ts'
import type { Check } from './check.ts'
import { wordsOf } from './words.ts'

const shortKinds: readonly UnitKind[] = ['heading', 'group', 'salutation', 'closing']

/** A target that repeats the source, where the source is more than names, numbers and one word. */
export const sameAsSource: Check = {
  id: 'same-as-source',
  run({ kind, source, target }) {
    if (kind === 'date' || squeezed(source) !== squeezed(target)) return []
    const words = wordsOf(source).map((word) => word.text)
    const translatable = shortKinds.includes(kind) ? isPhrase(words) : isProse(words)
    if (!translatable) return []
    return [{ grade: 'warning', details: {}, range: { start: 0, end: target.length } }]
  },
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Names are in capitals: running text has many words that are not. */
function isProse(words: string[]): boolean {
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
  return small >= 4 || (small >= 3 && small * 2 >= words.length)
}

/** Two words that are not a name with an acronym in it: headings have capitals of their own. */
function isPhrase(words: string[]): boolean {
  const name = words.some((word) => /^\p{Lu}{2,}$/u.test(word))
  return words.length >= 2 && (!name || words.some((word) => /^\p{Ll}/u.test(word)))
}
