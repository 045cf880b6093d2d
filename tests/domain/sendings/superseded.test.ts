import { expect, test } from 'vitest'
import type { UnitLimit } from '#app/domain/addressees/limits.ts'
import type { UnitChange } from '#app/domain/editions/unit-change.ts'
import type { Sending } from '#app/domain/sendings/sending.ts'
import {
  type HeldText,
  heldText,
  isPrinted,
  supersededUnits,
} from '#app/domain/sendings/superseded.ts'

const change = (given: Partial<UnitChange> = {}): UnitChange => {
  const unit = given.unit ?? 4
  return { edition: 2, unit, kind: 'changed', significance: 'update', madeOf: [unit], ...given }
}

const held = (given: Partial<HeldText> = {}): HeldText => {
  return { state: 'pl', reads: 'translation', edition: 1, ...given }
}

const onlyGermany = new Map<number, UnitLimit>([[4, { kind: 'only', addressees: ['de'] }]])
const none = new Map<number, UnitLimit>()

test.each([
  ['a weighty change', change(), held(), none, [4]],
  ['a typo, for who reads a translation', change({ significance: 'typo' }), held(), none, []],
  [
    'a typo, for who reads the source',
    change({ significance: 'typo' }),
    held({ reads: 'source' }),
    none,
    [4],
  ],
  ['what does not print for them', change(), held(), onlyGermany, []],
  ['what prints for them', change(), held({ state: 'de' }), onlyGermany, [4]],
  ['what was in the edition they hold', change(), held({ edition: 2 }), none, []],
  ['what was removed', change({ kind: 'removed' }), held(), none, [4]],
  ['what is new', change({ unit: 9, kind: 'added', madeOf: [] }), held(), none, [9]],
  [
    'what went into a unit that does not print for them',
    change({ kind: 'merged', madeOf: [4, 5] }),
    held(),
    onlyGermany,
    [4],
  ],
] as const)('who holds a text is told of %s as it is', (_, one, whose, limits, units) => {
  expect(supersededUnits([one], whose, limits).map(({ unit }) => unit)).toEqual(units)
})

test('a unit that changed twice is told of once: its last change, and the weightiest', () => {
  const changes = [
    change({ significance: 'meaning' }),
    change({ edition: 3, kind: 'removed', significance: 'update' }),
  ]
  expect(supersededUnits(changes, held(), none)).toEqual([
    { unit: 4, edition: 3, kind: 'removed', significance: 'meaning' },
  ])
})

test('what is split off a limited unit is limited before it has an id, and what is new is not', () => {
  expect(isPrinted({ unit: null, madeOf: [4] }, 'pl', onlyGermany)).toBe(false)
  expect(isPrinted({ unit: null, madeOf: [] }, 'pl', onlyGermany)).toBe(true)
})

test.each([
  ['signed-off', 'pl', [{ locale: 'pl', signOff: 1, edition: 2 }], 'translation', 2],
  ['last-signed', 'pl', [{ locale: 'pl', signOff: 1, edition: 1 }], 'translation', 1],
  ['signed-off', 'pl', [], 'translation', 3],
  ['fallback', 'pl', [], 'source', 3],
  ['source', 'en', [], 'source', 3],
] as const)('what went out as %s in %s', (release, locale, texts, reads, edition) => {
  const sending: Pick<Sending, 'state' | 'release' | 'edition' | 'texts'> = {
    state: 'pl',
    release,
    edition: 3,
    texts,
  }
  expect(heldText(sending, locale, 'en')).toEqual({ state: 'pl', reads, edition })
})
