import { canonical } from './canonical.ts'

export const eventKinds = [
  'account-added',
  'account-changed',
  'link-made',
  'link-used',
  'password-changed',
  'signed-in',
  'signed-out',
  'letter-imported',
  'letter-changed',
  'documents-changed',
  'cut-changed',
  'edition-confirmed',
  'edition-reopened',
  'unit-limited',
  'variant-changed',
  'locale-opened',
  'due-date-set',
  'person-added',
  'person-removed',
  'target-changed',
  'comment-added',
  'finding-dismissed',
  'addressee-confirmed',
  'addressee-changed',
  'form-checked',
  'signed-off',
  'sign-off-ended',
  'wording-entered',
  'downloaded',
] as const

export type EventKind = (typeof eventKinds)[number]

/** What happened, before it has its place in a chain. */
export interface Happening {
  readonly kind: EventKind
  /** `null` for what concerns the installation. */
  readonly letter: number | null
  /** Ids, numbers, hashes: texts are named by their SHA-256, so that the chain binds them. */
  readonly data: Readonly<Record<string, unknown>>
}

/** One link of a chain: a letter has its own, the installation has one. */
export interface Event {
  readonly chain: string
  /** From 1, without gaps. */
  readonly sequence: number
  readonly at: string
  /** The account; `null` for the operator. */
  readonly account: number | null
  readonly kind: EventKind
  readonly data: Readonly<Record<string, unknown>>
  /** The hash of the event before, in lower-case hexadecimal; 64 zeros before the first. */
  readonly previous: string
  /** SHA-256 of everything above as canonical JSON. */
  readonly hash: string
}

export const firstPrevious = '0'.repeat(64)

export function chainOf(letter: number | null): string {
  return letter === null ? 'installation' : `letter:${letter}`
}

/** What is hashed of an event. */
export function sealedText(event: Omit<Event, 'hash'>): string {
  const { chain, sequence, at, account, kind, data, previous } = event
  return canonical({ chain, sequence, at, account, kind, data, previous })
}

/** What is wrong with a chain, at which link. */
export interface ChainFault {
  readonly sequence: number
  readonly fault: 'altered' | 'missing' | 'unlinked'
}

/** Reads a chain from its first link; `sha256` gives lower-case hexadecimal. */
export function chainFaults(
  events: readonly Event[],
  sha256: (text: string) => string,
): ChainFault[] {
  const faults: ChainFault[] = []
  let previous = firstPrevious
  let expected = 1
  for (const event of events) {
    if (event.sequence !== expected) faults.push({ sequence: expected, fault: 'missing' })
    if (event.previous !== previous) faults.push({ sequence: event.sequence, fault: 'unlinked' })
    if (sha256(sealedText(event)) !== event.hash) {
      faults.push({ sequence: event.sequence, fault: 'altered' })
    }
    previous = event.hash
    expected = event.sequence + 1
  }
  return faults
}
