import { foldCodePoint } from './fold.ts'

/** A stretch of a text, in UTF-16 code units. */
export interface Said {
  readonly start: number
  readonly end: number
}

/**
 * Where a text says what somebody looks for: the phrase as it was typed, or where it does not, each of its
 * words. Case and accents do not count. In order, none over another.
 */
export function saidIn(text: string, words: string): Said[] {
  const folded = fold(text)
  const phrase = fold(words.trim().replaceAll(/\s+/gu, ' ')).text
  const whole = placesOf(folded, phrase)
  if (whole.length > 0) return whole
  const found = phrase.split(' ').flatMap((word) => placesOf(folded, word))
  return apart(found.sort((a, b) => a.start - b.start || b.end - a.end))
}

interface Folded {
  /** One code point for each that counts. */
  readonly text: string
  /** Where each of its code units stands in the text, and where the next begins. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

function fold(text: string): Folded {
  let folded = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const character of text) {
    const plain = foldCodePoint(character.codePointAt(0) ?? 0)
    at += character.length
    if (plain === null) {
      if (ends.length > 0) ends[ends.length - 1] = at
      continue
    }
    const written = String.fromCodePoint(plain)
    folded += written
    for (let unit = 0; unit < written.length; unit += 1) {
      starts.push(at - character.length)
      ends.push(at)
    }
  }
  return { text: folded, starts, ends }
}

function placesOf({ text, starts, ends }: Folded, words: string): Said[] {
  const found: Said[] = []
  if (words === '') return found
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    found.push({ start: starts[at] ?? 0, end: ends[at + words.length - 1] ?? 0 })
  }
  return found
}

function apart(found: readonly Said[]): Said[] {
  const kept: Said[] = []
  for (const one of found) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one)
  return kept
}
