import { hash } from '@node-rs/argon2'
import { beforeEach, expect, test } from 'vitest'
import { visitor } from '#app/domain/actor.ts'
import { addAccount, disableAccount } from '#app/services/accounts.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { listOwnSessions, resumeSession } from '#app/services/sessions.server.ts'
import { changePassword, signIn } from '#app/services/sign-in.server.ts'
import { findPasswordHash, updatePasswordHash } from '#db/queries/accounts.ts'
import { as, createContext, noon, person } from '#tests/support/context.ts'

const password = 'teapot glacier umbrella'
const address = '192.0.2.1'
// The least that is allowed, which is faster.
const weakHash = await hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })

let ctx: Context
let id: number

beforeEach(async () => {
  const operator = await createContext()
  const added = await addAccount(operator, { email: 'ana@ngo.example', administrator: true })
  if (!added.ok) throw new Error(added.refusal)
  id = added.value.id
  await updatePasswordHash(operator.db, id, weakHash)
  ctx = as(operator, visitor)
})

function attempt(given: Partial<Parameters<typeof signIn>[1]> = {}, at = ctx) {
  return signIn(at, { email: 'ana@ngo.example', password, address, ...given })
}

function later(minutes: number): Context {
  return { ...ctx, now: () => new Date(noon.getTime() + minutes * 60_000) }
}

async function signedIn() {
  const started = await attempt()
  if (!started.ok) throw new Error(started.refusal)
  return started.value
}

test('the right password starts a session', async () => {
  const { token } = await signedIn()
  expect(await resumeSession(ctx, token)).toMatchObject({ actor: { id, administrator: true } })
})

test('the address may be written in capitals', async () => {
  expect(await attempt({ email: ' ANA@ngo.example' })).toMatchObject({ ok: true })
})

test('a wrong password, an unknown, an invited and a disabled account answer the same', async () => {
  const administrator = as(ctx, { ...person(id), administrator: true })
  await addAccount(administrator, { email: 'jan@ngo.example', administrator: true })
  const wrong = await attempt({ password: 'teapot glacier umbrellas' })
  expect(wrong).toEqual({ ok: false, refusal: 'account/wrong-sign-in' })
  expect(await attempt({ email: 'nobody@ngo.example' })).toEqual(wrong)
  expect(await attempt({ email: 'jan@ngo.example' })).toEqual(wrong)
  expect(await disableAccount(administrator, id)).toMatchObject({ ok: true })
  expect(await attempt()).toEqual(wrong)
})

test('the eleventh wrong try is refused, even with the right password, for a quarter of an hour', async () => {
  for (let tries = 0; tries < 10; tries += 1) await attempt({ password: 'wrong' })
  expect(await attempt()).toEqual({
    ok: false,
    refusal: 'account/too-many-tries',
    details: { minutes: 15 },
  })
  expect(await attempt({ address: '192.0.2.2' })).toMatchObject({ ok: false })
  expect(await attempt({}, later(15))).toMatchObject({ ok: true })
})

test('a right sign-in forgets the wrong tries before it', async () => {
  for (let tries = 0; tries < 9; tries += 1) await attempt({ password: 'wrong' })
  expect(await attempt()).toMatchObject({ ok: true })
  expect(await attempt({ password: 'wrong' })).toMatchObject({ refusal: 'account/wrong-sign-in' })
})

test('without the table of tries nobody is let in', async () => {
  await ctx.db.schema.dropTable('tries')
  await expect(attempt()).rejects.toThrow()
})

test('a hash made with less than today’s cost is made anew at sign-in', async () => {
  await signedIn()
  const stored = await findPasswordHash(ctx.db, id)
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/)
  expect(await attempt()).toMatchObject({ ok: true })
  expect(await findPasswordHash(ctx.db, id)).toBe(stored)
})

test('neither the cookie nor the password is in the database', async () => {
  const { token } = await signedIn()
  const tables: { name: string }[] = await ctx.db.raw(
    `SELECT name FROM sqlite_master WHERE type = 'table'`,
  )
  const rows = await Promise.all(tables.map(({ name }) => ctx.db(name).select()))
  expect(JSON.stringify(rows)).not.toContain(token)
  expect(JSON.stringify(rows)).not.toContain(password)
})

test('a new password ends every session and starts a new one', async () => {
  const before = await signedIn()
  const self = as(ctx, person(id))
  const given = { current: password, next: 'window lantern oatmeal', address }
  const changed = await changePassword(self, given)
  if (!changed.ok) throw new Error(changed.refusal)
  expect(await resumeSession(ctx, before.token)).toBeUndefined()
  expect(await resumeSession(ctx, changed.value.token)).toBeDefined()
  expect(await listOwnSessions(self)).toMatchObject({ ok: true, value: [{ account: id }] })
  expect(await attempt()).toMatchObject({ ok: false })
  expect(await attempt({ password: 'window lantern oatmeal' })).toMatchObject({ ok: true })
})

test('a new password needs the present one, and must be a good one', async () => {
  const self = as(ctx, person(id))
  const next = 'window lantern oatmeal'
  expect(await changePassword(self, { current: 'wrong', next, address })).toMatchObject({
    refusal: 'account/wrong-password',
  })
  expect(await changePassword(self, { current: password, next: 'short', address })).toMatchObject({
    refusal: 'account/password-short',
  })
  expect(await attempt()).toMatchObject({ ok: true })
})

test('a visitor has no password to change', async () => {
  expect(await changePassword(ctx, { current: password, next: password, address })).toMatchObject({
    refusal: 'actor/not-allowed',
  })
})
