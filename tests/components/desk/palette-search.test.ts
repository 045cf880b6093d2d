import { expect, test } from 'vitest'
import { matching } from '#app/components/desk/palette-search.ts'

const entries = ['Confirm and stay', 'Keep as draft', 'Zurück zum Übersetzer', 'Σχόλιο'].map(
  (name) => ({ name }),
)

function found(query: string): string[] {
  return matching(entries, query).map(({ name }) => name)
}

test('everything is found until something is typed', () => {
  expect(found('')).toHaveLength(entries.length)
  expect(found('  ')).toHaveLength(entries.length)
})

test('the words of a name are found in any order, in part, in any case', () => {
  expect(found('STAY con')).toEqual(['Confirm and stay'])
  expect(found('draft keep')).toEqual(['Keep as draft'])
  expect(found('stay keep')).toEqual([])
})

test('whoever leaves out the accents finds it all the same', () => {
  expect(found('ubersetzer zuruck')).toEqual(['Zurück zum Übersetzer'])
  expect(found('σχολιο')).toEqual(['Σχόλιο'])
})
