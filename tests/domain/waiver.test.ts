import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LetterRole } from '#app/domain/actor.ts'
import type { SignedUnit } from '#app/domain/sign-off.ts'
import {
  fourEyesOf,
  lonePerson,
  mayEndWaiver,
  mayWaive,
  reviewedByAuthor,
  shownWaivers,
  type Waiver,
  waiverInForce,
} from '#app/domain/waiver.ts'

const held = (account: number, role: LetterRole, locale: 'mt' | 'pl' | null = 'mt') => ({
  account,
  role,
  locale,
})

const waiver: Waiver = {
  id: 1,
  translationId: 1,
  account: 1,
  waivedBy: 9,
  reason: 'Nobody else reads Maltese.',
  at: 'then',
  end: null,
}
const end = { account: 9, reason: 'Miriam joined.', at: 'now' }

test.each([
  [[held(1, 'translator'), held(1, 'reviewer')], 1],
  [[held(1, 'reviewer')], 1],
  [[held(1, 'translator')], null],
  [[], null],
  [[held(1, 'reviewer'), held(2, 'translator')], null],
  [[held(1, 'reviewer'), held(2, 'reviewer')], null],
  [[held(1, 'reviewer'), held(2, 'reviewer', 'pl'), held(3, 'coordinator', null)], 1],
] as const)('of %j the one who works alone in Maltese is %s', (grants, alone) => {
  expect(lonePerson(grants, 'mt')).toBe(alone)
})

test('a waiver counts until it is ended or somebody else joins, and for its own person', () => {
  const alone = [held(1, 'translator'), held(1, 'reviewer')]
  expect(waiverInForce([waiver], alone, 'mt')).toBe(waiver)
  expect(waiverInForce([{ ...waiver, end }], alone, 'mt')).toBeNull()
  expect(waiverInForce([waiver], [...alone, held(2, 'translator')], 'mt')).toBeNull()
  expect(waiverInForce([waiver], [held(2, 'reviewer')], 'mt')).toBeNull()
})

test.each([
  [{ waivers: [waiver] }, 'waiver/standing'],
  [{ lone: null }, 'waiver/not-alone'],
  [{ reason: ' \n' }, 'waiver/reason-missing'],
])('with %j four eyes are not waived', (change, refusal) => {
  const given = { waivers: [{ ...waiver, end }], lone: 1, reason: 'Nobody else.' }
  expect(mayWaive(given)).toEqual({ ok: true, value: 1 })
  expect(mayWaive({ ...given, ...change })).toMatchObject({ refusal })
})

test('only a waiver that stands is ended, with a reason', () => {
  expect(mayEndWaiver([waiver], 'Miriam joined.')).toEqual({ ok: true, value: waiver })
  expect(mayEndWaiver([waiver], ' ')).toMatchObject({ refusal: 'waiver/reason-missing' })
  expect(mayEndWaiver([{ ...waiver, end }], 'x')).toMatchObject({ refusal: 'waiver/not-found' })
})

function pair(number: number, authors: number[], reviewedBy: number | null): SignedUnit {
  const state = reviewedBy === null ? ('translated' as const) : ('reviewed' as const)
  const provenance = 'person' as const
  return {
    unit: { id: number, number, kind: 'paragraph', text: 'We.', translate: true, format: 'plain' },
    target: {
      id: number,
      text: 'Aħna.',
      state,
      version: 2,
      authors,
      provenance,
      reviewedBy,
      edition: 1,
      stale: false,
    },
  }
}

test('what a sign-off keeps names the units that their own author approved, and by whose leave', () => {
  const pairs = [pair(1, [1], 2), pair(2, [1], 1), pair(3, [1], null)]
  expect(fourEyesOf([{ ...waiver, end }], pairs)).toEqual({
    waivers: [{ account: 1, waivedBy: 9, reason: waiver.reason, at: 'then', endedAt: 'now' }],
    reviewedByAuthor: [2],
  })
})

test('a unit is named exactly where its reviewer is among its authors', () => {
  const person = fc.integer({ min: 1, max: 4 })
  const text = fc.tuple(fc.array(person, { maxLength: 3 }), fc.option(person))
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const named = reviewedByAuthor(texts.map(([by, read], index) => pair(index, by, read)))
      for (const [index, [authors, reviewer]] of texts.entries()) {
        const own = reviewer !== null && authors.includes(reviewer)
        expect(named.includes(index)).toBe(own)
      }
    }),
  )
})

test('pages show the newest waiver first, with the names of its people', () => {
  const names = new Map([
    [1, 'Marija'],
    [9, 'Cora'],
  ])
  const shown = shownWaivers(
    [
      { ...waiver, end },
      { ...waiver, id: 2 },
    ],
    names,
  )
  expect(shown.map(({ person, by, end: ended }) => [person, by, ended?.by ?? null])).toEqual([
    ['Marija', 'Cora', null],
    ['Marija', 'Cora', 'Cora'],
  ])
})
