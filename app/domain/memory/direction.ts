import { Alphabet } from './alphabet.ts'
import type { Best } from './best.ts'
import { findInSegments, findInTexts, type Say } from './find-phrase.ts'
import { Pattern } from './pattern.ts'
import { Phrase } from './phrase.ts'
import { mostSlots } from './postings.ts'
import { scan, type Wanted } from './scan.ts'
import { composed } from './score.ts'
import { searchSegments } from './search.ts'
import { type Segment, segmentsOf } from './segment.ts'
import { Texts } from './texts.ts'

/** So many texts wait to be indexed; they are compared one by one meanwhile. */
const mostFresh = 1000

/**
 * What a memory has in one language beside another, whichever way its pairs went. What is added waits in
 * a small part of its own; when that has grown it becomes a segment, and small segments become larger ones.
 */
export class Direction {
  readonly #alphabet = new Alphabet()
  #segments: Segment[] = []
  #fresh = new Texts()
  /** Whether any pair has this language as its source, as what people translate from has. */
  hasSources = false

  get count(): number {
    return this.#stores().reduce((sum, texts) => sum + texts.standing, 0)
  }

  get bytes(): { texts: number; index: number } {
    return {
      texts: this.#stores().reduce((sum, texts) => sum + texts.bytes, 0),
      index: this.#segments.reduce((sum, segment) => sum + segment.indexBytes, 0),
    }
  }

  add(text: string, pair: number, letter: number, reversed: boolean): void {
    this.#fresh.add(composed(text), this.#alphabet, pair, letter, reversed)
    if (!reversed) this.hasSources = true
  }

  remove(pair: number): void {
    for (const texts of this.#stores()) {
      for (const slot of texts.slotsOf(pair)) texts.remove(slot)
    }
  }

  /** Gives texts to another letter: those of a letter, or of pairs. */
  assign(belongs: (letter: number, pair: number) => boolean, to: number): void {
    for (const { letters, pairs, count } of this.#stores()) {
      for (let slot = 0; slot < count; slot += 1) {
        if (belongs(letters[slot] ?? 0, pairs[slot] ?? 0)) letters[slot] = to
      }
    }
  }

  search(text: string, allowed: Uint8Array, best: Best): void {
    this.settle()
    const symbols = this.#alphabet.read(composed(text))
    const wanted: Wanted = {
      symbols,
      pattern: new Pattern(symbols, this.#alphabet.size),
      mask: symbols.reduce((mask, symbol) => mask | (1 << (symbol & 31)), 0) >>> 0,
      folded: this.#alphabet.readFolded(composed(text)),
      allowed,
    }
    scan(this.#fresh, 0, this.#fresh.count, wanted, best)
    searchSegments(this.#segments, wanted, best)
  }

  find(words: string, allowed: Uint8Array, say: Say): void {
    this.settle()
    const phrase = new Phrase(words, this.#alphabet)
    const search = { phrase, folded: this.#alphabet.folded, allowed, say }
    if (findInTexts(this.#fresh, search)) findInSegments(this.#segments, search)
  }

  /** Indexes what has come, if that is much. */
  settle(): void {
    if (this.#fresh.count <= mostFresh) return
    const stores = [this.#fresh]
    let count = this.#fresh.count
    // Each text is moved a few times at most, because only parts of about the same size are joined.
    for (let last = this.#segments.at(-1); last; last = this.#segments.at(-1)) {
      if (last.count > 2 * count || last.count + count > mostSlots) break
      stores.push(last.texts)
      count += last.count
      this.#segments.pop()
    }
    this.#segments.push(...segmentsOf(stores, this.#alphabet.folded))
    this.#fresh = new Texts()
  }

  #stores(): Texts[] {
    return [this.#fresh, ...this.#segments.map(({ texts }) => texts)]
  }
}
