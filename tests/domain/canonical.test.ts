import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonical } from '#app/domain/canonical.ts'

test.each([
  [
    'members by their UTF-16 code units',
    { '\ufb33': 1, '\u{1f600}': 2, é: 3, b: 4, B: 5, '10': 6, '9': 7 },
    '{"10":6,"9":7,"B":5,"b":4,"é":3,"😀":2,"\ufb33":1}',
  ],
  [
    'no spaces, and nested members in order',
    { b: [1, { d: 1, c: 2 }], a: null },
    '{"a":null,"b":[1,{"c":2,"d":1}]}',
  ],
  [
    'numbers in their shortest form',
    [1.0, -0, 1e21, 1e-7, 0.1, 123456789012],
    '[1,0,1e+21,1e-7,0.1,123456789012]',
  ],
  ['control characters escaped, all else as it is', 'a\n\u0001"\\/€', '"a\\n\\u0001\\"\\\\/€"'],
  ['members without a value left out', { a: undefined, b: true }, '{"b":true}'],
])('canonical JSON has %s', (_, value, text) => {
  expect(canonical(value)).toBe(text)
})

test('canonical JSON does not depend on the order in which a value was made', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse())
      expect(canonical(reversed)).toBe(canonical(value))
      expect(canonical(JSON.parse(canonical(value)))).toBe(canonical(value))
    }),
  )
})

test('what JSON cannot hold has no canonical form', () => {
  expect(() => canonical(undefined)).toThrow(TypeError)
  expect(() => canonical(Number.NaN)).toThrow()
  expect(() => canonical(Number.POSITIVE_INFINITY)).toThrow()
})
