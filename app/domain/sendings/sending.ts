import type { FileLocale } from '#app/domain/addressees/ministry-version.ts'
import type { StateCode } from '#app/domain/addressees/state-code.ts'
import type { Locale } from '#app/domain/locale.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { Fingerprint } from './fingerprint.ts'

/** How a version went out. */
export const channels = ['e-mail', 'post', 'hand', 'portal', 'other'] as const
export type Channel = (typeof channels)[number]

/**
 * What released the text of a version. In place of a translation that is not signed: `fallback` the
 * source, `last-signed` the text that was signed last.
 */
export type ReleasedBy = 'source' | 'signed-off' | 'last-signed' | 'fallback'

/** One version as it went out. */
export interface Sending {
  readonly id: number
  readonly state: StateCode
  readonly locale: FileLocale
  readonly release: ReleasedBy
  /** The number of the letter's edition then. */
  readonly edition: number
  /** The signed texts in it. */
  readonly texts: readonly SentText[]
  /** `YYYY-MM-DD` */
  readonly sentOn: string
  readonly channel: Channel
  /** What the sender filed it under; may be empty, as the note may. */
  readonly reference: string
  readonly note: string
  readonly fingerprint: Fingerprint
  /** Who marked it, and when. */
  readonly account: number
  readonly at: string
  readonly files: readonly SentFile[]
  readonly acknowledged: Acknowledgement | null
  /** It was not sent after all. */
  readonly takenBack: TakingBack | null
}

/** A file that went out; its bytes are kept. */
export interface SentFile {
  readonly name: string
  readonly mediaType: string
  readonly sha256: string
}

/** A signed text that went out. */
export interface SentText {
  readonly locale: Locale
  /** The id of the sign-off that released it. */
  readonly signOff: number
  /** The number of the edition that was signed. */
  readonly edition: number
}

export interface Acknowledgement {
  /** `YYYY-MM-DD` */
  readonly on: string
  readonly reference: string
  readonly note: string
  readonly account: number
  readonly at: string
}

export interface TakingBack {
  readonly reason: string
  readonly account: number
  readonly at: string
}

/** The last time a version went out that still holds; of a file with all languages, for each of them. */
export function lastSending<One extends Pick<Sending, 'state' | 'locale' | 'takenBack'>>(
  sendings: readonly One[],
  { state, locale }: { readonly state: StateCode; readonly locale: FileLocale },
): One | null {
  const own = sendings.filter(
    (one) => one.state === state && (one.locale === locale || one.locale === 'all'),
  )
  return own.findLast(({ takenBack }) => takenBack === null) ?? null
}

/** What somebody says of versions that went out. */
export interface SendingReport {
  readonly sentOn: string
  readonly channel: Channel
  readonly reference: string
  readonly note: string
  /** Says that it went out before the embargo's day, knowing of it. */
  readonly despiteEmbargo: boolean
}

/** A version as somebody saw it when they said that it was sent, and as it is. */
export interface SendingVersion {
  readonly ready: boolean
  readonly seen: string
  readonly now: string
}

/** Whether these versions can have gone out like this. */
export function mayMarkSent(
  report: SendingReport,
  versions: readonly SendingVersion[],
  { embargoOn, today }: { readonly embargoOn: string | null; readonly today: string },
): Result<true> {
  const { sentOn, despiteEmbargo } = report
  if (versions.length === 0) return refuse('sending/none-chosen')
  const waiting = versions.filter(({ ready }) => !ready).length
  if (waiting > 0) return refuse('sending/not-ready', { count: waiting })
  if (versions.some(({ seen, now }) => seen !== now)) return refuse('sending/changed-meanwhile')
  if (sentOn > today) return refuse('sending/day-invalid')
  if (embargoOn !== null && sentOn < embargoOn && !despiteEmbargo) {
    return refuse('sending/under-embargo', { day: embargoOn })
  }
  return accept(true)
}

/** Whether a ministry can have acknowledged this on that day. */
export function mayAcknowledge(
  { sentOn, acknowledged, takenBack }: Pick<Sending, 'sentOn' | 'acknowledged' | 'takenBack'>,
  on: string,
  today: string,
): Result<true> {
  if (takenBack) return refuse('sending/taken-back')
  if (acknowledged) return refuse('sending/acknowledged')
  return on < sentOn || on > today ? refuse('sending/day-invalid') : accept(true)
}

/** What an addressee has acknowledged was sent; all else can have been marked by mistake. */
export function mayTakeBack(
  { acknowledged, takenBack }: Pick<Sending, 'acknowledged' | 'takenBack'>,
  reason: string,
): Result<true> {
  if (takenBack) return refuse('sending/taken-back')
  if (acknowledged) return refuse('sending/acknowledged')
  return reason.trim() === '' ? refuse('sending/reason-missing') : accept(true)
}

/** The day it is by now somewhere in the EU: its easternmost clocks are three hours ahead of UTC. */
export function latestDay(now: Date): string {
  return new Date(now.getTime() + 3 * 60 * 60 * 1000).toISOString().slice(0, 10)
}
