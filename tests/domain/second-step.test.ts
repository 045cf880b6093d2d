import { expect, test } from 'vitest'
import {
  asksForSecond,
  awaitingSecond,
  maySecond,
  type SecondCircumstances,
  signersOf,
} from '#app/domain/second-step.ts'
import type { SignedUnit, SignOff, SignOffStanding } from '#app/domain/sign-off.ts'
import type { Target } from '#app/domain/target.ts'

const target: Target = {
  id: 1,
  text: 'Piszemy.',
  state: 'reviewed',
  version: 2,
  authors: [1],
  provenance: 'person',
  reviewedBy: 2,
  edition: 1,
  stale: false,
}
const pair = (change: Partial<Target> = {}): SignedUnit => ({
  unit: {
    id: 1,
    number: 1,
    kind: 'paragraph',
    text: 'We write.',
    translate: true,
    format: 'plain',
  },
  target: { ...target, ...change },
})

const first: SignOff & { readonly digest: string } = {
  id: 1,
  translationId: 1,
  account: 2,
  signedAt: '2021-12-01T12:00:00.000Z',
  statement: 'I have compared it.',
  textDigest: 'text',
  digest: 'first',
  second: null,
  end: null,
}
const second = { account: 3, at: '2021-12-02T12:00:00.000Z', statement: 'I vouch for it, too.' }

const asked = '{"policy":{"correctAndApprove":false,"secondSignature":true}}'
const unasked = '{"policy":{"correctAndApprove":false,"secondSignature":false}}'

test.each([
  ['stands', asked, null, 'waits'],
  ['stands', asked, second, 'stands'],
  ['stands', unasked, null, 'stands'],
  ['stands', '{"policy":{"correctAndApprove":false}}', null, 'stands'],
  ['stands', '{}', null, 'stands'],
  ['lapsed', asked, null, 'lapsed'],
  ['lapsed', asked, second, 'lapsed'],
  ['withdrawn', asked, null, 'withdrawn'],
  ['voided', asked, second, 'voided'],
] as const)('what %s under %s beside %j reads as %s', (standing, payload, beside, read) => {
  const judged = { ...first, payload, standing: standing as SignOffStanding, second: beside }
  expect(awaitingSecond(judged).standing).toBe(read)
})

test('what is asked for is said by the policy that was signed, and by no text in it', () => {
  const text = { units: [{ target: '"policy":{"secondSignature":true}' }] }
  expect(asksForSecond(JSON.stringify({ text, policy: { secondSignature: false } }))).toBe(false)
})

const given: SecondCircumstances<typeof first> = {
  person: 3,
  first,
  firstRead: 'first',
  pairs: [pair()],
  errors: 0,
  digestRead: 'text',
  digestNow: 'text',
}

test('somebody else who wrote nothing of it signs second', () => {
  expect(maySecond(given)).toEqual({ ok: true, value: first })
})

test.each<[string, Partial<typeof given>, string]>([
  ['another text than was read', { digestNow: 'other' }, 'sign-off/text-changed'],
  ['nothing that waits', { first: null }, 'sign-off/nothing-waits'],
  ['another first signature than was read', { firstRead: 'old' }, 'sign-off/first-changed'],
  ['who signed first', { person: 2 }, 'sign-off/second-is-first'],
  ['an author of a text in it', { person: 1 }, 'sign-off/author'],
  ['a text that was opened again', { pairs: [pair({ state: 'initial' })] }, 'sign-off/incomplete'],
  ['an error of the checks', { errors: 1 }, 'sign-off/errors'],
])('%s keeps the second signature away', (_, change, refusal) => {
  expect(maySecond({ ...given, ...change })).toMatchObject({ ok: false, refusal })
})

test('what came later and is not released holds no signature, but its author is an author', () => {
  const late: SignedUnit = { ...pair({ state: 'translated', authors: [4] }), late: true }
  const pairs = [pair(), late]
  expect(maySecond({ ...given, pairs })).toMatchObject({ ok: true })
  expect(maySecond({ ...given, pairs, person: 4 })).toMatchObject({ refusal: 'sign-off/author' })
})

test('the signers are named in the order in which they signed', () => {
  expect(signersOf(first)).toEqual([2])
  expect(signersOf({ ...first, second })).toEqual([2, 3])
})
