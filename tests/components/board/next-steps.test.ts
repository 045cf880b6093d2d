import { expect, test } from 'vitest'
import { nextSteps } from '#app/components/board/next-steps.ts'

const given = {
  letter: 7,
  confirmed: true,
  mayCoordinate: true,
  rows: [],
  understaffed: 0,
  unconfirmed: 0,
  consentsToAsk: 0,
  today: '2021-12-04',
}

test('the source comes before the languages, and the languages before all else', () => {
  expect(nextSteps({ ...given, confirmed: false, unconfirmed: 3 })).toEqual([
    { kind: 'confirm-source', count: 0, to: '/letters/7/source' },
  ])
  expect(nextSteps({ ...given, unconfirmed: 3 })).toEqual([
    { kind: 'open-locales', count: 0, to: '/letters/7/people#open' },
  ])
})

test('who does not coordinate is told what the letter waits for, and led nowhere', () => {
  const other = { ...given, mayCoordinate: false }
  expect(nextSteps({ ...other, confirmed: false })).toEqual([
    { kind: 'waits-for-source', count: 0, to: null },
  ])
  expect(nextSteps(other)).toEqual([{ kind: 'waits-for-locales', count: 0, to: null }])
})
