import { beforeEach, expect, test } from 'vitest'
import { visitor } from '#app/domain/actor.ts'
import {
  addAccount,
  changeProfile,
  changeUiLocale,
  disableAccount,
  enableAccount,
  findAccountByEmail,
  hasAccounts,
  listAccounts,
} from '#app/services/accounts.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { loadActor, resumeSession, startSession } from '#app/services/sessions.server.ts'
import { as, createContext, person } from '#tests/support/context.ts'

let operator: Context

beforeEach(async () => {
  operator = await createContext()
})

async function added(email: string, administrator = false): Promise<number> {
  const account = await addAccount(operator, { email, administrator })
  if (!account.ok) throw new Error(account.refusal)
  return account.value.id
}

test('an installation starts without anybody', async () => {
  expect(await hasAccounts(operator)).toBe(false)
  await added('ana@ngo.example')
  expect(await hasAccounts(operator)).toBe(true)
})

test('two accounts cannot have one e-mail address, however it is written', async () => {
  await added('ana@ngo.example')
  expect(await addAccount(operator, { email: 'ANA@ngo.example ' })).toMatchObject({
    refusal: 'account/email-taken',
  })
  expect(await findAccountByEmail(operator, 'Ana@NGO.example')).toMatchObject({ ok: true })
})

test('people and visitors neither add nor see accounts', async () => {
  for (const actor of [person(1), visitor]) {
    const ctx = as(operator, actor)
    const no = { refusal: 'actor/not-allowed' }
    expect(await listAccounts(ctx)).toMatchObject(no)
    expect(await addAccount(ctx, { email: 'x@y.example' })).toMatchObject(no)
    expect(await findAccountByEmail(ctx, 'x@y.example')).toMatchObject(no)
    expect(await disableAccount(ctx, 1)).toMatchObject(no)
    expect(await enableAccount(ctx, 1)).toMatchObject(no)
  }
})

test('a coordinator invites to their own letter, and makes nobody an administrator', async () => {
  const coordinator = as(operator, person(1, { letter: 7, role: 'coordinator', locale: null }))
  expect(
    await addAccount(coordinator, { email: 'x@y.example', letter: 7, administrator: true }),
  ).toMatchObject({ refusal: 'actor/not-allowed' })
  expect(await addAccount(coordinator, { email: 'x@y.example', letter: 8 })).toMatchObject({
    refusal: 'letter/not-found',
  })
  expect(await findAccountByEmail(coordinator, 'x@y.example')).toMatchObject({
    refusal: 'actor/not-allowed',
  })
})

test('disabling an account ends what it has open, and enabling brings no session back', async () => {
  const id = await added('ana@ngo.example')
  const token = await startSession(operator, id)
  expect(await loadActor(operator, id)).toMatchObject({ id })
  await disableAccount(operator, id)
  expect(await loadActor(operator, id)).toBeUndefined()
  expect(await resumeSession(operator, token)).toBeUndefined()
  await enableAccount(operator, id)
  expect(await loadActor(operator, id)).toMatchObject({ id })
  expect(await resumeSession(operator, token)).toBeUndefined()
})

test('the last administrator stays', async () => {
  const id = await added('ana@ngo.example', true)
  expect(await disableAccount(operator, id)).toMatchObject({
    refusal: 'account/last-administrator',
  })
})

test('people change what is said of themselves', async () => {
  const id = await added('ana@ngo.example')
  const self = as(operator, person(id))
  const profile = { name: ' Ana ', organisation: ' NGO ', uiLocale: 'fr' }
  expect(await changeProfile(self, profile)).toMatchObject({
    value: { name: 'Ana', organisation: 'NGO', uiLocale: 'fr' },
  })
  expect(await changeProfile(self, { ...profile, name: '  ' })).toMatchObject({
    refusal: 'account/name-missing',
  })
  expect(await changeUiLocale(self, 'en')).toMatchObject({ ok: true })
  expect(await listAccounts(operator)).toMatchObject({ value: [{ name: 'Ana', uiLocale: 'en' }] })
  expect(await changeProfile(as(operator, visitor), profile)).toMatchObject({ ok: false })
})
