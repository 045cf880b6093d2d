import { expect, test } from 'vitest'
import {
  type BoardRow,
  filterRows,
  isOverdue,
  totalProgress,
} from '#app/components/board/board-view.ts'

const row = (locale: BoardRow['locale'], given: Partial<BoardRow> = {}): BoardRow => ({
  locale,
  dueOn: null,
  state: 'open',
  awaitsSecond: false,
  progress: { empty: 1, draft: 0, translated: 0, reviewed: 0, final: 0 },
  readable: true,
  mine: false,
  waived: false,
  returned: [],
  stale: [],
  questions: 0,
  cells: [],
  ...given,
})

const rows = [
  row('de', { progress: { empty: 0, draft: 0, translated: 0, reviewed: 1, final: 0 } }),
  row('pl', { progress: { empty: 0, draft: 0, translated: 1, reviewed: 0, final: 0 }, mine: true }),
  row('sv'),
]

test('the least ready come first on demand, and the order of the EU stays otherwise', () => {
  expect(filterRows(rows, 'least').map(({ locale }) => locale)).toEqual(['sv', 'pl', 'de'])
  expect(filterRows(rows, 'all')).toBe(rows)
  expect(filterRows(rows, 'mine').map(({ locale }) => locale)).toEqual(['pl'])
})

test('the totals are the sums of the rows', () => {
  expect(totalProgress(rows)).toEqual({ empty: 1, draft: 0, translated: 1, reviewed: 1, final: 0 })
})

test('a translation is overdue from the day after it was wanted, until it is signed off', () => {
  const wanted = { dueOn: '2021-12-03' }
  expect(isOverdue(row('de', wanted), '2021-12-03')).toBe(false)
  expect(isOverdue(row('de', wanted), '2021-12-04')).toBe(true)
  expect(isOverdue(row('de', { ...wanted, state: 'signed-off' }), '2021-12-04')).toBe(false)
  expect(isOverdue(row('de'), '2021-12-04')).toBe(false)
})
