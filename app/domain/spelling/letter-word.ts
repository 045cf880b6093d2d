import { accept, type Result, refuse } from '#app/domain/result.ts'
import { hasTooManyMarks } from '#app/domain/too-many-marks.ts'
import { plainWord } from './plain-word.ts'

const longest = 100
/** More are a dictionary of its own. */
export const mostLetterWords = 2000

/** A word that somebody takes into the words of a letter, as it is kept. */
export function letterWord(typed: string): Result<string> {
  if (typed.length > longest || hasTooManyMarks(typed)) return refuse('word/no-word')
  const word = plainWord(typed.trim())
  return /^[\p{L}\p{M}'.-]*$/u.test(word) && /\p{L}/u.test(word)
    ? accept(word)
    : refuse('word/no-word')
}
