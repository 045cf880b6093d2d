import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonFault } from '#app/domain/json-fault.ts'

test.each([
  ['{"a": }', 6],
  ['{"a": 1,}', 8],
  ['{"a" 1}', 5],
  ['[1, 2', 5],
  ['[1 2]', 3],
  ['{a: 1}', 1],
  ['[01]', 2],
  ['["a\nb"]', 1],
  ['{} x', 3],
  ['', 0],
  ['[', 1],
])('%j is no JSON from character %i on', (text, at) => {
  expect(() => JSON.parse(text)).toThrow()
  expect(jsonFault(text)).toBe(at)
})

test('what is JSON has no fault before its end', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 2), (json, indent) => {
      const text = JSON.stringify(JSON.parse(json), null, indent)
      expect(jsonFault(text)).toBe(text.length)
    }),
  )
})

test('brackets without end are no reason to fall', () => {
  expect(jsonFault('['.repeat(100_000))).toBeLessThan(1000)
})
