import { expect, test } from 'vitest'
import { action, loader } from '#app/routes/letters.$letter.signatories._index.tsx'
import {
  action as importAction,
  loader as importLoader,
} from '#app/routes/letters.$letter.signatories.import.tsx'
import { loader as csv } from '#app/routes/letters.$letter.signatories[.]csv.tsx'
import { publish, reword } from '#tests/support/published.ts'
import { answerOf } from '#tests/support/requests.ts'
import { createTeam } from '#tests/support/team.ts'

const blank = { group: '', kind: 'organisation', acronym: '', country: '', descriptor: '' }

async function createPage() {
  const team = await createTeam()
  const { params } = team
  const path = `${team.path}/signatories`
  const read = async () => {
    const answer = await loader({ request: team.observer.get(path), params, context: {} })
    return answer
  }
  const post = (form: Record<string, string> | FormData, who = team.coordinator) =>
    answerOf(action({ request: who.post(path, form), params, context: {} }))
  const send = (form: FormData) =>
    answerOf(
      importAction({ request: team.coordinator.post(`${path}/import`, form), params, context: {} }),
    )
  return { ...team, params, path, read, post, send }
}

test('a signatory is added by a form, and everybody of the letter reads it', async () => {
  const { post, read, path } = await createPage()
  const answer = await post({ do: 'add', version: '0', ...blank, name: 'Access Now' })
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe(`${path}?saved`)
  expect(await read()).toMatchObject({
    version: 1,
    mayChange: false,
    rows: [{ name: 'Access Now' }],
  })
})

test('what looks like a signatory is shown before it is saved, with what was typed', async () => {
  const { post, read } = await createPage()
  await post({ do: 'add', version: '0', ...blank, name: 'Access Now' })
  const form = { do: 'add', version: '1', ...blank, name: 'ACCESS-NOW', country: 'Malta' }
  const answer = await post(form)
  expect(answer.status).toBe(409)
  expect(await answer.json()).toMatchObject({
    problem: { refusal: 'signatory/alike' },
    typed: { id: null, fields: { name: 'ACCESS-NOW', country: 'Malta' } },
    alike: [{ name: 'Access Now', likeness: 'name' }],
  })
  expect((await post({ ...form, anyway: 'yes' })).status).toBe(303)
  expect((await read()).rows).toHaveLength(2)
})

test('a stale form is refused with the text that was typed', async () => {
  const { post } = await createPage()
  await post({ do: 'add', version: '0', ...blank, name: 'Access Now' })
  const answer = await post({ do: 'add', version: '0', ...blank, name: 'Typed for long' })
  expect(answer.status).toBe(409)
  expect(await answer.json()).toMatchObject({
    problem: { refusal: 'signatory/changed-meanwhile' },
    typed: { fields: { name: 'Typed for long' } },
  })
})

test('a file is looked at first, and then taken by the rows that are ticked', async () => {
  const { send, read } = await createPage()
  const look = new FormData()
  look.set('kind', 'preview')
  look.set('group', '')
  look.set('file', new File(['name\nOne\nTwo\none'], 'new.csv', { type: 'text/csv' }))
  const preview = await (await send(look)).json()
  expect(preview.rows.map((row: { ticked: boolean }) => row.ticked)).toEqual([true, true, false])
  expect((await read()).rows).toEqual([])

  const take = new FormData()
  for (const name of ['name', 'kept', 'version']) take.set(name, String(preview[name]))
  take.set('kind', 'take')
  take.set('group', '')
  const nothing = await send(take)
  expect([nothing.status, (await nothing.json()).problem]).toMatchObject([
    422,
    { refusal: 'signatory/none-chosen' },
  ])
  take.append('line', '2')
  take.append('line', '3')
  const taken = await send(take)
  expect(taken.headers.get('location')).toMatch(/signatories\?imported=2$/)
  expect((await read()).rows.map(({ name }) => name)).toEqual(['One', 'Two'])
})

test('a broken file is refused by its place', async () => {
  const { send } = await createPage()
  const look = new FormData()
  look.set('kind', 'preview')
  look.set('group', '')
  look.set('file', new File(['name,kind\nOne,club'], 'new.csv'))
  const answer = await send(look)
  expect(answer.status).toBe(422)
  expect(await answer.json()).toMatchObject({ details: { line: 2, column: 2 } })
})

test('the table is downloaded as CSV by everybody of the letter, and by nobody else', async () => {
  const { params, path, observer, outsider, translator } = await createPage()
  const get = (who: typeof observer) =>
    answerOf(csv({ request: who.get(`${path}.csv`), params, context: {} }))
  const file = await get(observer)
  expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(await file.text()).toContain('"group","kind","name"')
  expect((await get(outsider)).status).toBe(404)
  const page = await answerOf(
    importLoader({ request: translator.get(`${path}/import`), params, context: {} }),
  )
  expect(page.status).toBe(403)
})

test('consent is recorded for those who are ticked, for one by its button, and for all', async () => {
  const { post, read, path, coordinator, letter } = await createPage()
  for (const [version, name] of ['One', 'Two', 'Three', 'Four'].entries()) {
    await post({ do: 'add', version: `${version}`, ...blank, name })
  }
  await publish(await coordinator.ctx(), letter, reword(4, 'Another meaning.', 'meaning'), {
    do: 'note',
    note: 'It had to be.',
  })
  const open = async () => (await read()).consents.toAsk
  const [one = 0, two = 0, ...rest] = await open()
  expect(rest).toHaveLength(2)
  const form = async (more: Record<string, string>) => {
    const { version } = await read()
    return { do: 'consent', version: `${version}`, on: '2021-12-01', how: '', ...more }
  }
  const nobody = await post(await form({ how: 'by e-mail' }))
  expect(nobody.status).toBe(422)
  expect(await nobody.json()).toMatchObject({
    problem: { refusal: 'signatory/nobody-chosen' },
    consent: { ids: [], on: '2021-12-01', how: 'by e-mail' },
  })
  const given = await post(await form({ id: `${one}` }))
  expect(given.headers.get('location')).toBe(`${path}?consented=1`)
  expect(await open()).toEqual([two, ...rest])
  await post(await form({ id: `${rest[0]}`, only: `${two}` }))
  expect(await open()).toEqual(rest)
  const all = new FormData()
  for (const [name, value] of Object.entries(await form({ all: 'on' }))) all.set(name, value)
  for (const id of rest) all.append('asked', `${id}`)
  expect((await post(all)).status).toBe(303)
  expect(await open()).toEqual([])
  const acts = (await read()).changes.map(({ command }) => command)
  expect(acts.slice(0, 4)).toEqual(['consent', 'consent', 'consent', 'add'])
})

test('a consent on no day is no form of ours', async () => {
  const { post } = await createPage()
  const answer = await post({ do: 'consent', version: '0', id: '1', on: '2021-02-30', how: '' })
  expect(answer.status).toBe(400)
})
