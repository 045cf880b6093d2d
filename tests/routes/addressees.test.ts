import { beforeAll, expect, test } from 'vitest'
import { loader as all } from '#app/routes/addressees._index.tsx'
import { action, loader as one } from '#app/routes/addressees.$state.tsx'
import { answerOf, type Visit } from '#tests/support/requests.ts'
import { createTeam } from '#tests/support/team.ts'

let coordinator: Visit
let observer: Visit

beforeAll(async () => {
  const team = await createTeam()
  coordinator = team.coordinator
  observer = team.observer
})

const see = (visit: Visit, state: string) =>
  one({ request: visit.get(`/addressees/${state}`), params: { state }, context: {} })

const send = (visit: Visit, state: string, form: Record<string, string>) =>
  answerOf(action({ request: visit.post('/', form), params: { state }, context: {} }))

const edit = { kind: 'edit', part: 'places', madeFrom: '0', source: 'A call.' }

test('whoever is signed in sees the register, as of the day asked for', async () => {
  const request = observer.get('/addressees?on=2021-12-06')
  const { on, rows, mayEdit } = await all({ request, params: {}, context: {} })
  expect({ on, mayEdit }).toEqual({ on: '2021-12-06', mayEdit: false })
  expect(rows.find(({ state }) => state === 'at')?.onDay?.name).toBe('Alexander Schallenberg')
  const odd = observer.get('/addressees?on=yesterday')
  expect((await all({ request: odd, params: {}, context: {} })).on).toBeNull()
})

test('a plain form changes and confirms values, and leads back to its part of the page', async () => {
  const form = { ...edit, 'address.fi': 'PL 176\r\n00023 Valtioneuvosto', confirm: 'address.fi' }
  const answer = await send(coordinator, 'fi', form)
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe('/addressees/fi#places')
  const { values, history } = await see(coordinator, 'fi')
  expect(values.find(({ key }) => key === 'address.fi')).toMatchObject({
    text: 'PL 176\n00023 Valtioneuvosto',
    grade: { checked: { source: 'A call.' } },
  })
  expect(history).toHaveLength(1)
})

test('a form made from an older page is refused, with the text still in it', async () => {
  const form = { ...edit, 'seat.sk': 'Košice' }
  await send(coordinator, 'sk', form)
  const answer = await send(coordinator, 'sk', { ...form, 'seat.sk': 'Nitra', confirm: 'seat.sk' })
  expect(answer.status).toBe(409)
  expect(await answer.json()).toMatchObject({
    refusal: 'addressee/changed-meanwhile',
    typed: { part: 'places', 'seat.sk': 'Nitra', source: 'A call.', confirm: 'seat.sk' },
  })
})

test('a value that cannot be is refused by its name, with the text still in the form', async () => {
  const answer = await send(coordinator, 'pl', { ...edit, 'holder.1.from': '2021-02-31' })
  expect(answer.status).toBe(422)
  expect(await answer.json()).toMatchObject({
    refusal: 'addressee/value-invalid',
    details: { value: 'holder.1.from' },
    typed: { 'holder.1.from': '2021-02-31' },
  })
})

test('a change is taken back by its number', async () => {
  await send(coordinator, 'lv', { ...edit, 'seat.lv': 'Cēsis' })
  const { change } = await see(coordinator, 'lv')
  const back = { kind: 'restore', madeFrom: `${change}`, change: '0' }
  const answer = await send(coordinator, 'lv', back)
  expect(answer.headers.get('location')).toBe('/addressees/lv#history')
  const { values } = await see(coordinator, 'lv')
  expect(values.find(({ key }) => key === 'seat.lv')?.text).toBe('Rīga')
})

test.each([
  ['a state that is none', 'uk', edit, 404],
  ['a form that is none', 'at', { kind: 'delete' }, 400],
  ['no change to begin from', 'at', { kind: 'edit', part: 'x' }, 400],
])('%s is answered so', async (_, state, form, status) => {
  expect(await send(coordinator, state, form as Record<string, string>)).toMatchObject({ status })
})

test('who coordinates no letter changes nothing', async () => {
  expect((await send(observer, 'at', { ...edit, 'seat.de': 'Graz' })).status).toBe(403)
})
