import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromCell, toCell } from '#app/domain/spreadsheet-cell.ts'

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "'=1", '=HYPERLINK("x")'])(
  '%j is no formula in a cell, and the same text when it comes back',
  (text) => {
    expect(toCell(text)).toBe(`'${text}`)
    expect(fromCell(toCell(text))).toBe(text)
  },
)

test.each(['Wien', '', "'s-Gravenhage", '1010 Wien', 'a=b', "'"])('%j stays as it is', (text) => {
  expect(toCell(text)).toBe(text)
  expect(fromCell(text)).toBe(text)
})

test('whatever goes into a cell comes out of it, and no cell begins a formula', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'", 'a') }),
  )
  fc.assert(
    fc.property(text, (given) => {
      expect(fromCell(toCell(given))).toBe(given)
      expect(toCell(given)).not.toMatch(/^[=+\-@\t\r]/)
    }),
  )
})
