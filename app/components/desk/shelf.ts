import { type KeptDraft, type ReturnsTo, returnOf } from '#app/domain/brought-back.ts'
import { isConflicting } from '#app/domain/desk.ts'
import type { Drafts } from './drafts.ts'
import type { KeptHere, KeptRecord } from './kept-here.ts'
import { newKey } from './new-key.ts'
import { isUnkept, type Typing } from './typing.ts'

/** What came out of this browser for a unit, and what became of it. */
export interface BroughtBack {
  readonly record: KeptRecord
  /** Whether it stands in the box; else the person chooses. */
  readonly inBox: boolean
}

const pause = 300

/** A pair as far as it matters here. */
interface ShelfPair {
  readonly number: number
  readonly target: (ReturnsTo & { readonly id: number }) | null
}

interface Place {
  readonly unit: number
  readonly target: NonNullable<ShelfPair['target']>
}

/**
 * Keeps in this browser what the server does not have yet, a moment after each change, and brings back
 * what an earlier page left. What the server has is not kept here any more.
 */
export class Shelf {
  readonly #drafts: Drafts
  readonly #places: Map<number, Place>
  /** Tells the records of this page from those of another tab. */
  readonly #page = newKey()
  readonly #listeners = new Set<() => void>()
  readonly #back = new Map<number, BroughtBack>()
  /** The text of each record of this page, by unit. */
  readonly #written = new Map<number, string>()
  #store: KeptHere | null = null
  #backAt: readonly number[] = []
  #timer: ReturnType<typeof setTimeout> | undefined
  #work: Promise<void> = Promise.resolve()

  constructor(drafts: Drafts, pairs: readonly ShelfPair[]) {
    this.#drafts = drafts
    this.#places = new Map(
      pairs.flatMap(({ number, target }) => (target ? [[number, { unit: number, target }]] : [])),
    )
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The units for which something came back. */
  get backAt(): readonly number[] {
    return this.#backAt
  }

  broughtBack(unit: number): BroughtBack | undefined {
    return this.#back.get(unit)
  }

  /** From now on it is kept there. What is there already comes back. */
  async keepIn(store: KeptHere): Promise<void> {
    this.#store = store
    for (const record of await store.all()) await this.#bringBack(store, record)
    this.#tell()
    this.onChange()
  }

  /** Something was typed or saved. The first change is kept at once, the next after a moment. */
  onChange(): void {
    if (!this.#store || this.#timer !== undefined) return
    if (!this.#write()) return
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.onChange()
    }, pause)
  }

  /** Resolves when everything typed until now is kept. */
  finish(): Promise<void> {
    this.#write()
    return this.#work
  }

  /** The person has chosen: the text kept here goes into the box, or is given up. */
  async choose(unit: number, takes: boolean): Promise<void> {
    const back = this.#back.get(unit)
    if (!back) return
    this.#back.delete(unit)
    const place = this.#places.get(unit)
    if (takes && place) this.#intoBox(place, back.record)
    this.#tell()
    await this.finish()
    await this.#store?.drop(back.record.id)
  }

  async #bringBack(store: KeptHere, record: KeptRecord): Promise<void> {
    const place = [...this.#places.values()].find(({ target }) => target.id === record.target)
    // It stays until it is too old: a desk of another edition may have its place.
    if (!place) return
    const fate = returnOf(record, place.target)
    const held = this.#back.get(place.unit)?.record.text ?? this.#drafts.get(place.unit)?.text
    if (fate === 'arrived' || held === record.text) {
      await store.drop(record.id)
      return
    }
    if (this.#back.has(place.unit)) return
    const inBox = fate === 'newer' && held === undefined
    if (inBox) this.#intoBox(place, record)
    this.#back.set(place.unit, { record, inBox })
  }

  #intoBox({ unit, target }: Place, { text, madeFrom }: KeptDraft): void {
    const { workingCopy, changes } = target
    this.#drafts.type(unit, text, {
      text: workingCopy?.text ?? target.text,
      madeFrom,
      savedAt: workingCopy?.savedAt ?? null,
      conflict: isConflicting({ text, madeFrom }, target.text, changes),
    })
  }

  /** Whether there was anything to do. */
  #write(): boolean {
    const unkept = new Map(this.#drafts.entries().filter(([, typing]) => isUnkept(typing)))
    const newer = [...unkept].filter(([unit, { text }]) => this.#written.get(unit) !== text)
    const done = [...this.#written.keys()].filter((unit) => !unkept.has(unit))
    for (const [unit, typing] of newer) this.#put(unit, typing)
    for (const unit of done) this.#drop(unit)
    this.#forgetSettled()
    return newer.length + done.length > 0
  }

  /** What came back and was confirmed or given up since is no news any more. */
  #forgetSettled(): void {
    const settled = [...this.#back].filter(
      ([unit, { inBox }]) => inBox && this.#drafts.get(unit) === undefined,
    )
    for (const [unit] of settled) this.#back.delete(unit)
    if (settled.length > 0) this.#tell()
  }

  #put(unit: number, { text, madeFrom, kept, sending }: Typing): void {
    const target = this.#places.get(unit)?.target.id
    if (target === undefined) return
    this.#written.set(unit, text)
    const record = { id: this.#idOf(target), target, text, madeFrom, kept, sending }
    this.#then(async (store) => {
      const isKept = await store.put(record)
      this.#drafts.keptHere(unit, isKept ? text : null)
    })
  }

  #drop(unit: number): void {
    const target = this.#places.get(unit)?.target.id
    this.#written.delete(unit)
    const back = this.#back.get(unit)
    this.#then(async (store) => {
      if (target !== undefined) await store.drop(this.#idOf(target))
      if (back?.inBox) await store.drop(back.record.id)
    })
  }

  /** One after the other, so that what was kept first is not kept last. */
  #then(work: (store: KeptHere) => Promise<void>): void {
    const store = this.#store
    if (store) this.#work = this.#work.then(() => work(store))
  }

  #idOf(target: number): string {
    return `${this.#page} ${target}`
  }

  #tell(): void {
    this.#backAt = [...this.#back.keys()].sort((one, other) => one - other)
    for (const listener of this.#listeners) listener()
  }
}
