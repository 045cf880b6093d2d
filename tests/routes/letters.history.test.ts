import { expect, test } from 'vitest'
import { action, loader } from '#app/routes/letters.$letter.$locale.history.tsx'
import { changeTarget } from '#app/services/targets.server.ts'
import { answerOf, type Visit } from '#tests/support/requests.ts'
import { createTeam } from '#tests/support/team.ts'

async function begin() {
  const team = await createTeam()
  const { params } = team
  const path = `${team.path}/pl/history`
  const at = { letter: team.letter, locale: 'pl', unit: 3 } as const
  for (const [version, text] of ['Pierwszy.', 'Drugi.'].entries()) {
    await changeTarget(await team.translator.ctx(), at, { kind: 'confirm', version, text })
  }
  const see = (visit: Visit, query = '') =>
    loader({ request: visit.get(path + query), params, context: {} })
  const send = (visit: Visit, form: Record<string, string>) =>
    answerOf(action({ request: visit.post(path, form), params, context: {} }))
  return { ...team, path, see, send }
}

test('the address says which part of the history is shown, and what makes no sense is ignored', async () => {
  const { see, observer } = await begin()
  expect((await see(observer)).life.count).toBe(2)
  expect((await see(observer, '?unit=4')).life.count).toBe(0)
  const odd = await see(observer, '?unit=x&person=-1&act=fly&page=0')
  expect(odd).toMatchObject({ asked: { unit: null, person: null, act: null, page: 1 } })
  expect(odd.life.count).toBe(2)
})

test('a plain form restores a text and leads back to its unit; a stale one is refused', async () => {
  const { see, send, path, translator, observer } = await begin()
  const form = { unit: '3', edition: '1', version: '2', of: '1' }
  expect((await send(observer, form)).status).toBe(403)
  const done = await send(translator, form)
  expect([done.status, done.headers.get('location')]).toEqual([303, `${path}?unit=3&restored`])
  expect((await see(translator, '?unit=3')).unit).toMatchObject({ text: 'Pierwszy.' })
  const stale = await send(translator, { ...form, of: '2' })
  expect([stale.status, await stale.json()]).toMatchObject([
    409,
    { refusal: 'target/changed-meanwhile' },
  ])
})
