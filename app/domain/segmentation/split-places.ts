import type { Locale } from '#app/domain/locale.ts'
import { sentences } from './sentences.ts'

/** A place where a block can be split, with the words on both sides of it. */
export interface SplitPlace {
  readonly offset: number
  readonly before: string
  readonly after: string
}

/** More choices than anybody reads through; the words of the second part name any other place. */
const mostPlaces = 60
const excerpt = 48

/** Between the sentences of the text. */
export function splitPlaces(text: string, locale: Locale): SplitPlace[] {
  return sentences(text, locale)
    .slice(1, mostPlaces + 1)
    .map(({ start }) => placeAt(text, start))
}

/** The beginning of the word at the offset; `null` where one side would be empty. */
export function placeNear(text: string, offset: number): SplitPlace | null {
  const start = text.slice(0, offset).search(/\S*$/u)
  return start > 0 && text.slice(0, start).trim() !== '' ? placeAt(text, start) : null
}

/** Where these words begin in the text, not at its very beginning; spaces count as one. */
export function offsetOfWords(text: string, words: string): number | null {
  const wanted = words.trim().normalize('NFC').split(/\s+/u).map(literally).join('\\s+')
  if (wanted === '') return null
  const found = new RegExp(wanted, 'u').exec(text.slice(1))
  return found ? found.index + 1 : null
}

function placeAt(text: string, offset: number): SplitPlace {
  const [before, after] = [text.slice(0, offset).trimEnd(), text.slice(offset).trimStart()]
  return {
    offset,
    before: before.length > excerpt ? `…${before.slice(-excerpt)}` : before,
    after: after.length > excerpt ? `${after.slice(0, excerpt)}…` : after,
  }
}

function literally(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
}
