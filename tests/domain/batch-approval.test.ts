import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Approvable, mayApproveBatch } from '#app/domain/batch-approval.ts'
import { states } from '#app/domain/target.ts'

const fine: Approvable = { version: 2, state: 'translated', own: false, shown: true }
const chosen = [
  { unit: 3, version: 2 },
  { unit: 5, version: 2 },
]
const standing = (fifth: Partial<Approvable>) =>
  new Map([
    [3, fine],
    [5, { ...fine, ...fifth }],
  ])

test.each([
  [{ shown: false }, 'batch/not-shown'],
  [{ own: true }, 'batch/own-work'],
  [{ version: 3 }, 'batch/changed'],
  [{ state: 'reviewed' }, 'batch/changed'],
  [{ version: 3, shown: false }, 'batch/changed'],
] as const)('one unit with %j refuses the whole batch, and is named', (fifth, refusal) => {
  expect(mayApproveBatch(chosen, standing(fifth))).toEqual({
    ok: false,
    refusal,
    details: { units: '5' },
  })
})

test('a batch of what was shown is approved; one of nothing, or of what is not there, is not', () => {
  expect(mayApproveBatch(chosen, standing({}))).toEqual({ ok: true, value: true })
  expect(mayApproveBatch([], standing({}))).toMatchObject({ refusal: 'batch/empty' })
  expect(mayApproveBatch([{ unit: 4, version: 2 }], standing({}))).toMatchObject({
    refusal: 'target/not-found',
  })
})

test('no batch goes through with a unit that was not shown in the version it names', () => {
  const unit = fc.record({
    version: fc.integer({ min: 1, max: 2 }),
    state: fc.constantFrom(...states),
    own: fc.boolean(),
    shown: fc.boolean(),
  })
  fc.assert(
    fc.property(
      fc.array(unit, { minLength: 1 }),
      fc.integer({ min: 1, max: 2 }),
      (units, version) => {
        const now = new Map(units.map((one, index) => [index, one]))
        const batch = units.map((_, index) => ({ unit: index, version }))
        const good = units.every(
          (one) => one.shown && !one.own && one.version === version && one.state === 'translated',
        )
        expect(mayApproveBatch(batch, now).ok).toBe(good)
      },
    ),
  )
})
