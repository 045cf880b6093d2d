import { beforeAll, expect, test } from 'vitest'
import { demarche } from '#tests/support/terminal.ts'

let letter = ''

beforeAll(async () => {
  letter = (await demarche('sample')).out.trim()
})

const link = /^http:\/\/localhost:\d+\/link\/[\w-]{20,}\n$/

test('somebody new gets an account and a link, once', async () => {
  const added = await demarche('user', 'add', 'ada@example.org', '--administrator', '--name', 'Ada')
  expect(added).toMatchObject({ code: 0, err: [] })
  expect(added.out).toMatch(link)
  const again = await demarche('user', 'add', 'ADA@example.org')
  expect(again).toMatchObject({ code: 1, out: '' })
  expect(again.err).toHaveLength(1)
})

test('a new link can be had, and is another one', async () => {
  await demarche('user', 'add', 'grace@example.org')
  const first = await demarche('user', 'link', 'grace@example.org')
  const second = await demarche('user', 'link', 'grace@example.org')
  expect(first.out).toMatch(link)
  expect(second.out).toMatch(link)
  expect(second.out).not.toBe(first.out)
})

test('somebody is added to a letter by role and locale', async () => {
  const words = ['user', 'add', 'mary@example.org', '--letter', letter, '--role', 'translator']
  expect((await demarche(...words, '--locale', 'pl')).out).toMatch(link)
  expect(await demarche(...words)).toMatchObject({ code: 1, out: '' })
})

test.each([
  ['a link for nobody', ['user', 'link', 'nobody@example.org']],
  ['an address that is none', ['user', 'add', 'nobody']],
  [
    'a letter that is not there',
    ['user', 'add', 'a@example.org', '--role', 'observer', '--letter', '99'],
  ],
])('%s is refused in one line', async (_, words) => {
  const { code, out, err } = await demarche(...words)
  expect([code, out]).toEqual([1, ''])
  expect(err).toHaveLength(1)
})
