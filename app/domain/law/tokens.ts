import { fold } from '#app/domain/checks/words.ts'

/** A word, a run of digits or one other character of a text, with its place. */
export interface LawToken {
  readonly text: string
  /** In small letters and without accents, so that inflected and capital forms compare. */
  readonly folded: string
  readonly kind: 'word' | 'number' | 'sign'
  readonly start: number
  readonly end: number
}

const tokenPattern = /[0-9]+|\p{L}[\p{L}\p{M}]*|\S/gu

/** All of them in their order; only space is left out. */
export function lawTokens(text: string): LawToken[] {
  return [...text.matchAll(tokenPattern)].map((match) => ({
    text: match[0],
    folded: fold(match[0]),
    kind: kindOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function kindOf(text: string): LawToken['kind'] {
  if (/^[0-9]/.test(text)) return 'number'
  return /^\p{L}/u.test(text) ? 'word' : 'sign'
}

/** Whether nothing, not even a space, stands between two tokens. */
export function touch(before: LawToken | undefined, after: LawToken | undefined): boolean {
  return before !== undefined && after !== undefined && before.end === after.start
}
