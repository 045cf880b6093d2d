import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { UnitLimit } from '#app/domain/addressees/limits.ts'
import { stateCodes } from '#app/domain/addressees/state-code.ts'
import type { SignedUnit } from '#app/domain/sign-off.ts'
import { currentOverride, type Override } from '#app/domain/variants/override.ts'
import { type Variant, variantFor, variantsOf } from '#app/domain/variants/variant.ts'
import { unitsLeftOut, unitsOfVersion } from '#app/domain/variants/version-units.ts'

function pairAt(number: number, overrides: readonly Override[] = []): SignedUnit {
  return {
    unit: {
      id: number + 100,
      number,
      kind: 'paragraph',
      text: 'S',
      translate: true,
      format: 'plain',
    },
    target: {
      id: number + 200,
      text: 'T',
      state: 'reviewed',
      version: 2,
      authors: [1],
      provenance: 'person',
      reviewedBy: 2,
      edition: 1,
      stale: false,
    },
    overrides,
  }
}

function wording(variant: Variant, state: Override['state'] = 'reviewed'): Override {
  return { ...currentOverride(variant, []), text: `T ${variant}`, state }
}

const noLimits = { limits: new Map<number, UnitLimit>(), source: 'en' as const }
const read = (pairs: readonly SignedUnit[]) =>
  pairs.map(({ unit, target }) => [unit.text, target?.text])

test('a wording prints in the version of its variant, and the base everywhere else', () => {
  const pairs = [pairAt(1, [wording('de-AT')]), pairAt(2)]
  const inherited = [
    ['S', 'T'],
    ['S', 'T'],
  ]
  expect(read(unitsOfVersion(pairs, { state: 'at', locale: 'de' }, noLimits))).toEqual([
    ['S', 'T de-AT'],
    ['S', 'T'],
  ])
  for (const state of ['de', 'be', 'lu', 'eu'] as const) {
    expect(read(unitsOfVersion(pairs, { state, locale: 'de' }, noLimits))).toEqual(inherited)
  }
  expect(read(unitsOfVersion(pairs, null, noLimits))).toEqual(inherited)
})

test.each([
  ['reviewed', 'T en-IE'],
  ['translated', 'S'],
  ['initial', 'S'],
] as const)('at the source a wording that is %s reads %j', (state, text) => {
  const pairs = [{ ...pairAt(1, [wording('en-IE', state)]), target: null }]
  expect(read(unitsOfVersion(pairs, { state: 'ie', locale: 'en' }, noLimits))).toEqual([
    [text, undefined],
  ])
  expect(read(unitsOfVersion(pairs, { state: 'mt', locale: 'en' }, noLimits))).toEqual([
    ['S', undefined],
  ])
})

const limits = fc.option(
  fc.record({
    kind: fc.constantFrom('only' as const, 'except' as const),
    addressees: fc.subarray([...stateCodes], { minLength: 1 }),
  }),
)

test('each unit prints in exactly the versions that its limit names, or is named as left out', () => {
  fc.assert(
    fc.property(fc.array(limits, { maxLength: 6 }), (given) => {
      const pairs = given.map((_, index) => pairAt(index + 1))
      const byUnit = new Map(
        pairs.flatMap(({ unit }, index) => {
          const limit = given[index]
          return limit ? [[unit.id, limit] as const] : []
        }),
      )
      for (const state of stateCodes) {
        const version = { state, locale: 'de' as const }
        const printed = unitsOfVersion(pairs, version, { limits: byUnit, source: 'en' })
        const expected = pairs.filter(({ unit }) => {
          const limit = byUnit.get(unit.id)
          return !limit || limit.addressees.includes(state) === (limit.kind === 'only')
        })
        expect(printed).toEqual(expected)
        const left = unitsLeftOut(pairs, version, byUnit)
        const numbers = [...printed.map(({ unit }) => unit.number), ...left].sort((a, b) => a - b)
        expect(numbers).toEqual(pairs.map(({ unit }) => unit.number))
      }
      expect(unitsOfVersion(pairs, null, { limits: byUnit, source: 'en' })).toEqual(pairs)
      expect(unitsLeftOut(pairs, null, byUnit)).toEqual([])
    }),
  )
})

test('a version reads its own variant only, however many regions word a unit anew', () => {
  const pairs = [
    pairAt(
      1,
      variantsOf('de').map((variant) => wording(variant)),
    ),
  ]
  for (const state of stateCodes) {
    const variant = variantFor({ state, locale: 'de' })
    const [printed] = unitsOfVersion(pairs, { state, locale: 'de' }, noLimits)
    expect(printed?.target?.text).toBe(variant ? `T ${variant}` : 'T')
  }
})
