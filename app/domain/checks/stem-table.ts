import type { Locale } from '#app/domain/locale.ts'
import { fold } from './words.ts'

/** For each language its entries in their order, each with the stems that say it. */
export type StemTable = (locale: Locale) => readonly (readonly string[])[]

/** Reads a table written as one line a language: a space between entries, `|` between stems. */
export function stemTable(rows: Readonly<Record<Locale, string>>): StemTable {
  const read = new Map<Locale, string[][]>()
  return (locale) => {
    const entries =
      read.get(locale) ?? rows[locale].split(' ').map((entry) => entry.split('|').map(fold))
    read.set(locale, entries)
    return entries
  }
}

/** Whether a folded word is the stem with at most an ending; a stem of two letters takes none. */
export function inflects(word: string, stem: string): boolean {
  const longestEnding = stem.length < 3 ? 0 : 6
  return word.startsWith(stem) && word.length - stem.length <= longestEnding
}
