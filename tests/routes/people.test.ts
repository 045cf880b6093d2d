import { beforeAll, expect, test } from 'vitest'
import { openContext } from '#app/boot.server.ts'
import { operator, visitor } from '#app/domain/actor.ts'
import { action, loader } from '#app/routes/people.tsx'
import { openLink } from '#app/services/links.server.ts'
import { findAccountByEmail, updateAccount } from '#db/queries/accounts.ts'
import { answerOf, signIn, type Visit } from '#tests/support/requests.ts'

let administrator: Visit
let other: Visit

beforeAll(async () => {
  administrator = await signIn('Adele')
  other = await signIn('Otto')
  const { db } = await openContext(operator)
  const account = await findAccountByEmail(db, 'adele@example.org')
  if (account) await updateAccount(db, { ...account, administrator: true })
})

function send(visit: Visit, form: Record<string, string>) {
  const request = visit.post('/people', form)
  return answerOf(action({ request, params: {}, context: {} }))
}

async function idOf(email: string): Promise<string> {
  const { db } = await openContext(operator)
  return `${(await findAccountByEmail(db, email))?.id}`
}

test('an administrator sees everybody, and no secret of theirs', async () => {
  const request = administrator.get('/people')
  const { accounts } = await loader({ request, params: {}, context: {} })
  expect(accounts.map(({ name }) => name)).toEqual(['Adele', 'Otto'])
  expect(Object.keys(accounts[0] ?? {}).sort()).toEqual([
    'administrator',
    'email',
    'id',
    'name',
    'organisation',
    'state',
  ])
})

test('nobody else does', async () => {
  const request = other.get('/people')
  expect(await answerOf(loader({ request, params: {}, context: {} }))).toMatchObject({
    status: 403,
  })
  expect(await send(other, { kind: 'add', email: 'x@y.example' })).toMatchObject({ status: 403 })
})

test('adding somebody shows their link, once', async () => {
  const answer = await send(administrator, { kind: 'add', email: 'new@ngo.example' })
  const { address } = await answer.json()
  expect(address).toMatch(/^http:\/\/localhost\/link\/[\w-]{43}$/)
  const ctx = { ...(await openContext(visitor)) }
  expect(await openLink(ctx, address.split('/').at(-1))).toMatchObject({
    value: { email: 'new@ngo.example', administrator: false },
  })
})

test('an address that is none, or taken, stays in the form', async () => {
  const answer = await send(administrator, { kind: 'add', email: 'nobody' })
  expect(answer.status).toBe(422)
  expect(await answer.json()).toMatchObject({ typed: { email: 'nobody' } })
  const taken = { kind: 'add', email: 'Otto@example.org' }
  expect(await send(administrator, taken)).toMatchObject({ status: 409 })
})

test('fields that the form does not have change nothing', async () => {
  const extra = { id: '1', name: 'Root', passwordHash: 'x', __proto__: 'x' }
  await send(administrator, { kind: 'add', email: 'plain@ngo.example', ...extra })
  const { db } = await openContext(operator)
  expect(await findAccountByEmail(db, 'plain@ngo.example')).toMatchObject({
    name: 'plain',
    administrator: false,
    hasPassword: false,
  })
})

test('disabling somebody signs them out at once', async () => {
  const visit = await signIn('Dora')
  const account = await idOf('dora@example.org')
  expect(await send(administrator, { kind: 'disable', account })).toMatchObject({ status: 303 })
  const answer = await answerOf(loader({ request: visit.get('/people'), params: {}, context: {} }))
  expect(answer.headers.get('location')).toBe('/sign-in?to=%2Fpeople')
  expect(await send(administrator, { kind: 'link', account, email: 'x' })).toMatchObject({
    status: 409,
  })
  expect(await send(administrator, { kind: 'enable', account })).toMatchObject({ status: 303 })
})
