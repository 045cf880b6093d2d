import { beforeAll, expect, test } from 'vitest'
import { loader as all } from '#app/routes/addressees.forms._index.tsx'
import { action, loader } from '#app/routes/addressees.forms.$locale.tsx'
import { answerOf, type Visit } from '#tests/support/requests.ts'
import { createTeam } from '#tests/support/team.ts'

let reviewer: Visit
let translator: Visit

beforeAll(async () => {
  const team = await createTeam()
  reviewer = team.reviewer
  translator = team.translator
})

const see = (visit: Visit, locale: string) =>
  loader({ request: visit.get('/addressees/forms/pl'), params: { locale }, context: {} })

const send = (visit: Visit, fields: Record<string, string>, locale = 'pl') =>
  answerOf(action({ request: visit.post('/', fields), params: { locale }, context: {} }))

const form = {
  cell: 'closing',
  seen: 'Z wyrazami szacunku',
  text: 'Z poważaniem',
  source: 'I know.',
}

test('the forms of all languages are open to whoever is signed in', async () => {
  const request = translator.get('/addressees/forms')
  expect((await all({ request, params: {}, context: {} })).languages).toHaveLength(24)
})

test('a reviewer of the language checks a form, and is led back to it', async () => {
  const answer = await send(reviewer, form)
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe('/addressees/forms/pl#closing')
  const { forms, mayCheck } = await see(reviewer, 'pl')
  expect(mayCheck).toBe(true)
  expect(forms.find(({ cell }) => cell === 'closing')?.text).toBe('Z poważaniem')
})

test('a refused check keeps what was typed', async () => {
  const answer = await send(reviewer, { ...form, cell: 'opening.male', seen: 'Ahoj' })
  expect(answer.status).toBe(409)
  expect(await answer.json()).toMatchObject({
    typed: { cell: 'opening.male', text: 'Z poważaniem', source: 'I know.' },
  })
})

test('nobody else checks it, and no language of no letter has any', async () => {
  expect((await send(translator, form)).status).toBe(403)
  expect((await send(reviewer, form, 'de')).status).toBe(403)
  expect((await send(reviewer, form, 'xx')).status).toBe(404)
  expect((await send(reviewer, {})).status).toBe(400)
})
