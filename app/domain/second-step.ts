import { accept, type Result, refuse } from './result.ts'
import {
  isAuthorAt,
  missingReviews,
  type SignedUnit,
  type SignOff,
  type SignOffStanding,
} from './sign-off.ts'

/** A sign-off with what was signed and what has become of it. */
interface Judged extends SignOff {
  readonly payload: string
  readonly standing: SignOffStanding
}

/** Whether the policy under which a sign-off was made asks for a second signature beside it. */
export function asksForSecond(payload: string): boolean {
  const { policy }: { policy?: { secondSignature?: boolean } } = JSON.parse(payload)
  return policy?.secondSignature === true
}

/** A sign-off that reads as signed waits, and releases nothing, until the second signature is there. */
export function awaitingSecond<One extends Judged>(signOff: One): One {
  if (signOff.standing !== 'stands' || signOff.second) return signOff
  return asksForSecond(signOff.payload) ? { ...signOff, standing: 'waits' } : signOff
}

export interface SecondCircumstances<First> {
  readonly person: number
  /** The sign-off that waits, and the digest of what was signed first. */
  readonly first: First | null
  /** The digest of the first signature that was on the page. */
  readonly firstRead: string
  /** All texts of the translation, those that the sign-off does not release marked as late. */
  readonly pairs: readonly SignedUnit[]
  readonly errors: number
  readonly digestRead: string
  readonly digestNow: string
}

/** Gives the sign-off that this person may sign second. No waiver helps: it makes nobody a second person. */
export function maySecond<First extends SignOff & { readonly digest: string }>(
  given: SecondCircumstances<First>,
): Result<First> {
  const { first, pairs, person } = given
  if (given.digestRead !== given.digestNow) return refuse('sign-off/text-changed')
  if (!first) return refuse('sign-off/nothing-waits')
  if (given.firstRead !== first.digest) return refuse('sign-off/first-changed')
  if (first.account === person) return refuse('sign-off/second-is-first')
  const missing = missingReviews(pairs.filter(({ late }) => !late))
  if (missing > 0) return refuse('sign-off/incomplete', { count: missing })
  if (given.errors > 0) return refuse('sign-off/errors', { count: given.errors })
  const own = pairs.filter((pair) => isAuthorAt(pair, person)).length
  return own > 0 ? refuse('sign-off/author', { count: own }) : accept(first)
}

/** Those who vouch for a sign-off, in the order in which they signed. */
export function signersOf({ account, second }: Pick<SignOff, 'account' | 'second'>): number[] {
  return second ? [account, second.account] : [account]
}
