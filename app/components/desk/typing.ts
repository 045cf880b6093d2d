/** Why something typed could not be kept. */
export type Trouble = SendTrouble | 'full' | 'refused'

/** Why no answer came. */
export type SendTrouble = 'offline' | 'failed' | 'signed-out'

/** What somebody types at one pair, and what of it the server has. */
export interface Typing {
  readonly text: string
  /** The version of the target it was made from. */
  readonly madeFrom: number
  /** The last text the server is known to hold for this person here. */
  readonly kept: string
  /** The text on its way. */
  readonly sending: string | null
  readonly savedAt: string | null
  /** Whether the target has moved on since it was begun. */
  readonly conflict: boolean
  readonly trouble: Trouble | null
  /** How often in a row it could not be kept. */
  readonly failures: number
  /** The text that this browser keeps until the server has it. */
  readonly here: string | null
}

export type TypingEvent =
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'sent' }
  | { readonly kind: 'kept'; readonly savedAt: string; readonly conflict: boolean }
  | { readonly kind: 'failed'; readonly trouble: Trouble }
  | { readonly kind: 'kept-here'; readonly text: string | null }
  | { readonly kind: 'online' }

/** Nothing typed yet beyond what the server has. */
export function typingFrom(begun: {
  readonly text: string
  readonly madeFrom: number
  readonly savedAt: string | null
  readonly conflict: boolean
}): Typing {
  return { ...begun, kept: begun.text, sending: null, trouble: null, failures: 0, here: null }
}

/** Text typed while an older one is on its way stays unkept, so that the newest always goes out last. */
export function afterEvent(typing: Typing, event: TypingEvent): Typing {
  switch (event.kind) {
    case 'typed':
      return { ...typing, text: event.text, trouble: troubleAfterTyping(typing.trouble) }
    case 'sent':
      return { ...typing, sending: typing.text, trouble: null }
    case 'kept':
      return {
        ...typing,
        kept: typing.sending ?? typing.kept,
        sending: null,
        savedAt: event.savedAt,
        conflict: event.conflict,
        trouble: null,
        failures: 0,
      }
    case 'failed':
      return { ...typing, sending: null, trouble: event.trouble, failures: typing.failures + 1 }
    case 'kept-here':
      return { ...typing, here: event.text }
    case 'online':
      return typing.trouble === 'offline' || typing.trouble === 'failed'
        ? { ...typing, trouble: null, failures: 0 }
        : typing
  }
}

/** What was refused may be taken once it reads otherwise; the other troubles stay until they end. */
function troubleAfterTyping(trouble: Trouble | null): Trouble | null {
  return trouble === 'refused' ? null : trouble
}

/** Whether the page holds something that the server does not. */
export function isUnkept({ text, kept }: Typing): boolean {
  return text !== kept
}

/** Whether it would be lost with the page, as far as this browser knows. */
export function isOnPageOnly(typing: Typing): boolean {
  return isUnkept(typing) && typing.here !== typing.text
}

const pause = 1000
const firstRetry = 2000
const longestRetry = 30_000

/**
 * Milliseconds until the text should be sent; `null` when there is nothing to send, or one is on its way.
 * `chance`, from 0 to 1, spreads what is tried again, so that not everybody asks at once when a server
 * is back.
 */
export function waitBeforeSending(typing: Typing, chance: number): number | null {
  if (!isUnkept(typing) || typing.sending !== null) return null
  switch (typing.trouble) {
    case 'refused':
      return null
    case 'offline':
    case 'failed':
    case 'full':
    case 'signed-out':
      return spread(
        Math.min(longestRetry, firstRetry * 2 ** Math.max(0, typing.failures - 1)),
        chance,
      )
    case null:
      return pause
  }
}

function spread(wait: number, chance: number): number {
  return wait * (0.75 + chance / 2)
}

/** What the pair says of its saving. */
export type SaveStatus = 'untouched' | 'unsaved' | 'saving' | 'saved' | 'conflict' | Trouble

export function saveStatus(typing: Typing): SaveStatus {
  if (typing.trouble && isUnkept(typing)) return typing.trouble
  if (typing.sending !== null) return 'saving'
  if (isUnkept(typing)) return 'unsaved'
  if (typing.conflict) return 'conflict'
  return typing.savedAt === null ? 'untouched' : 'saved'
}

const passing = ['offline', 'failed', 'full', 'signed-out'] as const

/** Whether trying again will end it. */
export function isPassing(status: SaveStatus): status is (typeof passing)[number] {
  return passing.some((one) => one === status)
}
