import { beforeEach, expect, test } from 'vitest'
import { openContext } from '#app/boot.server.ts'
import { operator } from '#app/domain/actor.ts'
import { action, loader } from '#app/routes/link.$token.tsx'
import { addAccount } from '#app/services/accounts.server.ts'
import { makeLink } from '#app/services/links.server.ts'
import { answerOf, signIn } from '#tests/support/requests.ts'

const form = { name: 'Ana', organisation: 'NGO', password: 'teapot glacier umbrella' }

let token: string
let people = 0

beforeEach(async () => {
  people += 1
  const ctx = await openContext(operator)
  const added = await addAccount(ctx, { email: `guest${people}@ngo.example` })
  const link = added.ok ? await makeLink(ctx, added.value.id) : added
  if (!link.ok) throw new Error(link.refusal)
  token = link.value
})

function look(request = new Request('http://localhost/link/x')) {
  return answerOf(loader({ request, params: { token }, context: {} }))
}

function follow(given = form) {
  const body = new URLSearchParams(given)
  const request = new Request('http://localhost/link/x', { method: 'POST', body })
  return answerOf(action({ request, params: { token }, context: {} }))
}

test('a link is looked at freely and used once', async () => {
  for (let times = 0; times < 5; times += 1) expect((await look()).status).toBe(200)
  const used = await follow()
  expect(used.status).toBe(303)
  expect(used.headers.get('set-cookie')).toMatch(/^__Host-sid=/)
  expect((await look()).status).toBe(410)
  expect((await follow()).status).toBe(410)
})

test('a password that is too short keeps the link and what was typed', async () => {
  const answer = await follow({ ...form, password: 'short' })
  expect(answer.status).toBe(422)
  expect(await answer.json()).toMatchObject({
    refusal: 'account/password-short',
    details: { least: 15, length: 5 },
    typed: { name: 'Ana', organisation: 'NGO' },
  })
  expect((await look()).status).toBe(200)
})

test('whoever is signed in as somebody else is told so', async () => {
  const visit = await signIn('Willem')
  expect(await (await look(visit.get('/link/x'))).json()).toMatchObject({ signedInAs: 'Willem' })
  expect(await (await look()).json()).toMatchObject({ signedInAs: null, again: false, name: '' })
})
