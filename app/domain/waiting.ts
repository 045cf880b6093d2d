import type { LetterRole } from './actor.ts'
import type { SignedUnit, TranslationState } from './sign-off.ts'
import type { Target } from './target.ts'
import { counts } from './unit.ts'

/** What of a translation waits for one person, by what they would do with it. */
export interface Waiting {
  /** Empty or draft, never returned, and not stale. */
  readonly toTranslate: number
  /** Their source moved, and nobody has confirmed them since. */
  readonly toConfirm: number
  /** Rejected, and not confirmed since. */
  readonly returned: number
  /** Confirmed by others. */
  readonly toReview: number
  /** The whole translation is reviewed, and this person may sign it. */
  readonly toSign: boolean
  /** Somebody else has signed first, and this person may sign second. */
  readonly toSecond: boolean
}

export interface WaitingCircumstances {
  readonly person: number
  readonly roles: readonly LetterRole[]
  readonly pairs: readonly SignedUnit[]
  readonly state: TranslationState
  /** Who signed first, where that waits for the second signature. */
  readonly first: number | null
  /** The ids of the targets that were returned. */
  readonly returned: ReadonlySet<number>
  /** Whether this person works here alone, and may approve and sign what they wrote. */
  readonly waived: boolean
}

export function waitingFor(given: WaitingCircumstances): Waiting {
  const { person, roles } = given
  const translates = roles.includes('translator')
  const reviews = roles.includes('reviewer')
  const targets = given.pairs
    .filter(({ unit }) => counts(unit))
    .flatMap(({ target }) => target ?? [])
  const wordings = given.pairs.flatMap(({ overrides = [] }) => overrides)
  const initial = targets.filter((target) => target.state === 'initial')
  const returned = initial.filter((target) => given.returned.has(target.id)).length
  const stale = initial.filter((target) => target.stale && !given.returned.has(target.id)).length
  // A wording that was confirmed once and is a draft now was returned, or opened to be written anew.
  const unconfirmed = wordings.filter((wording) => wording.state === 'initial')
  const staleWordings = unconfirmed.filter((wording) => wording.stale).length
  const returnedWordings = unconfirmed.length - staleWordings
  const texts = [...targets, ...wordings]
  const isOwn = (authors: readonly number[]) => !given.waived && authors.includes(person)
  const own = texts.filter((text) => isOwn(text.authors))
  const others = texts.filter((text) => !isOwn(text.authors))
  return {
    toTranslate: translates ? initial.length - returned - stale : 0,
    toConfirm: translates ? stale + staleWordings : 0,
    returned: translates ? returned + returnedWordings : 0,
    toReview: reviews ? others.filter((text) => text.state === 'translated').length : 0,
    ...signatureOf(given, texts, own.length === 0),
  }
}

/** Which signature waits for this person. A waiver makes nobody a second person. */
function signatureOf(
  { person, roles, state, first }: WaitingCircumstances,
  texts: readonly Pick<Target, 'authors'>[],
  isFree: boolean,
): Pick<Waiting, 'toSign' | 'toSecond'> {
  const isComplete = state === 'complete'
  const seconds = roles.includes('reviewer') || roles.includes('coordinator')
  const isStranger = first !== person && !texts.some(({ authors }) => authors.includes(person))
  return {
    toSign: isComplete && first === null && roles.includes('reviewer') && isFree,
    toSecond: isComplete && first !== null && seconds && isStranger,
  }
}

/** How many things wait: each unit is one, and so is a translation to sign. */
export function countWaiting(waiting: Waiting): number {
  const { toTranslate, toConfirm, returned, toReview, toSign, toSecond } = waiting
  return toTranslate + toConfirm + returned + toReview + (toSign || toSecond ? 1 : 0)
}
