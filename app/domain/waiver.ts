import { type Grant, isLocaleRole } from './actor.ts'
import type { Locale } from './locale.ts'
import { accept, type Result, refuse } from './result.ts'
import type { SignedUnit } from './sign-off.ts'

/**
 * A coordinator's leave for the one person of a locale to approve and sign what they wrote: the logged
 * override of four eyes. (`Override` is a region's wording.)
 */
export interface Waiver {
  readonly id: number
  readonly translationId: number
  /** Who may do without a second person. */
  readonly account: number
  readonly waivedBy: number
  readonly reason: string
  readonly at: string
  readonly end: WaiverEnd | null
}

export interface WaiverEnd {
  readonly account: number
  readonly reason: string
  readonly at: string
}

type Held = Pick<Grant, 'role' | 'locale'> & { readonly account: number }

/** The reviewer of a locale in which nobody else translates or reviews. */
export function lonePerson(grants: readonly Held[], locale: Locale): number | null {
  const held = grants.filter((grant) => grant.locale === locale && isLocaleRole(grant.role))
  const people = new Set(held.map(({ account }) => account))
  const reviewer = held.find(({ role }) => role === 'reviewer')
  return people.size === 1 && reviewer ? reviewer.account : null
}

/** The waiver that counts now: one that nobody has ended, as long as its person is still alone. */
export function waiverInForce(
  waivers: readonly Waiver[],
  grants: readonly Held[],
  locale: Locale,
): Waiver | null {
  const standing = waivers.find(({ end }) => end === null)
  return standing && lonePerson(grants, locale) === standing.account ? standing : null
}

/** Gives the person for whom four eyes can be waived. */
export function mayWaive(given: {
  readonly waivers: readonly Waiver[]
  readonly lone: number | null
  readonly reason: string
}): Result<number> {
  if (given.waivers.some(({ end }) => end === null)) return refuse('waiver/standing')
  if (given.lone === null) return refuse('waiver/not-alone')
  return given.reason.trim() === '' ? refuse('waiver/reason-missing') : accept(given.lone)
}

/** Gives the waiver that is to end. */
export function mayEndWaiver(waivers: readonly Waiver[], reason: string): Result<Waiver> {
  const standing = waivers.find(({ end }) => end === null)
  if (!standing) return refuse('waiver/not-found')
  return reason.trim() === '' ? refuse('waiver/reason-missing') : accept(standing)
}

/** The numbers of the units where a text was approved by somebody who wrote in it. */
export function reviewedByAuthor(pairs: readonly SignedUnit[]): number[] {
  return pairs
    .filter(({ target, overrides = [] }) =>
      [target, ...overrides].some(
        (text) => text?.reviewedBy != null && text.authors.includes(text.reviewedBy),
      ),
    )
    .map(({ unit }) => unit.number)
}

/** What a sign-off keeps of it: who could do without a second person, by whose leave, and where they did. */
export function fourEyesOf(waivers: readonly Waiver[], pairs: readonly SignedUnit[]) {
  return {
    waivers: waivers.map(({ account, waivedBy, reason, at, end }) => ({
      account,
      waivedBy,
      reason,
      at,
      endedAt: end?.at ?? null,
    })),
    reviewedByAuthor: reviewedByAuthor(pairs),
  }
}

/** A waiver as pages show it. */
export interface ShownWaiver {
  readonly person: string
  readonly by: string
  readonly reason: string
  readonly at: string
  readonly end: { readonly by: string; readonly reason: string; readonly at: string } | null
}

/** Newest first. */
export function shownWaivers(
  waivers: readonly Waiver[],
  names: ReadonlyMap<number, string>,
): ShownWaiver[] {
  const nameOf = (account: number) => names.get(account) ?? ''
  return waivers.toReversed().map(({ account, waivedBy, reason, at, end }) => ({
    person: nameOf(account),
    by: nameOf(waivedBy),
    reason,
    at,
    end: end && { by: nameOf(end.account), reason: end.reason, at: end.at },
  }))
}
