import { expect, test } from 'vitest'
import { type Actor, operator, visitor } from '#app/domain/actor.ts'
import { type Action, authorize, may, permissions } from '#app/domain/permissions.ts'
import { person } from '#tests/support/context.ts'

const actions = Object.keys(permissions) as Action[]
const pl = { letter: 7, locale: 'pl' } as const

const people: Record<string, Actor> = {
  coordinator: person(1, { letter: 7, role: 'coordinator', locale: null }),
  translator: person(2, { letter: 7, role: 'translator', locale: 'pl' }),
  reviewer: person(3, { letter: 7, role: 'reviewer', locale: 'pl' }),
  observer: person(4, { letter: 7, role: 'observer', locale: null }),
  outsider: person(5, { letter: 8, role: 'coordinator', locale: null }),
  administrator: { ...person(6), administrator: true },
}

test('whoever holds no role in a letter may do nothing in it, an administrator neither', () => {
  for (const name of ['outsider', 'administrator']) {
    const actor = people[name] ?? visitor
    for (const action of actions) {
      const elsewhere = may(actor, action)
      expect(may(actor, action, pl), `${name} ${action}`).toBe(elsewhere)
    }
  }
})

test('a letter that somebody may not see does not exist for them', () => {
  const refusal = { ok: false, refusal: 'letter/not-found' }
  expect(authorize(people['outsider'] ?? visitor, 'letter.see', pl)).toEqual(refusal)
  expect(authorize(visitor, 'target.write', pl)).toEqual(refusal)
})

test('roles of a locale end at its border', () => {
  const lv = { letter: 7, locale: 'lv' } as const
  for (const name of ['translator', 'reviewer']) {
    const actor = people[name] ?? visitor
    expect(may(actor, 'translation.read', pl)).toBe(true)
    expect(authorize(actor, 'translation.read', lv)).toMatchObject({ refusal: 'actor/not-allowed' })
    expect(may(actor, 'version.download-draft', lv)).toBe(false)
    expect(may(actor, 'letter.see', { letter: 7 })).toBe(true)
  }
})

test.each([
  ['target.write', ['translator']],
  ['target.review', ['reviewer']],
  ['sign-off.sign', ['reviewer']],
  ['sign-off.second', ['coordinator', 'reviewer']],
  ['sign-off.void', ['coordinator']],
  ['people.manage', ['coordinator']],
  ['locale.open', ['coordinator']],
  ['addressee.confirm', ['coordinator']],
  ['package.download', ['coordinator']],
  ['version.download-draft', ['coordinator', 'translator', 'reviewer']],
  ['version.download-signed', ['coordinator', 'translator', 'reviewer', 'observer']],
] as const)('%s is for %j of the letter', (action, allowed) => {
  const roles = ['coordinator', 'translator', 'reviewer', 'observer']
  const found = roles.filter((name) => may(people[name] ?? visitor, action, pl))
  expect(found).toEqual(allowed)
})

test('what is everybody’s is open to whoever holds the role in some letter, in its locale', () => {
  const any = { letter: 'any' } as const
  const holdersOf = (action: Action, locale?: 'pl' | 'lv') =>
    Object.keys(people).filter((name) =>
      may(people[name] ?? visitor, action, locale ? { ...any, locale } : any),
    )
  expect(holdersOf('addressee.edit')).toEqual(['coordinator', 'outsider'])
  expect(holdersOf('form.check', 'pl')).toEqual(['reviewer'])
  expect(holdersOf('form.check', 'lv')).toEqual([])
  expect(holdersOf('addressee.see')).toEqual(Object.keys(people))
  expect(may(people['coordinator'] ?? visitor, 'addressee.edit')).toBe(false)
  expect(authorize(visitor, 'addressee.edit', any)).toMatchObject({ refusal: 'actor/not-allowed' })
})

test('the operator neither writes, nor reviews, nor signs', () => {
  for (const action of [
    'target.write',
    'target.review',
    'sign-off.sign',
    'sign-off.void',
  ] as const) {
    expect(may(operator, action, pl)).toBe(false)
  }
})
