import type { LawToken } from './tokens.ts'
import { touch } from './tokens.ts'

/** A number of an act as it is written: `2020/1999`, `2008/913/JHA`, `95/46/EC`. */
export interface ActNumber {
  /** Its first token, and the one behind its last. */
  readonly from: number
  readonly to: number
  readonly first: string
  readonly second: string
  /** `CFSP` of `2010/413/CFSP`. */
  readonly suffix: string | null
}

/** The number that begins at a token; a date or a longer row of figures is none. */
export function actNumberAt(tokens: readonly LawToken[], from: number): ActNumber | null {
  const [first, slash, second] = tokens.slice(from, from + 3)
  if (first?.kind !== 'number' || slash?.text !== '/' || second?.kind !== 'number') return null
  if (!touch(first, slash) || !touch(slash, second) || isPartOfMore(tokens, from)) return null
  const suffix = suffixAt(tokens, from + 3)
  const to = from + 3 + (suffix === null ? 0 : 2)
  return { from, to, first: first.text, second: second.text, suffix }
}

function isPartOfMore(tokens: readonly LawToken[], from: number): boolean {
  const [before, first] = [tokens[from - 1], tokens[from]]
  const [second, after, last] = tokens.slice(from + 2, from + 5)
  if (touch(before, first) && /^[/.,\-–]$/.test(before?.text ?? '')) return true
  return after?.text === '/' && touch(second, after) && last?.kind === 'number'
}

function suffixAt(tokens: readonly LawToken[], at: number): string | null {
  const [number, slash, word] = tokens.slice(at - 1, at + 2)
  const isSuffix = slash?.text === '/' && touch(number, slash) && touch(slash, word)
  return isSuffix && word && /^\p{Lu}[\p{L}]{1,7}$/u.test(word.text) ? word.text : null
}

/**
 * Which part is the year: in the numbers of acts since 2015 the first, behind "No" the second, in older
 * ones whichever can be one.
 */
export function yearAndNumber(
  { first, second }: Pick<ActNumber, 'first' | 'second'>,
  hasSign: boolean,
): { year: number; number: number } | null {
  const firstFirst = [
    { year: yearOf(first), number: second },
    { year: yearOf(second), number: first },
  ]
  const readings = hasSign ? firstFirst.toReversed() : firstFirst
  for (const { year, number } of readings) {
    if (year !== null && number.length <= 4 && Number(number) > 0) {
      return { year, number: Number(number) }
    }
  }
  return null
}

function yearOf(digits: string): number | null {
  const value = Number(digits)
  if (digits.length === 4 && value > 1950 && value < 2100) return value
  return digits.length === 2 && value > 50 ? 1900 + value : null
}
