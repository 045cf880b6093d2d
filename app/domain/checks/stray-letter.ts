import { conventions } from '#app/domain/languages/registry.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { Check } from './check.ts'
import { scriptsOf } from './scripts.ts'
import { type Token, wordsOf } from './words.ts'

/** Latin letters that look like a word of one letter: `с` and `а` in Bulgarian, `ο` and `η` in Greek. */
const lookAlikes: Partial<Record<Locale, string>> = { bg: 'aceoyACEO', el: 'oOH' }

/** A Latin letter that stands where the language has a word of one letter that looks the same. */
export const strayLetter: Check = {
  id: 'stray-letter',
  run({ target, to }) {
    const letters = lookAlikes[to]
    if (!letters) return []
    const words = wordsOf(target)
    return words
      .filter((word, index) => {
        if (word.text.length !== 1 || !letters.includes(word.text)) return false
        return stands(target, word, words[index - 1], words[index + 1], to)
      })
      .map(({ text, start, end }) => ({
        grade: 'warning',
        details: { letter: text },
        range: { start, end },
      }))
  },
}

/** Before a word of the language, and not behind one it may belong to: `vitamin C`, `план B`. */
function stands(
  target: string,
  letter: Token,
  before: Token | undefined,
  after: Token | undefined,
  to: Locale,
): boolean {
  if (!after || !/^\s$/.test(target.slice(letter.end, after.start))) return false
  if (before && scriptsOf(before.text).has('Latn')) return false
  if (!scriptsOf(after.text).has(conventions[to].script)) return false
  const capital = letter.text !== letter.text.toLowerCase()
  return !capital || !before || /[.!?…]/.test(target.slice(before.end, letter.start))
}
