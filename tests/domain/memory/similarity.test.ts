import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Alphabet } from '#app/domain/memory/alphabet.ts'
import { Pattern } from '#app/domain/memory/pattern.ts'
import { similarity } from '#app/domain/memory/similarity.ts'
import { Texts } from '#app/domain/memory/texts.ts'
import { naiveDistance } from './naive-distance.ts'

const anyText = fc
  .array(
    fc.oneof(fc.constantFrom(...'ab '), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
    { maxLength: 150 },
  )
  .map((parts) => parts.join('').normalize('NFC'))

test('the bounded distance is the distance, or one more than the bound', () => {
  fc.assert(
    fc.property(anyText, anyText, fc.nat({ max: 150 }), (a, b, bound) => {
      const alphabet = new Alphabet()
      const texts = new Texts()
      texts.add('another', alphabet, 1, 0, false)
      const slot = texts.add(b, alphabet, 2, 0, false)
      const pattern = new Pattern(alphabet.read(a), alphabet.size)
      const [symbols, start, length] = [
        texts.symbolsOf(slot),
        texts.starts[slot] ?? 0,
        texts.lengths[slot] ?? 0,
      ]
      const truth = naiveDistance([...a], [...b])
      expect(pattern.distance(symbols, start, length, bound)).toBe(Math.min(truth, bound + 1))
    }),
  )
})

test('texts of an alphabet of more than 256 characters are compared as others are', () => {
  const many = Array.from({ length: 700 }, (_, index) => String.fromCodePoint(0x4e00 + index))
  const text = many.join('')
  expect(similarity(text, `${text.slice(0, 600)}${text.slice(610)}`)).toEqual({
    ...{ score: 1 - 10 / 700, edits: 10, longer: 700 },
  })
})

test.each([
  ['', '', 1, 0],
  ['a', 'b', 0, 1],
  ['Minist\u00e8re', 'Ministe\u0300re', 1, 0],
  ['the Minister', 'The Minister', 1 - 1 / 12, 1],
  ['👩‍🚀', '👩', 1 - 2 / 3, 2],
])('“%s” and “%s” score %f', (a, b, score, edits) => {
  expect(similarity(a, b)).toMatchObject({ score, edits })
  expect(similarity(b, a)).toMatchObject({ score, edits })
})
