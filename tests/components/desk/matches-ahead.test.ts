import { expect, test } from 'vitest'
import { MatchesAhead } from '#app/components/desk/matches-ahead.ts'

const minute = 60_000

test('what the page came with is known, and what was asked for since', () => {
  const ahead = new MatchesAhead({ unit: 3, matches: [] }, 0)
  expect(ahead.get(3, 0)).toEqual([])
  expect(ahead.get(4, 0)).toBeUndefined()
  ahead.know(4, [], 0)
  expect(ahead.get(4, 0)).toEqual([])
})

test('only what may be opened next is kept, and the rest is asked for', () => {
  const ahead = new MatchesAhead({ unit: 3, matches: [] }, 0)
  ahead.know(4, [], 0)
  expect(ahead.keepOnly([5, 3], 0)).toEqual([5])
  expect(ahead.get(4, 0)).toBeUndefined()
})

test('it is not shown any more after minutes, nor after something was confirmed', () => {
  const ahead = new MatchesAhead(null, 0)
  ahead.know(4, [], 0)
  expect(ahead.get(4, 4 * minute)).toEqual([])
  expect(ahead.get(4, 6 * minute)).toBeUndefined()
  expect(ahead.keepOnly([4], 6 * minute)).toEqual([4])
  ahead.know(4, [], 6 * minute)
  ahead.forget()
  expect(ahead.get(4, 6 * minute)).toBeUndefined()
})
