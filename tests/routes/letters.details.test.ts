import { expect, test } from 'vitest'
import { action, loader } from '#app/routes/letters.$letter.details.tsx'
import { importShortLetter } from '#tests/support/letter.ts'
import { answerOf, signIn, type Visit } from '#tests/support/requests.ts'

const send = (visit: Visit, letter: number, form: Record<string, string>) => {
  const request = visit.post(`/letters/${letter}/details`, form)
  return answerOf(action({ request, params: { letter: `${letter}` }, context: {} }))
}

const see = (visit: Visit, letter: number) => {
  const request = visit.get(`/letters/${letter}/details`)
  return loader({ request, params: { letter: `${letter}` }, context: {} })
}

let people = 0

async function begin() {
  people += 1
  const visit = await signIn(`Dora${people}`)
  const letter = await importShortLetter(await visit.ctx())
  return { visit, letter, seen: (await see(visit, letter)).stamp }
}

const typed = { brief: 'Be *plain*.\r\nTwo lines.', embargoOn: '2021-12-03' }

test('brief, embargo and policy are stored', async () => {
  const { visit, letter, seen } = await begin()
  const form = { do: 'save', seen, ...typed, correctAndApprove: 'on', secondSignature: 'on' }
  expect((await send(visit, letter, form)).status).toBe(303)
  expect((await see(visit, letter)).details).toEqual({
    brief: 'Be *plain*.\nTwo lines.',
    embargoOn: '2021-12-03',
    correctAndApprove: true,
    secondSignature: true,
  })
})

test('the preview stores nothing', async () => {
  const { visit, letter, seen } = await begin()
  const answer = await send(visit, letter, { do: 'preview', seen, ...typed })
  expect(answer.status).toBe(200)
  expect((await see(visit, letter)).details.brief).toBe('')
})

test('what somebody else stored meanwhile is not overwritten', async () => {
  const { visit, letter, seen } = await begin()
  await send(visit, letter, { do: 'save', seen, ...typed })
  const answer = await send(visit, letter, { do: 'save', seen, brief: 'Mine', embargoOn: '' })
  expect(answer.status).toBe(409)
  expect(await answer.json()).toMatchObject({
    problem: { refusal: 'letter/changed-meanwhile' },
    typed: { brief: 'Mine' },
  })
  expect((await see(visit, letter)).details.embargoOn).toBe('2021-12-03')
})

test.each([
  ['a day that is none', { ...typed, embargoOn: '31 December' }],
  ['a brief that is too long', { ...typed, brief: 'x'.repeat(20_001) }],
])('%s is refused with what was typed still in the form', async (_, form) => {
  const { visit, letter, seen } = await begin()
  const answer = await send(visit, letter, { do: 'save', seen, ...form })
  expect(answer.status).toBe(422)
  const again = (await answer.json()) as { typed: { brief: string; embargoOn: string } }
  expect(again.typed.brief).toHaveLength(form.brief.replaceAll('\r', '').length)
  expect(again.typed.embargoOn).toBe(form.embargoOn)
  expect((await see(visit, letter)).details.brief).toBe('')
})

test('a form without its fields answers 400', async () => {
  const { visit, letter } = await begin()
  expect((await send(visit, letter, {})).status).toBe(400)
})

test('a translator reads the brief and does not change it', async () => {
  const { letter, seen } = await begin()
  const translator = await signIn('Teo', { letter, role: 'translator', locale: 'pl' })
  expect((await see(translator, letter)).mayChange).toBe(false)
  expect((await send(translator, letter, { do: 'save', seen, ...typed })).status).toBe(403)
})

test('the details of a letter of others are not there', async () => {
  const { visit, letter, seen } = await begin()
  const stranger = await signIn('Otto')
  expect((await answerOf(see(stranger, letter))).status).toBe(404)
  expect((await send(stranger, letter, { do: 'save', seen, ...typed })).status).toBe(404)
  expect((await see(visit, letter)).details.brief).toBe('')
})
