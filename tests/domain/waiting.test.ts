import { expect, test } from 'vitest'
import type { LetterRole } from '#app/domain/actor.ts'
import type { SignedUnit } from '#app/domain/sign-off.ts'
import type { Target } from '#app/domain/target.ts'
import type { Unit } from '#app/domain/unit.ts'
import { currentOverride, type Override } from '#app/domain/variants/override.ts'
import { countWaiting, type WaitingCircumstances, waitingFor } from '#app/domain/waiting.ts'

const nothing = {
  toTranslate: 0,
  toConfirm: 0,
  returned: 0,
  toReview: 0,
  toSign: false,
  toSecond: false,
}

function pair(id: number, target: Partial<Target>, unit: Partial<Unit> = {}): SignedUnit {
  return {
    unit: {
      id,
      number: id,
      kind: 'paragraph',
      text: 'We write.',
      translate: true,
      format: 'plain',
      ...unit,
    },
    target: {
      id,
      text: '',
      state: 'initial',
      version: 0,
      authors: [],
      provenance: 'person',
      reviewedBy: null,
      edition: 1,
      stale: false,
      ...target,
    },
  }
}

const pairs = [
  pair(1, {}),
  pair(2, { text: 'Draft', authors: [1] }),
  pair(3, { text: 'Returned', authors: [1] }),
  pair(4, { text: 'Mine', state: 'translated', authors: [1] }),
  pair(5, { text: 'Theirs', state: 'translated', authors: [2] }),
  pair(6, { text: 'Done', state: 'reviewed', authors: [2], reviewedBy: 3 }),
]

function given(...roles: LetterRole[]): WaitingCircumstances {
  return {
    person: 1,
    roles,
    pairs,
    state: 'open',
    first: null,
    returned: new Set([3]),
    waived: false,
  }
}

test('for a translator wait the empty, the drafts, and apart from them the returned', () => {
  expect(waitingFor(given('translator'))).toEqual({ ...nothing, toTranslate: 2, returned: 1 })
})

test('what is stale waits to be confirmed again, apart from what is to translate', () => {
  const stale = pair(7, { text: 'Old', authors: [2], stale: true })
  const waiting = waitingFor({ ...given('translator'), pairs: [...pairs, stale] })
  expect(waiting).toEqual({ ...nothing, toTranslate: 2, toConfirm: 1, returned: 1 })
  expect(countWaiting(waiting)).toBe(4)
  expect(waitingFor({ ...given('reviewer'), pairs: [stale] })).toEqual(nothing)
})

test('for a reviewer waits what others confirmed', () => {
  expect(waitingFor(given('reviewer'))).toEqual({ ...nothing, toReview: 1 })
})

test('who holds both roles has both kinds of work, but never their own to review', () => {
  const waiting = waitingFor(given('translator', 'reviewer'))
  expect(waiting).toEqual({
    toTranslate: 2,
    toConfirm: 0,
    returned: 1,
    toReview: 1,
    toSign: false,
    toSecond: false,
  })
  expect(countWaiting(waiting)).toBe(4)
})

test.each(['coordinator', 'observer'] as const)('for a %s nothing waits', (role) => {
  expect(waitingFor(given(role))).toEqual(nothing)
})

test('a complete translation waits for the signature of each reviewer who wrote none of it', () => {
  const reviewed = [pair(1, { text: 'Done', state: 'reviewed', authors: [2], reviewedBy: 3 })]
  const complete = { ...given('reviewer'), pairs: reviewed, state: 'complete' } as const
  expect(waitingFor(complete).toSign).toBe(true)
  expect(countWaiting(waitingFor(complete))).toBe(1)
  expect(waitingFor({ ...complete, person: 2 }).toSign).toBe(false)
  expect(waitingFor({ ...complete, state: 'signed-off' }).toSign).toBe(false)
  expect(waitingFor({ ...complete, roles: ['translator'] }).toSign).toBe(false)
})

test('after the first signature the second waits for other reviewers and coordinators who wrote none of it', () => {
  const reviewed = [pair(1, { text: 'Done', state: 'reviewed', authors: [2], reviewedBy: 3 })]
  const signed = { ...given('reviewer'), pairs: reviewed, state: 'complete', first: 3 } as const
  expect(waitingFor(signed)).toMatchObject({ toSign: false, toSecond: true })
  expect(countWaiting(waitingFor(signed))).toBe(1)
  const waits = (change: Partial<WaitingCircumstances>) =>
    waitingFor({ ...signed, ...change }).toSecond
  expect(waits({ roles: ['coordinator'] })).toBe(true)
  expect(waits({ roles: ['translator', 'observer'] })).toBe(false)
  expect(waits({ person: 3 })).toBe(false)
  expect(waits({ person: 2 })).toBe(false)
  expect(waits({ person: 2, waived: true })).toBe(false)
  expect(waits({ state: 'open' })).toBe(false)
  expect(waits({ state: 'signed-off', first: null })).toBe(false)
})

test('a date and what is not to be translated wait for nobody', () => {
  const beside = [pair(1, {}, { kind: 'date' }), pair(2, {}, { translate: false })]
  expect(waitingFor({ ...given('translator', 'reviewer'), pairs: beside })).toEqual(nothing)
})

test('regional wordings wait as texts of their own: to be reviewed, or written anew', () => {
  const wording = (state: Override['state'], authors: number[]): Override => ({
    ...currentOverride('de-AT', []),
    text: 'Anders',
    state,
    authors,
  })
  const done = pair(6, { text: 'Done', state: 'reviewed', authors: [2], reviewedBy: 3 })
  const waits = (override: Override, ...roles: LetterRole[]) =>
    waitingFor({ ...given(...roles), pairs: [{ ...done, overrides: [override] }] })
  expect(waits(wording('translated', [2]), 'reviewer')).toEqual({ ...nothing, toReview: 1 })
  expect(waits(wording('translated', [1]), 'reviewer')).toEqual(nothing)
  expect(waits(wording('initial', [1]), 'translator')).toEqual({ ...nothing, returned: 1 })
  const stale = { ...wording('initial', [1]), stale: true }
  expect(waits(stale, 'translator')).toEqual({ ...nothing, toConfirm: 1 })
  const signing = { ...given('reviewer'), state: 'complete' as const }
  const signs = (override: Override) =>
    waitingFor({ ...signing, pairs: [{ ...done, overrides: [override] }] }).toSign
  expect(signs(wording('reviewed', [2]))).toBe(true)
  expect(signs(wording('reviewed', [1]))).toBe(false)
})
