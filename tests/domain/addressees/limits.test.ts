import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  checkLimit,
  isLimitable,
  limitKinds,
  printsFor,
  type UnitLimit,
} from '#app/domain/addressees/limits.ts'
import { type StateCode, stateCodes } from '#app/domain/addressees/state-code.ts'
import { unitKinds } from '#app/domain/unit.ts'

const only: UnitLimit = { kind: 'only', addressees: ['be', 'at'] }
const except: UnitLimit = { kind: 'except', addressees: ['be', 'at'] }

test.each([
  ['no limit', null, 'at', true],
  ['no limit', null, null, true],
  ['only Belgium and Austria', only, 'at', true],
  ['only Belgium and Austria', only, 'de', false],
  ['only Belgium and Austria', only, null, true],
  ['not Belgium and Austria', except, 'at', false],
  ['not Belgium and Austria', except, 'de', true],
  ['not Belgium and Austria', except, 'eu', true],
  ['not Belgium and Austria', except, null, true],
] as const)('with %s a unit in the version for %j %j prints: %j', (_, limit, state, prints) => {
  expect(printsFor(limit, state)).toBe(prints)
})

const limits = fc.record({
  kind: fc.constantFrom(...limitKinds),
  addressees: fc.subarray<StateCode>([...stateCodes]),
})

test('a unit prints in exactly the versions that its limit names, and in the general one', () => {
  fc.assert(
    fc.property(limits, (wanted) => {
      const checked = checkLimit({ kind: 'paragraph' }, wanted)
      fc.pre(checked.ok)
      const printed = stateCodes.filter((state) => printsFor(checked.value, state))
      const named = stateCodes.filter((state) => wanted.addressees.includes(state))
      const others = stateCodes.filter((state) => !wanted.addressees.includes(state))
      expect(printed).toEqual(wanted.kind === 'only' ? named : others)
      expect(printsFor(checked.value, null)).toBe(true)
    }),
  )
})

test('addressees are kept once each, in protocol order', () => {
  const wanted: UnitLimit = { kind: 'only', addressees: ['se', 'be', 'eu', 'be'] }
  expect(checkLimit({ kind: 'closing' }, wanted)).toEqual({
    ok: true,
    value: { kind: 'only', addressees: ['eu', 'be', 'se'] },
  })
})

test('a unit for nobody is refused, and one that leaves out nobody is for everyone', () => {
  const kind = 'paragraph'
  expect(checkLimit({ kind }, { kind: 'only', addressees: [] })).toMatchObject({
    refusal: 'unit/limit-empty',
  })
  expect(checkLimit({ kind }, { kind: 'except', addressees: [] })).toEqual({
    ok: true,
    value: null,
  })
})

test.each(unitKinds)('a %s is limited, unless every version needs it', (kind) => {
  const isEverywhere = kind === 'title' || kind === 'group' || kind === 'descriptor'
  expect(isLimitable(kind)).toBe(!isEverywhere)
  expect(checkLimit({ kind }, only).ok).toBe(!isEverywhere)
})
