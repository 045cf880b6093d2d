import { newKey } from './new-key.ts'
import type { TypingEvent } from './typing.ts'
import {
  afterEvent,
  isOnPageOnly,
  isUnkept,
  type Typing,
  typingFrom,
  waitBeforeSending,
} from './typing.ts'

export interface KeepRequest {
  readonly unit: number
  readonly text: string
  readonly madeFrom: number
  /** The match that was inserted, as the form of the box has it; empty where none was. */
  readonly match: string
  /** The same for the same text however often it is sent. */
  readonly key: string
  readonly keepalive: boolean
  readonly signal: AbortSignal
}

/** Sends one working copy; what comes of it is an event. */
export type Keep = (
  request: KeepRequest,
  account: number | undefined,
) => Promise<Extract<TypingEvent, { kind: 'kept' | 'failed' }>>

export type Begun = Parameters<typeof typingFrom>[0]

interface Draft {
  typing: Typing
  timer: ReturnType<typeof setTimeout> | undefined
  /** What is asked for this text, under one name. */
  request: Pick<KeepRequest, 'text' | 'match' | 'key'> | undefined
  flight: { readonly done: Promise<void>; readonly abort: AbortController } | undefined
  /** Wanted at once: the next text goes out as soon as the one on its way has arrived. */
  hurried: boolean
}

/**
 * Everything typed on this page and not yet confirmed, by unit: it is kept on the server a moment after
 * each pause, one save at a time for each pair, the newest text last.
 */
export class Drafts {
  /** Whose they are, as soon as the server has said so. */
  account: number | undefined
  readonly #keep: Keep
  readonly #matchIn: (unit: number) => string
  readonly #drafts = new Map<number, Draft>()
  readonly #listeners = new Set<() => void>()

  /** `matchIn` reads from the page what was inserted at a unit. */
  constructor(keep: Keep, matchIn: (unit: number) => string = () => '') {
    this.#keep = keep
    this.#matchIn = matchIn
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  get(unit: number): Typing | undefined {
    return this.#drafts.get(unit)?.typing
  }

  /** Everything typed here, by unit. */
  entries(): [unit: number, typing: Typing][] {
    return [...this.#drafts].map(([unit, { typing }]) => [unit, typing])
  }

  /**
   * Whether leaving the page would lose something typed, or hide it: it could not be sent when that was
   * tried last and the browser does not keep it, or without a line cannot show it again.
   */
  isAtRisk(online: boolean): boolean {
    return this.entries().some(([, typing]) => {
      if (!online) return isUnkept(typing)
      return isOnPageOnly(typing) && (typing.trouble !== null || typing.failures > 0)
    })
  }

  /** What stands in the way of keeping something typed here, if anything does. */
  get troubles(): Typing['trouble'][] {
    return this.entries().flatMap(([, typing]) => (isUnkept(typing) ? typing.trouble : []))
  }

  get unkept(): boolean {
    return [...this.#drafts.values()].some(({ typing }) => isUnkept(typing))
  }

  /** `begun` says what stood in the box before, and counts only where nothing was typed yet. */
  type(unit: number, text: string, begun: Begun): void {
    const draft = this.#drafts.get(unit) ?? this.#begin(unit, begun)
    draft.hurried = false
    this.#take(draft, { kind: 'typed', text })
    this.#schedule(unit, draft)
  }

  /** Sends what is not kept, now. */
  flush(unit: number): void {
    const draft = this.#drafts.get(unit)
    if (!draft || !isUnkept(draft.typing)) return
    draft.hurried = true
    this.#send(unit, draft)
  }

  /** The page goes away: an older text on its way is given up for the newest, which outlives the page. */
  leave(): void {
    for (const [unit, draft] of this.#drafts) {
      if (!isUnkept(draft.typing)) continue
      clearTimeout(draft.timer)
      draft.flight?.abort.abort()
      const { signal } = new AbortController()
      void this.#keep({ ...this.#requestFor(unit, draft), keepalive: true, signal }, this.account)
    }
  }

  /** This browser keeps the text, too; or nothing of it any more. */
  keptHere(unit: number, text: string | null): void {
    const draft = this.#drafts.get(unit)
    if (draft && draft.typing.here !== text) this.#take(draft, { kind: 'kept-here', text })
  }

  /** Waits until everything typed has been sent once more. */
  async finish(): Promise<void> {
    for (const [unit, draft] of this.#drafts) {
      await this.settle(unit)
      this.flush(unit)
      await draft.flight?.done
    }
  }

  /** The line is back: what waited goes out. */
  online(): void {
    for (const [unit, draft] of this.#drafts) {
      this.#take(draft, { kind: 'online' })
      this.flush(unit)
    }
  }

  /** Waits for a save on its way and sends no other: what follows takes the text along. */
  async settle(unit: number): Promise<void> {
    const draft = this.#drafts.get(unit)
    clearTimeout(draft?.timer)
    await draft?.flight?.done
    clearTimeout(draft?.timer)
  }

  /** After a settled act came to nothing, keeping goes on. */
  resume(unit: number): void {
    const draft = this.#drafts.get(unit)
    if (draft) this.#schedule(unit, draft)
  }

  /** What was typed became the target, or was given up; what was typed since begins anew from it. */
  settled(unit: number, sent: string | undefined, begun: Begun): void {
    const draft = this.#drafts.get(unit)
    clearTimeout(draft?.timer)
    this.#drafts.delete(unit)
    const typedSince = draft && sent !== undefined && draft.typing.text !== sent
    if (typedSince) this.type(unit, draft.typing.text, begun)
    else this.#tell()
  }

  stop(): void {
    for (const draft of this.#drafts.values()) clearTimeout(draft.timer)
  }

  #begin(unit: number, begun: Begun): Draft {
    const draft: Draft = {
      typing: typingFrom(begun),
      timer: undefined,
      request: undefined,
      flight: undefined,
      hurried: false,
    }
    this.#drafts.set(unit, draft)
    return draft
  }

  #schedule(unit: number, draft: Draft): void {
    clearTimeout(draft.timer)
    const wait = waitBeforeSending(draft.typing, Math.random())
    if (wait === null) return
    const now = draft.hurried && draft.typing.trouble === null
    draft.timer = setTimeout(() => this.#send(unit, draft), now ? 0 : wait)
  }

  #send(unit: number, draft: Draft): void {
    if (draft.flight || !isUnkept(draft.typing)) return
    clearTimeout(draft.timer)
    this.#take(draft, { kind: 'sent' })
    const abort = new AbortController()
    draft.flight = { done: this.#fly(unit, draft, abort.signal), abort }
  }

  async #fly(unit: number, draft: Draft, signal: AbortSignal): Promise<void> {
    const request = this.#requestFor(unit, draft)
    const event = await this.#keep({ ...request, keepalive: false, signal }, this.account)
    draft.flight = undefined
    this.#take(draft, event)
    if (this.#drafts.get(unit) === draft) this.#schedule(unit, draft)
  }

  #requestFor(unit: number, draft: Draft): Omit<KeepRequest, 'keepalive' | 'signal'> {
    const { text, madeFrom } = draft.typing
    if (draft.request?.text !== text) {
      draft.request = { text, match: this.#matchIn(unit), key: newKey() }
    }
    return { unit, madeFrom, ...draft.request }
  }

  #take(draft: Draft, event: TypingEvent): void {
    draft.typing = afterEvent(draft.typing, event)
    this.#tell()
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}
