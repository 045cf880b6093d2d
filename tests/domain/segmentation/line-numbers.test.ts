import { expect, test } from 'vitest'
import { lineAt, lineNumbers } from '#app/domain/segmentation/line-numbers.ts'

test('lines are counted as an editor counts them, whatever ends them', () => {
  expect(lineNumbers('a\nb\r\nc\rd\u2028e', [0, 2, 5, 7, 9])).toEqual([1, 2, 3, 4, 5])
})

test('blank lines count, and an offset beyond the text is on its last line', () => {
  expect(lineAt('a\n\n\nb', 4)).toBe(4)
  expect(lineAt('a\nb', 99)).toBe(2)
})
