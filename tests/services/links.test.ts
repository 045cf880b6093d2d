import { beforeEach, expect, test } from 'vitest'
import { visitor } from '#app/domain/actor.ts'
import { addAccount, disableAccount } from '#app/services/accounts.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { makeLink, openLink, redeemLink } from '#app/services/links.server.ts'
import { resumeSession } from '#app/services/sessions.server.ts'
import { signIn } from '#app/services/sign-in.server.ts'
import { listEvents } from '#db/queries/events.ts'
import { as, createContext, noon, person } from '#tests/support/context.ts'

const who = { name: ' Ana Kovač ', organisation: 'NGO', password: 'teapot glacier umbrella' }

let operator: Context
let ctx: Context
let id: number
let token: string

beforeEach(async () => {
  operator = await createContext()
  ctx = as(operator, visitor)
  const added = await addAccount(operator, { email: 'ana@ngo.example' })
  if (!added.ok) throw new Error(added.refusal)
  id = added.value.id
  token = await link()
})

async function link(): Promise<string> {
  const made = await makeLink(operator, id)
  if (!made.ok) throw new Error(made.refusal)
  return made.value
}

function after(hours: number): Context {
  return { ...ctx, now: () => new Date(noon.getTime() + hours * 3_600_000) }
}

const over = { ok: false, refusal: 'link/used-or-expired' }

test('a link holds 256 bits and the database only their hash', async () => {
  expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  expect(JSON.stringify(await ctx.db('one_time_links').select())).not.toContain(token)
})

test('looking at a link as often as one likes does not use it', async () => {
  for (let look = 0; look < 5; look += 1) {
    expect(await openLink(ctx, token)).toMatchObject({ value: { email: 'ana@ngo.example' } })
  }
  expect(await redeemLink(ctx, token, who)).toMatchObject({ ok: true })
})

test('a link signs in, names the person and sets the password, once', async () => {
  const used = await redeemLink(ctx, token, who)
  if (!used.ok) throw new Error(used.refusal)
  expect(await resumeSession(ctx, used.value.token)).toMatchObject({
    account: { id, name: 'Ana Kovač', organisation: 'NGO', hasPassword: true },
  })
  expect(await redeemLink(ctx, token, who)).toEqual(over)
  expect(await openLink(ctx, token)).toEqual(over)
  const signedIn = await signIn(ctx, {
    email: 'ana@ngo.example',
    password: who.password,
    address: '192.0.2.1',
  })
  expect(signedIn).toMatchObject({ ok: true })
})

test('of two who use a link at the same moment one is signed in', async () => {
  const both = await Promise.all([redeemLink(ctx, token, who), redeemLink(ctx, token, who)])
  expect(both.map((used) => used.ok).sort()).toEqual([false, true])
})

test('a link is over after 72 hours', async () => {
  expect(await openLink(after(71.9), token)).toMatchObject({ ok: true })
  expect(await openLink(after(72), token)).toEqual(over)
  expect(await redeemLink(after(72), token, who)).toEqual(over)
})

test('a new link takes the place of the one before', async () => {
  const second = await link()
  expect(await openLink(ctx, token)).toEqual(over)
  expect(await openLink(ctx, second)).toMatchObject({ ok: true })
})

test('a bad password or a missing name leaves the link unused', async () => {
  expect(await redeemLink(ctx, token, { ...who, password: 'short' })).toMatchObject({ ok: false })
  expect(await redeemLink(ctx, token, { ...who, name: ' ' })).toMatchObject({
    refusal: 'account/name-missing',
  })
  expect(await openLink(ctx, token)).toMatchObject({ ok: true })
})

test('the links of a disabled account are dead, and it gets no new one', async () => {
  await disableAccount(operator, id)
  expect(await openLink(ctx, token)).toEqual(over)
  expect(await makeLink(operator, id)).toMatchObject({ refusal: 'account/disabled' })
})

test('somebody without the right learns not even whether there is such an account', async () => {
  expect(await makeLink(as(ctx, person(5)), id)).toMatchObject({ refusal: 'actor/not-allowed' })
  expect(await makeLink(as(ctx, person(5)), 404)).toMatchObject({ refusal: 'actor/not-allowed' })
})

test('the history tells of links by account only', async () => {
  await redeemLink(ctx, token, who)
  const events = await listEvents(ctx.db, 'installation')
  expect(events.map(({ kind, account }) => [kind, account])).toEqual([
    ['signing-key-added', null],
    ['account-added', null],
    ['link-made', null],
    ['link-used', id],
    ['password-changed', id],
    ['signed-in', id],
  ])
  expect(JSON.stringify(events)).not.toMatch(/ngo\.example|Kovač/)
})
