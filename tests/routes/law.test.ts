import { expect, test } from 'vitest'
import { action, loader } from '#app/routes/law.tsx'
import { createTeam } from '#tests/support/team.ts'

const typed = {
  act: '32020D1999',
  article: '1(1)(d)',
  passage: 'serious-concern',
  locale: 'pl',
  text: 'Brzmienie aktu',
  source: 'EUR-Lex',
}

test('a form without scripts enters a wording and comes back to its act', async () => {
  const { translator } = await createTeam()
  const request = translator.post('/law', typed)
  const answer = await action({ request, params: {}, context: {} })
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe('/law?entered#32020D1999')
  const { bank } = await loader({ request: translator.get('/law'), params: {}, context: {} })
  expect(JSON.stringify(bank)).toContain('Brzmienie aktu')
})

test('what is refused comes back with what was typed', async () => {
  const { translator } = await createTeam()
  const request = translator.post('/law', { ...typed, act: 'a novel' })
  const answer = await action({ request, params: {}, context: {} })
  expect(answer.status).toBe(422)
  expect(await answer.json()).toMatchObject({
    refusal: 'law/act-unknown',
    typed: { act: 'a novel', text: 'Brzmienie aktu' },
  })
})

test('a link from the desk begins the form', async () => {
  const { translator } = await createTeam()
  const request = translator.get('/law?act=32020D1999&locale=pl&article=1')
  const { begun } = await loader({ request, params: {}, context: {} })
  expect(begun).toEqual({ celex: '32020D1999', article: '1', passage: '', locale: 'pl' })
})
