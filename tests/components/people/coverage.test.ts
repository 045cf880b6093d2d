import { expect, test } from 'vitest'
import { coverage, isUnderstaffed, type Person } from '#app/components/people/coverage.ts'
import type { LetterRole } from '#app/domain/actor.ts'

const somebody = (account: number, roles: readonly LetterRole[], disabled = false): Person => ({
  account,
  name: `Person ${account}`,
  organisation: '',
  email: '',
  invited: false,
  mayLink: false,
  disabled,
  grants: roles.map((role, index) => ({ id: account * 10 + index, role, locale: 'pl' })),
})

const lacks = (...people: Person[]) =>
  coverage([{ locale: 'pl', dueOn: null }], people).some(isUnderstaffed)

test('four eyes need a translator, and somebody else who reviews', () => {
  expect(lacks(somebody(1, ['translator']), somebody(2, ['reviewer']))).toBe(false)
  expect(lacks(somebody(1, ['translator', 'reviewer']), somebody(2, ['reviewer']))).toBe(false)
  expect(lacks(somebody(1, ['translator', 'reviewer']))).toBe(true)
  expect(lacks(somebody(1, ['translator']))).toBe(true)
  expect(lacks()).toBe(true)
})

test('whose account is disabled does not count', () => {
  expect(lacks(somebody(1, ['translator']), somebody(2, ['reviewer'], true))).toBe(true)
})
