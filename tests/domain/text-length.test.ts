import { expect, test } from 'vitest'
import { graphemes, textLength } from '#app/domain/text-length.ts'

test.each([
  ['', 0],
  ['letter', 6],
  ['e\u0301', 1],
  ['ą\u0301', 1],
  ['👩‍👩‍👧', 1],
  ['🇪🇺', 1],
  ['a\u00a0b', 3],
])('%j counts as %i', (text, count) => {
  expect(graphemes(text)).toBe(count)
})

function lengthOf(source: number, target: number) {
  return textLength({
    source: 'a'.repeat(source),
    target: 'b'.repeat(target),
    from: 'en',
    to: 'de',
  })
}

test('the ratio is of the target to its source', () => {
  expect(lengthOf(100, 112)).toEqual({ source: 100, target: 112, ratio: 1.12, unusual: null })
})

test('a text far shorter or longer than the language usually is stands out', () => {
  expect(lengthOf(100, 70).unusual).toBe('short')
  expect(lengthOf(100, 140).unusual).toBe('long')
})

test('an empty target, an empty source and a few words say nothing', () => {
  expect(lengthOf(100, 0).unusual).toBeNull()
  expect(lengthOf(0, 20)).toMatchObject({ ratio: null, unusual: null })
  expect(lengthOf(12, 40).unusual).toBeNull()
})
