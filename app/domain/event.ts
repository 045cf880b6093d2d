import { canonical } from './canonical.ts'

export const eventKinds = [
  'account-added',
  'account-changed',
  'link-made',
  'link-used',
  'password-changed',
  'signed-in',
  'signed-out',
  'signing-key-added',
  'letter-imported',
  'letter-changed',
  'documents-changed',
  'cut-changed',
  'edition-confirmed',
  'edition-reopened',
  'draft-edition-changed',
  'draft-edition-discarded',
  'edition-published',
  'unit-limited',
  'signatories-changed',
  'consent-recorded',
  'variant-changed',
  'locale-opened',
  'due-date-set',
  'person-added',
  'person-removed',
  'target-changed',
  'texts-replaced',
  // Of histories from before notes.
  'comment-added',
  'note-written',
  'note-changed',
  'query-settled',
  'suggestion-made',
  'suggestion-settled',
  'finding-dismissed',
  'addressee-confirmed',
  'addressee-changed',
  'form-checked',
  'four-eyes-waived',
  'four-eyes-restored',
  'signed-off',
  'second-signed',
  'sign-off-ended',
  'term-changed',
  'wording-entered',
  'asks-changed',
  'ask-ticked',
  'parity-answered',
  'memory-edited',
  'memory-deleted',
  'memory-restored',
  'memory-released',
  'memory-taken-back',
  'version-sent',
  'version-acknowledged',
  'sending-taken-back',
  'word-accepted',
  'word-taken-back',
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

/** What is hashed of an event, also of a kind that only a later program knows. */
export function sealedText(
  event: Omit<Event, 'kind' | 'hash'> & { readonly kind: string },
): string {
  const { chain, sequence, at, account, kind, data, previous } = event
  return canonical({ chain, sequence, at, account, kind, data, previous })
}
