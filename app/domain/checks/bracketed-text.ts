import type { Check } from './check.ts'

/**
 * Words in brackets that the target seems to leave out. Citations and acronyms do not count: every
 * language has its own number of them, `(1)`, `(d)`, `(GASP)`.
 */
export const bracketedText: Check = {
  id: 'bracketed-text',
  run({ source, target }) {
    const missing = bracketedTexts(source) - bracketedTexts(target)
    if (missing <= 0) return []
    return [{ grade: 'warning', details: { missing }, range: null }]
  },
}

/** With what stands in short brackets inside: `(a (KKBP) 2020/1999 határozat)` is one. */
const bracketed = /[([]((?:[^()[\]]|\([^()[\]]{0,20}\))*)/g

function bracketedTexts(text: string): number {
  return [...text.matchAll(bracketed)].filter((match) => isText(match[1] ?? '')).length
}

function isText(content: string): boolean {
  return /\p{Ll}/u.test(content) && content.trim().length > 5
}
