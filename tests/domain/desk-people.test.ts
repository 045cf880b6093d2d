import { expect, test } from 'vitest'
import type { DeskChange, DeskPair } from '#app/domain/desk.ts'
import { isWanted, peopleOf, wantedAddress } from '#app/domain/desk-people.ts'

const seat = { mayWrite: true, mayReview: false }

/** A pair whose text is the last that was written; `by` are accounts. */
function pair(number: number, ...changes: readonly [account: number, text: string][]): DeskPair {
  const made = changes.map(([account, text], index) => ({
    version: index + 1,
    text,
    account,
    by: `Person ${account}`,
  }))
  const target = { text: made.at(-1)?.text ?? '', changes: made as unknown as DeskChange[] }
  return { number, target } as unknown as DeskPair
}

const pairs = [pair(1, [7, 'a'], [8, 'b'], [9, 'b']), pair(2, [7, 'a'], [9, 'a']), pair(3)]

test('a text is by whoever wrote, confirmed or approved it as it reads now', () => {
  expect(peopleOf(pairs)).toEqual([
    { account: 8, name: 'Person 8', count: 1 },
    { account: 9, name: 'Person 9', count: 2 },
    { account: 7, name: 'Person 7', count: 1 },
  ])
  const by = (account: number | null) =>
    pairs
      .filter((one) => isWanted(one, { filter: 'all', by: account }, seat))
      .map(({ number }) => number)
  expect([by(7), by(9), by(1), by(null)]).toEqual([[2], [1, 2], [], [1, 2, 3]])
})

test('what is wanted stands in the address', () => {
  expect(wantedAddress({ filter: 'all', by: null })).toBe('?')
  expect(wantedAddress({ filter: 'stale', by: null })).toBe('?show=stale')
  expect(wantedAddress({ filter: 'all', by: 7 })).toBe('?by=7')
  expect(wantedAddress({ filter: 'queries', by: 7 })).toBe('?show=queries&by=7')
})
