/** A run of digits or of letters, with its place in the text. */
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly isNumber: boolean
}

const tokenPattern = /[0-9]+|\p{L}[\p{L}\p{M}]*/gu

/** Numbers and words of a text in their order; apostrophes and hyphens part words. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(tokenPattern)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    isNumber: /^[0-9]/.test(match[0]),
  }))
}

export function wordsOf(text: string): Token[] {
  return tokensOf(text).filter((token) => !token.isNumber)
}

// Folding sorts combining marks, which is slow on a word made of thousands of them.
const longestFolded = 40

/** A word in small letters and without accents, to compare it with a stem. */
export function fold(word: string): string {
  if (word.length > longestFolded) return word
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

export function isBlank(text: string): boolean {
  return /^[\s\u00ad\u200b-\u200f\u2060\ufeff]*$/.test(text)
}
