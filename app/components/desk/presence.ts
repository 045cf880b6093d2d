import type { DeskWord, PersonHere } from '#app/domain/presence.ts'
import { newKey } from './new-key.ts'

interface Where {
  readonly unit: number | null
  readonly writing: boolean
}

/** Tells the others where this person is. */
export type SayWhere = (tab: string, where: Where & { readonly takesOver: boolean }) => void

/** How often it is said again that somebody goes on writing, in milliseconds. */
const sayAgain = 20_000

const nobody: readonly PersonHere[] = []

/** Who else is at this desk, and what they are told of this person. Without a line there is nobody. */
export class Presence {
  readonly tab = newKey()
  readonly #say: SayWhere
  readonly #listeners = new Set<() => void>()
  #people = nobody
  /** Who took over what this person was writing, by unit. */
  readonly #takers = new Map<number, string>()
  /** What this person has taken over. */
  readonly #taken = new Set<number>()
  #where: Where = { unit: null, writing: false }
  #text: string | undefined
  #saidAt = 0

  constructor(say: SayWhere) {
    this.#say = say
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  get people(): readonly PersonHere[] {
    return this.#people
  }

  takerOf(unit: number): string | undefined {
    return this.#takers.get(unit)
  }

  hasTaken(unit: number): boolean {
    return this.#taken.has(unit)
  }

  /** What comes over the line, but for what moved. */
  hear(word: Exclude<DeskWord, { kind: 'moved' }>): void {
    if (word.kind === 'people') this.#people = word.people
    else this.#takers.set(word.unit, word.by)
    this.#tell()
  }

  /** The line is there, or there again. */
  connected(): void {
    this.#send(this.#where)
  }

  lost(): void {
    this.#people = nobody
    this.#tell()
  }

  /** This person is at the unit, with what they have typed there and not confirmed. */
  isAt(unit: number | null, text: string | undefined, now: number): void {
    const isThere = unit === this.#where.unit
    const typedMore = text !== undefined && text !== this.#text
    this.#text = text
    const writing = text !== undefined && (typedMore || (isThere && this.#where.writing))
    if (unit !== null && text === undefined && this.#takers.delete(unit)) this.#tell()
    const isNews = !isThere || writing !== this.#where.writing
    if (isNews || (typedMore && now - this.#saidAt >= sayAgain)) {
      this.#saidAt = now
      this.#send({ unit, writing })
    }
  }

  /** This person goes on with what somebody else was writing. */
  takeOver(unit: number): void {
    this.#taken.add(unit)
    this.#where = { unit, writing: true }
    this.#say(this.tab, { ...this.#where, takesOver: true })
    this.#tell()
  }

  #send(where: Where): void {
    this.#where = where
    this.#say(this.tab, { ...where, takesOver: false })
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}
