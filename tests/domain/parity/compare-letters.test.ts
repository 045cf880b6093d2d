import { expect, test } from 'vitest'
import { compareLetters } from '#app/domain/parity/compare-letters.ts'
import type { Unit } from '#app/domain/unit.ts'

const between = { from: 'en', to: 'pl', names: [] } as const

const pair = (number: number, text: string, target: string) => ({
  unit: { id: number, number, kind: 'paragraph', text, translate: true, format: 'plain' } as Unit,
  target,
})

test('what a translation says in another paragraph is a difference of place', () => {
  const found = compareLetters(
    [pair(1, 'It was 86.', 'To było.'), pair(2, 'Yes.', 'Tak, 86.')],
    between,
  )
  expect(found.map(({ unit, elsewhere }) => [unit.number, elsewhere])).toEqual([
    [1, true],
    [2, true],
  ])
})

test('what it says nowhere is not', () => {
  const found = compareLetters(
    [pair(1, 'It was 86.', 'To było.'), pair(2, 'Yes.', 'Tak.')],
    between,
  )
  expect(found).toMatchObject([{ kind: 'number', elsewhere: false }])
})
