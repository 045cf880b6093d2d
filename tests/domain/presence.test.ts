import { expect, test } from 'vitest'
import { othersHere, writersAt } from '#app/domain/presence.ts'

const tab = (account: number, name: string, unit: number | null, writing = false) => ({
  account,
  name,
  unit,
  writing,
})

test('each other person is here once, where they write rather than where they look', () => {
  const tabs = [
    tab(1, 'Me', 4, true),
    tab(3, 'Ewa', null),
    tab(2, 'Ana', 7),
    tab(2, 'Ana', 9, true),
    tab(2, 'Ana', null),
  ]
  const people = othersHere(tabs, 1)
  expect(people).toEqual([
    { name: 'Ana', unit: 9, writing: true },
    { name: 'Ewa', unit: null, writing: false },
  ])
  expect(writersAt(people, 9)).toEqual(['Ana'])
  expect(writersAt(people, 7)).toEqual([])
})
