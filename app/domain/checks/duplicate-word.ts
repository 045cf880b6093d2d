import type { Locale } from '#app/domain/locale.ts'
import type { Check } from './check.ts'
import { type Token, wordsOf } from './words.ts'

/** Words that their language rightly has twice in a row. */
const doubled: Partial<Record<Locale, string>> = {
  de: 'der die das dem den sie ihr',
  nl: 'die dat en zich',
  en: 'that had',
  fr: 'nous vous',
  hr: 'je se da',
  sl: 'je se da',
  hu: 'az egy már',
  mt: 'xi',
  da: 'der det den i på at',
  sv: 'att det som om i på av',
  fi: 'ja niin',
  et: 'et see',
  it: 'man si',
  lv: 'no ar',
  ro: 'a o',
}

/** The same word twice in a row, unless the source or the language doubles it. */
export const duplicateWord: Check = {
  id: 'duplicate-word',
  run({ source, target, to }) {
    const twice = twins(target)
    if (twice.length === 0) return []
    const right = new Set([
      ...(doubled[to]?.split(' ') ?? []),
      ...twins(source).map(({ text }) => text.toLowerCase()),
    ])
    return twice
      .filter(({ text }) => !right.has(text.toLowerCase()))
      .map(({ text, start, end }) => ({
        grade: 'warning',
        details: { word: text },
        range: { start, end },
      }))
  },
}

/** The second of two words that read the same with nothing but a space between them. */
function twins(text: string): Token[] {
  const words = wordsOf(text)
  return words.filter(({ text: word, start }, index) => {
    const before = words[index - 1]
    if (!before || before.text.toLowerCase() !== word.toLowerCase()) return false
    return /^[\s\u00a0]+$/.test(text.slice(before.end, start))
  })
}
