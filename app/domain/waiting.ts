import type { LetterRole } from './actor.ts'
import type { SignedUnit, TranslationState } from './sign-off.ts'
import { counts } from './unit.ts'

/** What of a translation waits for one person, by what they would do with it. */
export interface Waiting {
  /** Empty or draft, and never returned. */
  readonly toTranslate: number
  /** Rejected, and not confirmed since. */
  readonly returned: number
  /** Confirmed by others. */
  readonly toReview: number
  /** The whole translation is reviewed, and this person may sign it. */
  readonly toSign: boolean
}

export interface WaitingCircumstances {
  readonly person: number
  readonly roles: readonly LetterRole[]
  readonly pairs: readonly SignedUnit[]
  readonly state: TranslationState
  /** The ids of the targets that were returned. */
  readonly returned: ReadonlySet<number>
  /** Whether this person works here alone, and may approve and sign what they wrote. */
  readonly waived: boolean
}

export function waitingFor(given: WaitingCircumstances): Waiting {
  const { person, roles, state } = given
  const translates = roles.includes('translator')
  const reviews = roles.includes('reviewer')
  const targets = given.pairs
    .filter(({ unit }) => counts(unit))
    .flatMap(({ target }) => target ?? [])
  const wordings = given.pairs.flatMap(({ overrides = [] }) => overrides)
  const initial = targets.filter((target) => target.state === 'initial')
  const returned = initial.filter((target) => given.returned.has(target.id)).length
  // A wording that was confirmed once and is a draft now was returned, or opened to be written anew.
  const returnedWordings = wordings.filter((wording) => wording.state === 'initial').length
  const texts = [...targets, ...wordings]
  const isOwn = (authors: readonly number[]) => !given.waived && authors.includes(person)
  const own = texts.filter((text) => isOwn(text.authors))
  const others = texts.filter((text) => !isOwn(text.authors))
  return {
    toTranslate: translates ? initial.length - returned : 0,
    returned: translates ? returned + returnedWordings : 0,
    toReview: reviews ? others.filter((text) => text.state === 'translated').length : 0,
    toSign: reviews && state === 'complete' && own.length === 0,
  }
}

/** How many things wait: each unit is one, and so is a translation to sign. */
export function countWaiting({ toTranslate, returned, toReview, toSign }: Waiting): number {
  return toTranslate + returned + toReview + (toSign ? 1 : 0)
}
