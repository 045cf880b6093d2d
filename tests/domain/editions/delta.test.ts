import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deltaOf, type ReadUnit } from '#app/domain/editions/delta.ts'

function unit(id: number, number: number, given: Partial<ReadUnit> = {}): ReadUnit {
  return { id, number, source: `Source ${id}`, target: `Tekst ${id}`, variants: {}, ...given }
}

const none: ReadonlySet<number> = new Set()

test.each([
  ['nothing', [unit(1, 1), unit(2, 2)], []],
  ['its number alone', [unit(1, 1), unit(2, 7)], []],
  ['a target', [unit(1, 1), unit(2, 2, { target: 'Inny' })], [2]],
  ['a source', [unit(1, 1, { source: 'Other' }), unit(2, 2)], [1]],
  ['a wording of a region', [unit(1, 1, { variants: { 'de-AT': 'Jänner' } }), unit(2, 2)], [1]],
  ['a new unit', [unit(1, 1), unit(3, 2), unit(2, 3)], [3]],
  ['one that is gone', [unit(2, 1)], [1]],
])('where %s changed since the signing, a signer reads just that', (_, now, changed) => {
  const delta = deltaOf([unit(1, 1), unit(2, 2)], now, none)
  expect(delta.map(({ id }) => id)).toEqual(changed)
})

test('a unit that moved is named, though it reads the same', () => {
  const delta = deltaOf([unit(1, 1), unit(2, 2)], [unit(2, 1), unit(1, 2)], new Set([2]))
  expect(delta).toMatchObject([{ id: 2, moved: true, was: { number: 2 }, is: { number: 1 } }])
})

test('whatever a signer is not shown reads as they signed it', () => {
  const units = fc.uniqueArray(
    fc.record({ id: fc.nat({ max: 6 }), target: fc.constantFrom('a', 'b') }),
    { selector: ({ id }) => id },
  )
  fc.assert(
    fc.property(units, units, (a, b) => {
      const texts = (all: typeof a) => all.map(({ id, target }, at) => unit(id, at + 1, { target }))
      const shown = new Set(deltaOf(texts(a), texts(b), none).map(({ id }) => id))
      const read = (all: typeof a) =>
        new Map(all.filter(({ id }) => !shown.has(id)).map(({ id, target }) => [id, target]))
      expect(read(a)).toEqual(read(b))
    }),
  )
})
