import { expect, test } from 'vitest'
import { graphemes } from '#app/domain/graphemes.ts'

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
