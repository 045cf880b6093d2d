import { type Readable, released } from './lookup.ts'

/** The letters of a memory as small numbers, so that who may read what is one look into an array. */
export class Letters {
  readonly #numbers = new Map<number, number>([[released, 0]])

  numberOf(letter: number): number {
    const known = this.#numbers.get(letter)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(letter, number)
    return number
  }

  /** For each number 1 where its letter may be read, and 0 where not. */
  allowed(readable: Readable): Uint8Array {
    const allowed = new Uint8Array(this.#numbers.size)
    if (readable === 'all') return allowed.fill(1)
    for (const letter of [released, ...readable]) {
      const number = this.#numbers.get(letter)
      if (number !== undefined) allowed[number] = 1
    }
    return allowed
  }
}
