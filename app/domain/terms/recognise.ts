import type { Locale } from '#app/domain/locale.ts'
import type { Stem } from './stemmers.ts'
import { type Exactness, type KeyedWord, termKeys, textWords } from './word-keys.ts'

/** Words to be recognised in a text, and what they stand for. */
export interface Entry<Value> extends Exactness {
  readonly words: string
  readonly value: Value
}

/** A place where a text says an entry, in UTF-16 code units. */
export interface Recognised<Value> {
  readonly start: number
  readonly end: number
  /** More than one where several entries have the same words. */
  readonly values: readonly Value[]
}

/** A tree of words: where a term ends stands what it is. */
interface Branch<Value> {
  readonly next: Map<string, Branch<Value>>
  readonly values: Value[]
}

/** No term has more words. */
const longestTerm = 16

/** What stands between the words of one term: a space, a hyphen, an apostrophe, the colon of `EU:n`. */
const joint = /^(?:[\s\u00ad\u200b\u2060]{0,2}[-\u2010\u2011/]?\s{0,2}|['’ʼ]\s?|:)$/

/**
 * Makes what finds entries in texts of one language, from left to right, the longest first. Words count
 * as said in any inflection, never inside another word. Linear in the text.
 */
export function recogniser<Value>(
  entries: readonly Entry<Value>[],
  locale: Locale,
  stem: Stem,
): (text: string) => Recognised<Value>[] {
  const root = branch<Value>()
  for (const entry of entries) {
    const keys = termKeys(entry.words, locale, stem, entry)
    if (keys.length > 0 && keys.length <= longestTerm) plant(root, keys, entry.value)
  }
  return (text) => (root.next.size === 0 ? [] : walk(text, textWords(text, locale, stem), root))
}

function branch<Value>(): Branch<Value> {
  return { next: new Map(), values: [] }
}

function plant<Value>(root: Branch<Value>, keys: readonly string[], value: Value): void {
  let at = root
  for (const key of keys) {
    const next = at.next.get(key) ?? branch<Value>()
    at.next.set(key, next)
    at = next
  }
  at.values.push(value)
}

function walk<Value>(
  text: string,
  words: readonly KeyedWord[],
  root: Branch<Value>,
): Recognised<Value>[] {
  const found: Recognised<Value>[] = []
  let at = 0
  while (at < words.length) {
    const match = longestFrom(text, words, at, root)
    if (match) found.push(match.found)
    at = match ? match.after : at + 1
  }
  return found
}

function longestFrom<Value>(
  text: string,
  words: readonly KeyedWord[],
  from: number,
  root: Branch<Value>,
): { readonly found: Recognised<Value>; readonly after: number } | null {
  let branches: readonly Branch<Value>[] = [root]
  let longest: { readonly found: Recognised<Value>; readonly after: number } | null = null
  const start = words[from]?.start ?? 0
  for (let at = from; branches.length > 0; at += 1) {
    const word = words[at]
    if (!word || (at > from && !isJoined(text, words[at - 1], word))) break
    branches = branches.flatMap(({ next }) => word.keys.flatMap((key) => next.get(key) ?? []))
    const values = [...new Set(branches.flatMap((one) => one.values))]
    if (values.length > 0) longest = { found: { start, end: word.end, values }, after: at + 1 }
  }
  return longest
}

function isJoined(text: string, before: KeyedWord | undefined, after: KeyedWord): boolean {
  const from = before?.end ?? 0
  return after.start - from <= 5 && joint.test(text.slice(from, after.start))
}
