import { canonical } from './canonical.ts'
import { finishedText } from './finished-text.ts'
import type { Locale } from './locale.ts'
import { accept, type Result, refuse } from './result.ts'
import type { SecondSignature } from './second-signature.ts'
import { type State, states, type Target } from './target.ts'
import { counts, type Unit } from './unit.ts'
import type { Override } from './variants/override.ts'
import type { Variant } from './variants/variant.ts'

/** A unit with its target as a sign-off sees them; `target` is `null` where none is written. */
export interface SignedUnit {
  readonly unit: Unit
  readonly target: Target | null
  /** What regions word otherwise, each variant once. */
  readonly overrides?: readonly Override[]
  /** Whether it came to the letter after the sign-off that stands, which does not release it. */
  readonly late?: boolean
}

/** The text of a translation: what a reviewer reads, what the digest binds, what is signed. */
export interface TranslationText {
  readonly letter: number
  readonly edition: number
  readonly sourceLocale: Locale
  readonly locale: Locale
  readonly units: readonly {
    readonly number: number
    readonly kind: Unit['kind']
    readonly format: Unit['format']
    readonly source: string
    /** What the finished letter reads there. */
    readonly target: string
    /** What it reads instead where a region has a wording of its own; left out where none has. */
    readonly variants?: Readonly<Partial<Record<Variant, string>>>
  }[]
}

/** The text that a translation reads now. */
export function translationText(
  head: Omit<TranslationText, 'units'>,
  pairs: readonly SignedUnit[],
): TranslationText {
  const units = pairs.map(({ unit, target, overrides = [] }) => ({
    number: unit.number,
    kind: unit.kind,
    format: unit.format,
    source: unit.text,
    target: finishedText(unit, target, head.sourceLocale, head.locale).text,
    ...(overrides.length > 0
      ? { variants: Object.fromEntries(overrides.map(({ variant, text }) => [variant, text])) }
      : {}),
  }))
  return { ...head, units }
}

/** What is hashed to give the digest that a sign-off form carries. */
export function digestText(text: TranslationText): string {
  return canonical(text)
}

export interface SignOff {
  readonly id: number
  readonly translationId: number
  readonly account: number
  readonly signedAt: string
  readonly statement: string
  /** The digest of the text that was signed. */
  readonly textDigest: string
  /** Of another person, where the letter asks for two. */
  readonly second: SecondSignature | null
  readonly end: SignOffEnd | null
}

/** `superseded`: by an edition that changed what the letter means. */
export const signOffEndings = ['withdrawn', 'voided', 'superseded'] as const
export type SignOffEnding = (typeof signOffEndings)[number]

/** How a person ends one by itself. */
export type PersonalEnding = Exclude<SignOffEnding, 'superseded'>

export interface SignOffEnd {
  readonly kind: SignOffEnding
  readonly account: number
  readonly reason: string
  readonly at: string
}

/** The numbers of the units that a sign-off releases: what came to the letter later is not among them. */
export function signedNumbers(payload: string): ReadonlySet<number> {
  const { text }: { text?: TranslationText } = JSON.parse(payload)
  return new Set(text?.units.map(({ number }) => number))
}

/** `waits`: it reads as signed, and the second signature that it asks for is not there yet. */
export type SignOffStanding = 'stands' | 'waits' | 'lapsed' | SignOffEnding

/** Why a sign-off lapsed: a text that it releases reads otherwise, or a source moved on under one. */
export type Lapse = 'text' | 'source'

/** What has become of the text of a sign-off since. */
export interface SinceSigned {
  /** The digest of what the units that it releases read now, each beside the source that was signed. */
  readonly digestNow: string
  /** What later editions changed, but for typos. */
  readonly changes: readonly unknown[]
}

