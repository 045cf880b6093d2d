import { beforeAll, expect, test } from 'vitest'
import { loader as one } from '#app/routes/addressees.$state.tsx'
import { action, loader } from '#app/routes/addressees.import.tsx'
import { loader as csv } from '#app/routes/addressees[.]csv.tsx'
import { loader as json } from '#app/routes/addressees[.]json.tsx'
import { answerOf, type Visit } from '#tests/support/requests.ts'
import { createTeam } from '#tests/support/team.ts'

let coordinator: Visit
let observer: Visit

beforeAll(async () => {
  const team = await createTeam()
  coordinator = team.coordinator
  observer = team.observer
})

function send(visit: Visit, fields: Record<string, string | File>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return answerOf(action({ request: visit.post('/', form), params: {}, context: {} }))
}

const file = (text: string) => new File([text], 'new.csv')

async function seatOf(state: string) {
  const request = coordinator.get('/')
  const { values } = await one({ request, params: { state }, context: {} })
  return values.find(({ key }) => key === `seat.${state}`)
}

test('the register leaves as a file, for whoever is signed in', async () => {
  for (const [load, name, type] of [
    [csv, 'addressees.csv', 'text/csv; charset=utf-8'],
    [json, 'addressees.json', 'application/json'],
  ] as const) {
    const answer = await load({ request: observer.get('/'), params: {}, context: {} })
    expect(answer.headers.get('content-type')).toBe(type)
    expect(answer.headers.get('content-disposition')).toContain(`filename="${name}"`)
  }
})

test('a file is looked at, and taken as it was looked at', async () => {
  const looked = await send(coordinator, {
    kind: 'preview',
    file: file('state,value,text\nlv,seat.lv,Cēsis\n'),
  })
  expect(looked.status).toBe(200)
  const { kept, stamp, changes } = await looked.json()
  expect(changes).toEqual([
    { state: 'lv', values: [{ key: 'seat.lv', before: 'Rīga', after: 'Cēsis', confirmed: false }] },
  ])
  expect((await seatOf('lv'))?.text).toBe('Rīga')
  const take = { kind: 'take', name: 'new.csv', kept, stamp: `${stamp}`, source: 'A list.' }
  const taken = await send(coordinator, { ...take, confirm: 'yes' })
  expect(taken.headers.get('location')).toBe('/addressees?imported=1')
  expect(await seatOf('lv')).toMatchObject({
    text: 'Cēsis',
    grade: { checked: { source: 'A list.' } },
  })
  const late = await send(coordinator, take)
  expect(late.status).toBe(409)
  expect(await late.json()).toMatchObject({
    changes: [],
    problem: { refusal: 'addressee/changed-meanwhile' },
  })
})

test('without a source nothing is confirmed, and the file is still there', async () => {
  const looked = await send(coordinator, {
    kind: 'preview',
    file: file('state,value,text\net,seat.et,x\nee,seat.et,Narva\n'),
  })
  expect(await looked.json()).toMatchObject({
    refusal: 'addressee/file-invalid',
    details: { line: 2, column: 1 },
  })
  const good = await send(coordinator, {
    kind: 'preview',
    file: file('state,value,text\nee,seat.et,Narva\n'),
  })
  const { kept, stamp } = await good.json()
  const take = {
    kind: 'take',
    name: 'new.csv',
    kept,
    stamp: `${stamp}`,
    source: ' ',
    confirm: 'yes',
  }
  const answer = await send(coordinator, take)
  expect(answer.status).toBe(422)
  expect(await answer.json()).toMatchObject({
    kept,
    problem: { refusal: 'addressee/source-missing' },
  })
})

test('only who coordinates some letter gets to the page', async () => {
  const see = (visit: Visit) =>
    loader({ request: visit.get('/addressees/import'), params: {}, context: {} })
  expect(await see(coordinator)).toBeNull()
  expect(await answerOf(see(observer))).toMatchObject({ status: 403 })
  expect(await send(observer, { kind: 'preview', file: file('x') })).toMatchObject({ status: 403 })
  expect(await send(coordinator, { kind: 'preview', file: 'no file' })).toMatchObject({
    status: 400,
  })
})
