import { beforeAll, expect, test } from 'vitest'
import { openContext } from '#app/boot.server.ts'
import { operator, visitor } from '#app/domain/actor.ts'
import { action, loader } from '#app/routes/sign-in.tsx'
import { addAccount } from '#app/services/accounts.server.ts'
import { makeLink, redeemLink } from '#app/services/links.server.ts'
import { answerOf, signIn } from '#tests/support/requests.ts'

const email = 'ana@ngo.example'
const password = 'teapot glacier umbrella'

beforeAll(async () => {
  const ctx = await openContext(operator)
  const added = await addAccount(ctx, { email })
  const link = added.ok ? await makeLink(ctx, added.value.id) : added
  if (!link.ok) throw new Error(link.refusal)
  await redeemLink({ ...ctx, actor: visitor }, link.value, {
    name: 'Ana',
    organisation: '',
    password,
  })
})

function attempt(form: Record<string, string>, cookie = '') {
  const request = new Request('http://localhost/sign-in', {
    method: 'POST',
    headers: { cookie },
    body: new URLSearchParams({ email, password, ...form }),
  })
  return answerOf(action({ request, params: {}, context: { address: '192.0.2.1' } }))
}

test('signing in sets a cookie for this host alone and leads on', async () => {
  const answer = await attempt({ to: '/letters/7/pl?unit=5' })
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe('/letters/7/pl?unit=5')
  expect(answer.headers.get('set-cookie')).toMatch(
    /^__Host-sid=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=43200$/,
  )
})

test('a planted cookie is not taken over', async () => {
  const planted = 'x'.repeat(43)
  const answer = await attempt({}, `__Host-sid=${planted}`)
  expect(answer.headers.get('set-cookie')).not.toContain(planted)
})

test.each(['//evil.example', '/\t/evil.example', 'https://evil.example'])(
  'after signing in nobody is led to %j',
  async (to) => {
    expect((await attempt({ to })).headers.get('location')).toBe('/')
  },
)

test('a wrong password keeps the address on the page and never the password', async () => {
  const answer = await attempt({ password: 'wrong' })
  expect(answer.status).toBe(422)
  expect(answer.headers.get('set-cookie')).toBeNull()
  expect(await answer.json()).toEqual({
    ok: false,
    refusal: 'account/wrong-sign-in',
    typed: { email },
  })
})

test('too many tries answer 429', async () => {
  for (let tries = 0; tries < 10; tries += 1) await attempt({ email: 'x@y.example' })
  expect((await attempt({ email: 'x@y.example' })).status).toBe(429)
})

test('whoever is signed in already goes where they wanted', async () => {
  const visit = await signIn('Vera')
  const request = visit.get('/sign-in?to=/letters')
  const answer = await answerOf(loader({ request, params: {}, context: {} }))
  expect(answer.headers.get('location')).toBe('/letters')
})
