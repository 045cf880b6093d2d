import { expect, test } from 'vitest'
import { placeProblem } from '#app/components/desk/place-problem.ts'
import type { DeskPair } from '#app/domain/desk.ts'

const pairs = [{ number: 5, target: { id: 40 } }] as unknown as DeskPair[]
const late = { unit: 4, target: 40, refusal: 'edition/published-meanwhile' } as const

test('a refusal follows its target to its number in the new edition', () => {
  expect(placeProblem(late, pairs)).toEqual({ refused: { ...late, unit: 5 }, lost: null })
})

test('where the paragraph is gone, the refusal is about none', () => {
  const gone = { ...late, target: 41 }
  expect(placeProblem(gone, pairs)).toEqual({ refused: null, lost: gone })
})

test('any other refusal stays where it was given', () => {
  const own = { unit: 4, refusal: 'target/empty' } as const
  expect(placeProblem(own, pairs)).toEqual({ refused: own, lost: null })
})
