import { expect, test } from 'vitest'
import { action as chooseLanguage } from '#app/routes/language.ts'
import { action, loader } from '#app/routes/settings.tsx'
import { action as signOut } from '#app/routes/sign-out.ts'
import { answerOf, signIn, type Visit } from '#tests/support/requests.ts'

function see(visit: Visit, path = '/settings') {
  return loader({ request: visit.get(path), params: {}, context: {} })
}

function send(visit: Visit, form: Record<string, string>) {
  const request = visit.post('/settings', form)
  return answerOf(action({ request, params: {}, context: {} }))
}

test('people change their name, organisation and language', async () => {
  const visit = await signIn('Ana')
  const form = { kind: 'profile', name: 'Ana K.', organisation: 'NGO', uiLocale: 'fr' }
  const answer = await send(visit, form)
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/settings?saved'])
  expect((await see(visit, '/settings?saved')).saved).toBe(true)
  expect((await see(visit)).profile).toEqual({
    email: 'ana@example.org',
    name: 'Ana K.',
    organisation: 'NGO',
    uiLocale: 'fr',
  })
  await send(visit, { ...form, uiLocale: '' })
  expect((await see(visit)).profile.uiLocale).toBeNull()
})

test('a name that is only spaces is refused beside what was typed', async () => {
  const visit = await signIn('Bea')
  const form = { kind: 'profile', name: '  ', organisation: 'NGO', uiLocale: '' }
  const answer = await send(visit, form)
  expect(answer.status).toBe(422)
  expect(await answer.json()).toMatchObject({ typed: { organisation: 'NGO' } })
})

test('a session of one’s own is listed, and ended by its name', async () => {
  const visit = await signIn('Cleo')
  const [session, ...rest] = (await see(visit)).sessions
  expect(rest).toEqual([])
  expect(session).toMatchObject({ here: true, label: expect.stringMatching(/^[0-9a-f]{12}$/) })
  await send(visit, { kind: 'session', session: session?.label ?? '' })
  const answer = await answerOf(see(visit))
  expect(answer.headers.get('location')).toBe('/sign-in?to=%2Fsettings')
})

test('a wrong present password changes nothing', async () => {
  const visit = await signIn('Dina')
  const form = { kind: 'password', current: 'wrong', next: 'teapot glacier umbrella' }
  expect(await send(visit, form)).toMatchObject({ status: 422 })
  expect((await see(visit)).profile.name).toBe('Dina')
})

test('signing out clears the cookie and what the browser kept', async () => {
  const visit = await signIn('Eva')
  const request = visit.post('/sign-out', {})
  const answer = await answerOf(signOut({ request, params: {}, context: {} }))
  expect(answer.status).toBe(303)
  expect(answer.headers.get('clear-site-data')).toBe('"cache", "storage"')
  expect(answer.headers.get('set-cookie')).toMatch(/^__Host-sid=;.*Max-Age=0/)
  expect((await answerOf(see(visit))).status).toBe(302)
})

test('the language of the interface is kept in a cookie, and in the account if there is one', async () => {
  const visit = await signIn('Fay')
  const request = visit.post('/language', { uiLocale: 'fr', back: '/letters?x=1' })
  const answer = await answerOf(chooseLanguage({ request, params: {}, context: {} }))
  expect(answer.headers.get('location')).toBe('/letters?x=1')
  expect(answer.headers.get('set-cookie')).toMatch(/^__Host-ui-locale=fr;/)
  expect((await see(visit)).profile.uiLocale).toBe('fr')
})

test('a language that the interface does not have is refused', async () => {
  const body = new URLSearchParams({ uiLocale: 'tlh' })
  const request = new Request('http://localhost/language', { method: 'POST', body })
  expect(await answerOf(chooseLanguage({ request, params: {}, context: {} }))).toMatchObject({
    status: 400,
  })
})