/** Whether a sign-off still holds, by comparison, never stored; where it lapsed, why. */
export function judgement(
  signOff: SignOff,
  { digestNow, changes }: SinceSigned,
): { readonly standing: SignOffStanding; readonly lapsedBy: readonly Lapse[] } {
  if (signOff.end) return { standing: signOff.end.kind, lapsedBy: [] }
  const lapsedBy: Lapse[] = [
    ...(signOff.textDigest === digestNow ? [] : (['text'] as const)),
    ...(changes.length > 0 ? (['source'] as const) : []),
  ]
  return { standing: lapsedBy.length === 0 ? 'stands' : 'lapsed', lapsedBy }
}

export type TranslationState = 'open' | 'complete' | 'signed-off'

export function translationState(pairs: readonly SignedUnit[], signed: boolean): TranslationState {
  if (signed) return 'signed-off'
  return missingReviews(pairs) === 0 ? 'complete' : 'open'
}

/** How many units still wait for a review before the translation can be signed off. */
export function missingReviews(pairs: readonly SignedUnit[]): number {
  return pairs.filter((pair) => awaited(pair).some((state) => state !== 'reviewed')).length
}

/** The states of what people must review at a unit: its target, if it counts, and each wording. */
export function awaited({ unit, target, overrides = [] }: SignedUnit): State[] {
  const own = counts(unit) ? [target?.state ?? 'initial'] : []
  return [...own, ...overrides.map(({ state }) => state)]
}

/** How far a unit is that counts: as far as the least of its texts. */
export function stateOf(pair: SignedUnit): State {
  return states.find((state) => awaited(pair).includes(state)) ?? 'initial'
}

/**
 * A unit as a finished letter may print it: what no sign-off releases prints only where it was reviewed,
 * and stands in the source language until then.
 */
export function releasedPair(pair: SignedUnit): SignedUnit {
  if (!pair.late) return pair
  const { target, overrides = [] } = pair
  return {
    ...pair,
    target: target?.state === 'reviewed' ? target : null,
    overrides: overrides.filter(({ state }) => state === 'reviewed'),
  }
}

/** Whether this person is an author of a text at a unit. */
export function isAuthorAt({ target, overrides = [] }: SignedUnit, person: number): boolean {
  return [target, ...overrides].some((text) => text?.authors.includes(person))
}

export interface SigningCircumstances {
  readonly person: number
  readonly pairs: readonly SignedUnit[]
  /** Those of the edition that print no more: the database counts their authors, too. */
  readonly retired: readonly SignedUnit[]
  readonly errors: number
  /** The digest of the text the reviewer read. */
  readonly digestRead: string
  readonly digestNow: string
  readonly standing: boolean
  /** Whether a coordinator lets this person, who works here alone, sign what they wrote. */
  readonly waived: boolean
}

/** Whether this person may release this text now. */
export function maySign(given: SigningCircumstances): Result<true> {
  if (given.digestRead !== given.digestNow) return refuse('sign-off/text-changed')
  if (given.standing) return refuse('sign-off/standing')
  const missing = missingReviews(given.pairs)
  if (missing > 0) return refuse('sign-off/incomplete', { count: missing })
  if (given.errors > 0) return refuse('sign-off/errors', { count: given.errors })
  const { person, pairs, retired } = given
  const own = [...pairs, ...retired].filter((pair) => isAuthorAt(pair, person)).length
  if (own > 0 && !given.waived) return refuse('sign-off/author', { count: own })
  return accept(true)
}

/** Who may end a sign-off how: one of its signers withdraws it, the coordinator voids it; both give a reason. */
export function mayEnd(
  signOff: SignOff,
  ending: { readonly kind: PersonalEnding; readonly reason: string; readonly person: number },
): Result<true> {
  if (signOff.end) return refuse('sign-off/not-found')
  const signers = [signOff.account, signOff.second?.account]
  if (ending.kind === 'withdrawn' && !signers.includes(ending.person)) {
    return refuse('sign-off/not-yours')
  }
  return ending.reason.trim() === '' ? refuse('sign-off/reason-missing') : accept(true)
}
