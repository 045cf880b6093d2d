import { expect, test } from 'vitest'
import { action as actAtPair } from '#app/routes/letters.$letter.$locale._index.tsx'
import { action, loader } from '#app/routes/letters.$letter.queries.tsx'
import { answerOf } from '#tests/support/requests.ts'
import { createTeam } from '#tests/support/team.ts'

test('a question is asked by a plain form at the desk, and answered by one where it is listed', async () => {
  const { translator, coordinator, path, params } = await createTeam()
  const ask = {
    kind: 'note',
    unit: '4',
    edition: '1',
    body: 'Which six?\r\nAll?',
    scope: 'all',
    asks: 'coordinator',
  }
  const asked = await answerOf(
    actAtPair({ request: translator.post(`${path}/pl`, ask), params, context: {} }),
  )
  expect(asked.status).toBe(303)
  const see = (show: string) =>
    loader({ request: coordinator.get(`${path}/queries?show=${show}`), params, context: {} })
  const [listed] = (await see('open')).queries
  expect(listed?.note.body).toBe('Which six?\nAll?')
  const send = (form: Record<string, string>) =>
    answerOf(
      action({ request: coordinator.post(`${path}/queries?show=open`, form), params, context: {} }),
    )
  const note = `${listed?.note.id}`
  const empty = await send({ kind: 'answer', note, body: ' ' })
  expect([empty.status, await empty.json()]).toMatchObject([
    422,
    { refusal: 'note/empty', typed: { note, body: ' ' } },
  ])
  const answered = await send({ kind: 'answer', note, body: 'Those of 2020.' })
  expect(answered.headers.get('location')).toBe(`${path}/queries?show=open#note-${note}`)
  expect(await see('nonsense')).toMatchObject({
    filter: 'all',
    counts: { open: 0, answered: 1, 'for-all': 1 },
  })
})

test('a note that was refused comes back with what was typed', async () => {
  const { translator, path, params } = await createTeam()
  const form = { kind: 'answer', unit: '4', edition: '1', note: '99', body: 'Yes.' }
  const answer = await answerOf(
    actAtPair({ request: translator.post(`${path}/pl`, form), params, context: {} }),
  )
  expect([answer.status, await answer.json()]).toMatchObject([
    404,
    { refusal: 'note/not-found', typed: { kind: 'answer', note: 99, body: 'Yes.' } },
  ])
})
