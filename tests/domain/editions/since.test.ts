import { expect, test } from 'vitest'
import { type SourceHistory, sourceSince } from '#app/domain/editions/since.ts'
import type { UnitChange } from '#app/domain/editions/unit-change.ts'

function change(edition: number, unit: number, given: Partial<UnitChange> = {}): UnitChange {
  return { edition, unit, kind: 'changed', significance: 'update', madeOf: [unit], ...given }
}

function read(unit: number, ...texts: string[]): SourceHistory['readings'] {
  return texts.map((text, index) => ({ unit, edition: index + 1, number: unit, text }))
}

const history: SourceHistory = {
  changes: [
    change(2, 5),
    change(3, 5, { significance: 'typo' }),
    change(3, 7, { kind: 'merged', madeOf: [7, 8] }),
    change(3, 9, { kind: 'split', madeOf: [7] }),
    change(4, 5, { significance: 'meaning' }),
  ],
  readings: [
    ...read(5, 'one', 'two', 'two.', 'three.'),
    ...read(7, 'left', 'left', 'left right'),
    ...read(8, 'right', 'right'),
    { unit: 9, edition: 3, number: 8, text: 'end' },
  ],
}

const written = { unit: 5, edition: 1, isEmpty: false, isTyped: false }

test.each([
  [1, 'one', [2, 3, 4]],
  [2, 'two', [3, 4]],
  [3, 'two.', [4]],
])(
  'a text made from edition %i is held against it, over all that came since',
  (edition, before, editions) => {
    const since = sourceSince({ ...written, edition }, history)
    expect(since?.before).toBe(before)
    expect(since?.changes.map((one) => one.edition)).toEqual(editions)
  },
)

test('nothing is said where nothing happened since, or to a unit that never changed', () => {
  expect(sourceSince({ ...written, edition: 4 }, history)).toBeNull()
  expect(sourceSince({ ...written, unit: 6 }, history)).toBeNull()
})

test('an empty target has no source it was made from, and what is typed beside it has', () => {
  const empty = { ...written, isEmpty: true }
  expect(sourceSince(empty, history)).toBeNull()
  expect(sourceSince({ ...empty, isTyped: true }, history)?.before).toBe('one')
})

test('a unit that others went into names them as they last read, but not itself', () => {
  expect(sourceSince({ ...written, unit: 7, edition: 2 }, history)?.madeOf).toEqual([
    { unit: 8, edition: 2, text: 'right' },
  ])
})

test('a unit that was split off names what it was split from until it is written', () => {
  const begun = { unit: 9, edition: 3, isEmpty: true, isTyped: false }
  const madeOf = [{ unit: 7, edition: 2, text: 'left' }]
  expect(sourceSince(begun, history)).toMatchObject({ before: null, madeOf })
  expect(sourceSince({ ...begun, isTyped: true }, history)).toMatchObject({ madeOf })
  expect(sourceSince({ ...begun, isEmpty: false }, history)).toBeNull()
})
