import { expect, test } from 'vitest'
import {
  type Account,
  checkDisabling,
  checkEmail,
  isLinkLive,
  mayMakeLink,
  provisionalName,
} from '#app/domain/account.ts'
import { operator } from '#app/domain/actor.ts'
import { noon, person } from '#tests/support/context.ts'

const account: Account = {
  id: 9,
  email: 'jan@ngo.example',
  name: 'Jan',
  organisation: '',
  administrator: false,
  uiLocale: null,
  createdAt: noon.toISOString(),
  disabledAt: null,
  hasPassword: false,
  invitedTo: 7,
}

test('an e-mail address is kept in lower case and without spaces around it', () => {
  expect(checkEmail('  Jan@NGO.example ')).toEqual({ ok: true, value: 'jan@ngo.example' })
})

test.each(['jan', 'jan@', '@ngo.example', 'jan @ngo.example', 'a@b@c', `${'a'.repeat(250)}@b.ee`])(
  '%s is no e-mail address',
  (email) => {
    expect(checkEmail(email)).toMatchObject({ refusal: 'account/email-invalid' })
  },
)

test('until people say their name they are called by their address', () => {
  expect(provisionalName('jan@ngo.example')).toBe('jan')
})

const coordinator = person(1, { letter: 7, role: 'coordinator', locale: null })

test.each([
  ['whoever works at the machine, for anybody', operator, { hasPassword: true }, undefined, true],
  ['an administrator', { ...person(2), administrator: true }, {}, undefined, true],
  ['a coordinator, for whom their letter invited', coordinator, {}, 7, true],
  ['a coordinator, for whom another letter invited', coordinator, { invitedTo: 8 }, 7, false],
  ['a coordinator, for whom an administrator added', coordinator, { invitedTo: null }, 7, false],
  ['a coordinator, for somebody who has signed in', coordinator, { hasPassword: true }, 7, false],
  ['a coordinator, for an administrator', coordinator, { administrator: true }, 7, false],
  ['a coordinator, outside their letter', coordinator, {}, undefined, false],
  ['a translator', person(3, { letter: 7, role: 'translator', locale: 'pl' }), {}, 7, false],
])('a link may be made: %s', (_, actor, changes, letter, expected) => {
  expect(mayMakeLink(actor, { ...account, ...changes }, [], letter)).toBe(expected)
})

test('who works on the letter of another coordinator gets no link from this one', () => {
  const here = { letter: 7, role: 'translator', locale: 'pl' } as const
  expect(mayMakeLink(coordinator, account, [here], 7)).toBe(true)
  expect(mayMakeLink(coordinator, account, [here, { ...here, letter: 8 }], 7)).toBe(false)
})

test('the last administrator cannot be disabled', () => {
  const last = { ...account, administrator: true }
  const other = { ...last, id: 10 }
  expect(checkDisabling(last, [last, account])).toMatchObject({
    refusal: 'account/last-administrator',
  })
  expect(checkDisabling(last, [last, { ...other, disabledAt: noon.toISOString() }]).ok).toBe(false)
  expect(checkDisabling(last, [last, other]).ok).toBe(true)
  expect(checkDisabling(account, [account]).ok).toBe(true)
})

test('a link is over once it is used, and at its last moment', () => {
  const link = { hash: '', account: 9, expiresAt: '2021-12-04T12:00:00.000Z', usedAt: null }
  expect(isLinkLive(link, new Date('2021-12-04T11:59:59.999Z'))).toBe(true)
  expect(isLinkLive(link, new Date('2021-12-04T12:00:00.000Z'))).toBe(false)
  expect(isLinkLive({ ...link, usedAt: noon.toISOString() }, noon)).toBe(false)
})
