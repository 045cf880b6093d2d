import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Alphabet } from '#app/domain/memory/alphabet.ts'
import { TranslationMemory } from '#app/domain/memory/memory.ts'
import { Pattern } from '#app/domain/memory/pattern.ts'
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

function scoreOf(text: string, other: string): number | undefined {
  const memory = new TranslationMemory()
  memory.add([{ pair: 1, letter: 0, from: 'en', to: 'de', source: other, target: 'x' }])
  return memory.lookup({ text, from: 'en', to: 'de', readable: [], threshold: 0.1 })[0]?.score
}

test('texts of an alphabet of more than 256 characters are compared as others are', () => {
  const many = Array.from({ length: 700 }, (_, index) => String.fromCodePoint(0x4e00 + index))
  const text = many.join('')
  expect(scoreOf(text, `${text.slice(0, 600)}${text.slice(610)}`)).toBe(1 - 10 / 700)
})

test.each([
  ['Minist\u00e8re', 'Ministe\u0300re', 1],
  ['the Minister', 'The Minister', 1 - 1 / 12],
  ['Pr\u00eat\u00a0?', 'Pr\u00eat ?', 1 - 1 / 6],
  ['👩‍🚀', '👩', 1 - 2 / 3],
])('“%s” and “%s” score %f', (one, other, score) => {
  expect(scoreOf(one, other)).toBeCloseTo(score, 9)
  expect(scoreOf(other, one)).toBeCloseTo(score, 9)
})
