import { expect, test } from 'vitest'
import {
  digestText,
  judgement,
  mayEnd,
  maySign,
  type SignedUnit,
  type SignOff,
  stateOf,
  translationState,
  translationText,
} from '#app/domain/sign-off.ts'
import type { Target } from '#app/domain/target.ts'
import type { Unit } from '#app/domain/unit.ts'
import { currentOverride, type Override } from '#app/domain/variants/override.ts'

const unit: Unit = {
  id: 1,
  number: 1,
  kind: 'paragraph',
  text: 'We are writing.',
  translate: true,
  format: 'plain',
}
const reviewed: Target = {
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
const pairs: SignedUnit[] = [{ unit, target: reviewed }]
const head = { letter: 7, edition: 1, sourceLocale: 'en', locale: 'pl' } as const
const given = {
  person: 2,
  pairs,
  retired: [],
  errors: 0,
  digestRead: 'd',
  digestNow: 'd',
  standing: false,
  waived: false,
}

test('a reviewer who wrote nothing of it signs, having approved its units or not', () => {
  expect(maySign(given)).toEqual({ ok: true, value: true })
})

test('no author of any text in it signs, not even after somebody else has approved it', () => {
  expect(maySign({ ...given, person: 1 })).toMatchObject({ refusal: 'sign-off/author' })
})

test.each([
  [{ digestNow: 'other' }, 'sign-off/text-changed'],
  [{ standing: true }, 'sign-off/standing'],
  [{ errors: 2 }, 'sign-off/errors'],
  [{ pairs: [{ unit, target: null }] }, 'sign-off/incomplete'],
  [
    { pairs: [{ unit, target: { ...reviewed, state: 'translated' as const } }] },
    'sign-off/incomplete',
  ],
])('%j is refused', (change, refusal) => {
  expect(maySign({ ...given, ...change })).toMatchObject({ ok: false, refusal })
})

test('dates and what is not translated need no review', () => {
  const free: SignedUnit[] = [
    { unit: { ...unit, kind: 'date', text: 'December 03, 2021' }, target: null },
    { unit: { ...unit, translate: false }, target: null },
  ]
  expect(translationState(free, false)).toBe('complete')
})

test('the text that is signed is what the letter will read: a date by rule, a name as it stands', () => {
  const text = translationText(head, [
    { unit: { ...unit, kind: 'date', text: 'December 03, 2021' }, target: null },
    { unit: { ...unit, translate: false, text: 'Access Now' }, target: null },
    ...pairs,
  ])
  expect(text.units.map(({ target }) => target)).toEqual([
    '3 grudnia 2021 r.',
    'Access Now',
    'Piszemy.',
  ])
})

test('any other letter, edition, locale, source or target gives another digest', () => {
  const digest = digestText(translationText(head, pairs))
  const others = [
    translationText({ ...head, letter: 8 }, pairs),
    translationText({ ...head, edition: 2 }, pairs),
    translationText({ ...head, locale: 'cs' }, pairs),
    translationText(head, [{ unit: { ...unit, text: 'We write.' }, target: reviewed }]),
    translationText(head, [{ unit, target: { ...reviewed, text: 'Piszemy' } }]),
  ]
  for (const other of others) expect(digestText(other)).not.toBe(digest)
})

const signOff: SignOff = {
  id: 1,
  translationId: 1,
  account: 2,
  signedAt: '2021-12-01T12:00:00.000Z',
  statement: 'I have compared the whole translation with its source.',
  textDigest: 'd',
  second: null,
  end: null,
}

test('a sign-off stands while the text reads as signed, lapses with another, and stands again', () => {
  const as = (digestNow: string, changes: readonly unknown[] = []) =>
    judgement(signOff, { digestNow, changes })
  expect(as('d')).toEqual({ standing: 'stands', lapsedBy: [] })
  expect(as('other')).toEqual({ standing: 'lapsed', lapsedBy: ['text'] })
  expect(as('d', ['a paragraph'])).toEqual({ standing: 'lapsed', lapsedBy: ['source'] })
  expect(as('other', ['a paragraph']).lapsedBy).toEqual(['text', 'source'])
})

test('either of two signers withdraws, and nobody else', () => {
  const second = { account: 4, at: '', statement: 'I vouch for it, too.' }
  const withdrawn = { kind: 'withdrawn', reason: 'A date is wrong.' } as const
  for (const person of [2, 4]) {
    expect(mayEnd({ ...signOff, second }, { ...withdrawn, person })).toMatchObject({ ok: true })
  }
  for (const person of [1, 3]) {
    expect(mayEnd({ ...signOff, second }, { ...withdrawn, person })).toMatchObject({
      refusal: 'sign-off/not-yours',
    })
  }
})

test('a sign-off that was ended does not come back with the text', () => {
  const end = { kind: 'withdrawn', account: 2, reason: 'A date is wrong.', at: '' } as const
  const now = { digestNow: 'd', changes: [] }
  expect(judgement({ ...signOff, end }, now).standing).toBe('withdrawn')
  expect(mayEnd({ ...signOff, end }, { kind: 'voided', reason: 'x', person: 3 })).toMatchObject({
    refusal: 'sign-off/not-found',
  })
})

test('a sign-off is withdrawn by its signer, voided by another, and both say why', () => {
  const reason = 'A date is wrong.'
  expect(mayEnd(signOff, { kind: 'withdrawn', reason, person: 2 })).toMatchObject({ ok: true })
  expect(mayEnd(signOff, { kind: 'withdrawn', reason, person: 3 })).toMatchObject({
    refusal: 'sign-off/not-yours',
  })
  expect(mayEnd(signOff, { kind: 'voided', reason, person: 3 })).toMatchObject({ ok: true })
  expect(mayEnd(signOff, { kind: 'voided', reason: ' ', person: 3 })).toMatchObject({
    refusal: 'sign-off/reason-missing',
  })
})

const wording: Override = {
  ...currentOverride('de-AT', []),
  text: 'Wir schreiben heuer.',
  state: 'reviewed',
  authors: [3],
  reviewedBy: 2,
  edition: 1,
  stale: false,
}
const german = { ...head, locale: 'de' } as const

test('without wordings of regions the text that is digested is what it always was', () => {
  const plain = digestText(translationText(german, pairs))
  expect(plain).not.toContain('variants')
  expect(digestText(translationText(german, [{ unit, target: reviewed, overrides: [] }]))).toBe(
    plain,
  )
})

test('a wording of a region is signed with the translation, so that changing it changes the digest', () => {
  const digestWith = (text: string) =>
    digestText(
      translationText(german, [{ unit, target: reviewed, overrides: [{ ...wording, text }] }]),
    )
  expect(JSON.parse(digestWith('Wir schreiben heuer.')).units[0].variants).toEqual({
    'de-AT': 'Wir schreiben heuer.',
  })
  expect(digestWith('Anders.')).not.toBe(digestWith('Wir schreiben heuer.'))
})

test.each(['initial', 'translated'] as const)(
  'a wording that is %s blocks the sign-off',
  (state) => {
    const waiting = [{ unit, target: reviewed, overrides: [{ ...wording, state }] }]
    expect(maySign({ ...given, pairs: waiting })).toMatchObject({ refusal: 'sign-off/incomplete' })
    const dated = [{ ...waiting[0], unit: { ...unit, kind: 'date' as const } }] as SignedUnit[]
    expect(maySign({ ...given, pairs: dated })).toMatchObject({ refusal: 'sign-off/incomplete' })
  },
)

test('no author of a wording signs the translation that holds it', () => {
  const worded = [{ unit, target: reviewed, overrides: [wording] }]
  expect(maySign({ ...given, pairs: worded }).ok).toBe(true)
  expect(maySign({ ...given, pairs: worded, person: 3 })).toMatchObject({
    refusal: 'sign-off/author',
  })
})

test.each([
  ['reviewed', 'reviewed', 'reviewed'],
  ['reviewed', 'translated', 'translated'],
  ['translated', 'initial', 'initial'],
  ['initial', 'reviewed', 'initial'],
] as const)('a %s unit with a %s wording is as far as %s', (target, state, least) => {
  const pair = { unit, target: { ...reviewed, state: target }, overrides: [{ ...wording, state }] }
  expect(stateOf(pair)).toBe(least)
})
