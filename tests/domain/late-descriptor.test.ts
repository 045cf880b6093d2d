import { expect, test } from 'vitest'
import { canonical } from '#app/domain/canonical.ts'
import { shownAt } from '#app/domain/progress.ts'
import {
  digestText,
  judgement,
  releasedPair,
  type SignedUnit,
  type SignOff,
  signedNumbers,
  translationText,
} from '#app/domain/sign-off.ts'
import type { Target } from '#app/domain/target.ts'

const head = { letter: 1, edition: 1, sourceLocale: 'en', locale: 'pl' } as const

function pair(number: number, target: Partial<Target> = {}): SignedUnit {
  return {
    unit: {
      id: number,
      number,
      kind: number > 1 ? 'descriptor' : 'paragraph',
      text: `Source ${number}`,
      translate: true,
      format: 'plain',
    },
    target: {
      id: number,
      text: `Tekst ${number}`,
      state: 'reviewed',
      version: 2,
      authors: [1],
      provenance: 'person',
      reviewedBy: 2,
      edition: 1,
      stale: false,
      ...target,
    },
  }
}

const signed = translationText(head, [pair(1), pair(2)])
const signOff: SignOff = {
  id: 1,
  translationId: 1,
  account: 2,
  signedAt: '2021-12-01T12:00:00.000Z',
  statement: 'All of it.',
  textDigest: digestText(signed),
  second: null,
  end: null,
}
const numbers = signedNumbers(canonical({ text: signed }))

/** What the units that were signed read now. */
function now(pairs: readonly SignedUnit[]): string {
  return digestText(
    translationText(
      head,
      pairs.filter(({ unit }) => numbers.has(unit.number)),
    ),
  )
}

test('a sign-off names the units that it releases', () => {
  expect([...numbers]).toEqual([1, 2])
})

test('a sign-off stands, byte for byte, when a descriptor comes later, and lapses by its own units', () => {
  const standing = (pairs: readonly SignedUnit[]) =>
    judgement(signOff, { digestNow: now(pairs), changes: [] }).standing
  expect(standing([pair(1), pair(2), pair(3)])).toBe('stands')
  expect(standing([pair(1), pair(2, { text: 'Inny' }), pair(3)])).toBe('lapsed')
  expect(standing([pair(1), pair(3)])).toBe('lapsed')
})

test('what came later prints only where it was reviewed', () => {
  const target = (late: boolean, state: Target['state']) =>
    releasedPair({ ...pair(3, { state }), late }).target?.text ?? null
  expect(target(true, 'translated')).toBeNull()
  expect(target(true, 'reviewed')).toBe('Tekst 3')
  expect(target(false, 'translated')).toBe('Tekst 3')
})

test('what came later is reviewed and never final', () => {
  expect(shownAt(pair(2), true)).toBe('final')
  expect(shownAt({ ...pair(3), late: true }, true)).toBe('reviewed')
})
