import { expect, test } from 'vitest'
import { action, loader } from '#app/routes/letters.$letter.ministries._index.tsx'
import { answerOf, type Visit } from '#tests/support/requests.ts'
import { createTeam } from '#tests/support/team.ts'

const see = (visit: Visit, letter: number) =>
  loader({
    request: visit.get(`/letters/${letter}/ministries`),
    params: { letter: `${letter}` },
    context: {},
  })

const send = (visit: Visit, letter: number, given: Record<string, string>) => {
  const request = visit.post(`/letters/${letter}/ministries`, given)
  return answerOf(action({ request, params: { letter: `${letter}` }, context: {} }))
}

const form = {
  version: 'pl-pl',
  block: 'Pan Minister\r\nMinisterstwo Spraw Zagranicznych\r\n\r\nWarszawa',
  salutation: 'Szanowny Panie Ministrze,',
  source: 'A call to the office.',
}

test('what the coordinator confirms is what is printed', async () => {
  const { coordinator, letter } = await createTeam()
  const answer = await send(coordinator, letter, form)
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe(`/letters/${letter}/ministries#pl-pl`)
  const { view } = await see(coordinator, letter)
  expect(view?.versions.find(({ state }) => state === 'pl')).toMatchObject({
    block: ['Pan Minister', 'Ministerstwo Spraw Zagranicznych', 'Warszawa'],
    salutation: 'Szanowny Panie Ministrze,',
    omissions: [],
    confirmed: { source: 'A call to the office.' },
  })
})

test('confirming and going on opens the next that leaves something out', async () => {
  const { coordinator, letter } = await createTeam()
  const answer = await send(coordinator, letter, { ...form, go: 'next' })
  expect(answer.headers.get('location')).toMatch(/\/ministries\?confirm=pt-pt#pt-pt$/)
})

test('without a source nothing is confirmed, and what was typed comes back', async () => {
  const { coordinator, letter } = await createTeam()
  const answer = await send(coordinator, letter, { ...form, source: ' ' })
  expect(answer.status).toBe(422)
  expect(await answer.json()).toMatchObject({
    refusal: 'addressee/source-missing',
    typed: { version: 'pl-pl', block: form.block, salutation: form.salutation },
  })
})

test('only the coordinator confirms, and a ministry is written to in its own languages', async () => {
  const { coordinator, translator, outsider, letter } = await createTeam()
  expect((await send(translator, letter, form)).status).toBe(403)
  expect((await send(outsider, letter, form)).status).toBe(404)
  expect((await send(coordinator, letter, { ...form, version: 'pl-de' })).status).toBe(404)
})

test.each([
  ['nothing', {}],
  ['a state that is none', { ...form, version: 'xx-pl' }],
  ['more than a version', { ...form, version: 'pl-pl-pl' }],
])('a form with %s answers 400', async (_, given) => {
  const { coordinator, letter } = await createTeam()
  expect((await send(coordinator, letter, given)).status).toBe(400)
})
