import type { Alphabet } from './alphabet.ts'

/** How well a text says what was typed: not at all, each of its words, the phrase, the phrase as words. */
export type Fit = 0 | 1 | 2 | 3

/** What was typed, in the symbols of an alphabet as they are searched: its words, and all of it. */
export class Phrase {
  readonly words: readonly (readonly number[])[]
  readonly #whole: readonly number[]
  readonly #alphabet: Alphabet

  constructor(typed: string, alphabet: Alphabet) {
    const words = typed
      .normalize('NFC')
      .split(/\s+/u)
      .filter((word) => word !== '')
    this.words = words.map((word) => alphabet.readFolded(word))
    this.#whole = alphabet.readFolded(words.join(' '))
    this.#alphabet = alphabet
  }

  /** How well the first symbols of the array say it; they are folded, too. */
  fit(text: Uint32Array, length: number): Fit {
    let at = indexOf(this.#whole, text, length, 0)
    if (at < 0) return this.words.every((word) => indexOf(word, text, length, 0) >= 0) ? 1 : 0
    while (at >= 0) {
      if (this.#isApart(text, length, at)) return 3
      at = indexOf(this.#whole, text, length, at + 1)
    }
    return 2
  }

  /** Whether no word goes on where the phrase begins and ends. */
  #isApart(text: Uint32Array, length: number, at: number): boolean {
    const end = at + this.#whole.length
    const joins = (one: number, other: number) =>
      this.#inWord(text[one]) && this.#inWord(text[other])
    return !(at > 0 && joins(at - 1, at)) && !(end < length && joins(end - 1, end))
  }

  #inWord(symbol = 0): boolean {
    return this.#alphabet.inWord[symbol] ?? false
  }
}

function indexOf(part: readonly number[], text: Uint32Array, length: number, from: number): number {
  const first = part[0]
  if (first === undefined) return -1
  for (let at = from; at + part.length <= length; at += 1) {
    if (text[at] !== first) continue
    let same = 1
    while (same < part.length && text[at + same] === part[same]) same += 1
    if (same === part.length) return at
  }
  return -1
}
