import { foldCodePoint } from './fold.ts'

/** Stands for every code point that no text of the memory has; no text contains it. */
const unknown = 0

/**
 * The code points of a memory's texts as small numbers (symbols), from 1 on in the order in which they
 * came. Texts of most languages need fewer than 256, whatever their script, and take a byte for each.
 */
export class Alphabet {
  readonly #pages: (Uint32Array | undefined)[] = []
  /** For each symbol the symbol it is searched as; 0 does not count. */
  readonly folded: number[] = [0]
  /** For each symbol whether it stands in words. */
  readonly inWord: boolean[] = [false]

  get size(): number {
    return this.folded.length
  }

  /** The symbol of a code point, a new one if need be. */
  enter(codePoint: number): number {
    this.#pages[codePoint >> 8] ??= new Uint32Array(256)
    const page = this.#pages[codePoint >> 8]
    const known = page?.[codePoint & 255] ?? unknown
    if (known !== unknown || !page) return known
    const symbol = this.folded.length
    page[codePoint & 255] = symbol
    this.folded.push(symbol)
    this.inWord.push(/^[\p{L}\p{M}\p{N}]$/u.test(String.fromCodePoint(codePoint)))
    const plain = foldCodePoint(codePoint)
    if (plain !== codePoint) this.folded[symbol] = plain === null ? 0 : this.enter(plain)
    return symbol
  }

  find(codePoint: number): number {
    return this.#pages[codePoint >> 8]?.[codePoint & 255] ?? unknown
  }

  /** The symbols of a text that is looked for. */
  read(text: string): number[] {
    return Array.from(text, (character) => this.find(character.codePointAt(0) ?? 0))
  }

  /** The same as they are searched; an unknown one is −1, which nothing is. */
  readFolded(text: string): number[] {
    return Array.from(text, (character) => this.#foldedOf(character.codePointAt(0) ?? 0)).filter(
      (symbol) => symbol !== 0,
    )
  }

  #foldedOf(codePoint: number): number {
    const known = this.find(codePoint)
    if (known !== unknown) return this.folded[known] ?? 0
    const plain = foldCodePoint(codePoint)
    return plain === null ? 0 : this.find(plain) || -1
  }
}
