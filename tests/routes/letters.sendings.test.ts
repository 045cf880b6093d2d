import { expect, test } from 'vitest'
import * as ministries from '#app/routes/letters.$letter.ministries._index.tsx'
import * as corrigendumFile from '#app/routes/letters.$letter.ministries.$state.corrigendum.$file.tsx'
import * as sent from '#app/routes/letters.$letter.ministries.$state.sent.$sending._index.tsx'
import * as sentFile from '#app/routes/letters.$letter.ministries.$state.sent.$sending.$file.tsx'
import * as send from '#app/routes/letters.$letter.ministries.send.tsx'
import * as table from '#app/routes/letters.$letter.ministries.sent[.]csv.tsx'
import { changeLetter } from '#app/services/letters.server.ts'
import { publish } from '#tests/support/editions.ts'
import { answerOf, type Visit } from '#tests/support/requests.ts'
import { createTeam } from '#tests/support/team.ts'

type Team = Awaited<ReturnType<typeof createTeam>>

const form = {
  sentOn: '2021-12-03',
  channel: 'post',
  reference: 'R-1',
  note: 'A note.\r\nIts second line.',
}

const page = async ({ letter, path, coordinator }: Team) =>
  send.loader({
    request: coordinator.get(`${path}/ministries/send`),
    params: { letter: `${letter}` },
    context: {},
  })

/** The form with the versions chosen, as the page has them. */
async function filled(team: Team, states: readonly string[], formats: readonly string[] = ['txt']) {
  const { files } = await page(team)
  const data = new FormData()
  for (const [name, value] of Object.entries(form)) data.set(name, value)
  for (const format of formats) data.append('formats', format)
  for (const { state, locale, stamp } of files.filter(({ wait }) => wait === null)) {
    if (states.includes(state)) data.append('versions', `${state}-${locale} ${stamp}`)
  }
  return data
}

const mark = ({ letter, path }: Team, visit: Visit, given: FormData | Record<string, string>) => {
  const request = visit.post(`${path}/ministries/send`, given)
  return answerOf(send.action({ request, params: { letter: `${letter}` }, context: {} }))
}

const rowOf = async ({ letter, path, coordinator }: Team, of: string) => {
  const request = coordinator.get(`${path}/ministries`)
  const { view } = await ministries.loader({
    request,
    params: { letter: `${letter}` },
    context: {},
  })
  const row = view?.versions.find(({ state, locale }) => state === of && locale === 'en')
  if (!row) throw new Error('no such version')
  return row
}

/** The source's version for Ireland, marked as sent. */
async function createSent() {
  const team = await createTeam()
  await mark(team, team.coordinator, await filled(team, ['ie']))
  const id = (await rowOf(team, 'ie')).sending?.id ?? 0
  const params = { ...team.params, state: 'ie', sending: `${id}` }
  return { ...team, id, params, at: `${team.path}/ministries/ie/sent/${id}` }
}

test('several versions are marked with one form, and the file that went out is downloaded', async () => {
  const team = await createTeam()
  const answer = await mark(
    team,
    team.coordinator,
    await filled(team, ['ie', 'mt'], ['txt', 'html']),
  )
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe(`${team.path}/ministries#ie-en`)
  const { sending } = await rowOf(team, 'ie')
  expect(sending).toMatchObject({
    sentOn: '2021-12-03',
    channel: 'post',
    reference: 'R-1',
    moved: [],
  })
  expect((await rowOf(team, 'mt')).sending).not.toBeNull()
  const params = {
    letter: `${team.letter}`,
    state: 'ie',
    sending: `${sending?.id}`,
    file: 'ie-en.txt',
  }
  const request = team.observer.get(`${team.path}/ministries/ie/sent/${sending?.id}/ie-en.txt`)
  const file = await answerOf(sentFile.loader({ request, params, context: {} }))
  expect(file.headers.get('content-disposition')).toContain('ie-en.txt')
  expect(await file.text()).toContain('We are writing about')
})

test('an embargo is asked about once, with what was typed still in the form', async () => {
  const team = await createTeam()
  const details = {
    brief: '',
    embargoOn: '2021-12-24',
    correctAndApprove: false,
    secondSignature: false,
  }
  await changeLetter(await team.coordinator.ctx(), team.letter, details)
  const data = await filled(team, ['ie'])
  const asked = await mark(team, team.coordinator, data)
  expect(asked.status).toBe(409)
  expect(await asked.json()).toMatchObject({
    refusal: 'sending/under-embargo',
    typed: {
      versions: 'ie-en',
      formats: 'txt',
      channel: 'post',
      note: 'A note.\nIts second line.',
    },
  })
  data.set('despiteEmbargo', 'on')
  expect((await mark(team, team.coordinator, data)).status).toBe(303)
})

test('only the coordinator sees the form and sends it', async () => {
  const team = await createTeam()
  const data = await filled(team, ['ie'])
  expect((await mark(team, team.translator, data)).status).toBe(403)
  expect((await mark(team, team.outsider, data)).status).toBe(404)
  const request = team.observer.get(`${team.path}/ministries/send`)
  const answer = await answerOf(send.loader({ request, params: team.params, context: {} }))
  expect(answer.status).toBe(403)
})

test.each([
  ['nothing', {}],
  ['a day that is none', { ...form, formats: 'pdf', sentOn: '2021-02-30' }],
  ['a channel that is none', { ...form, formats: 'pdf', channel: 'pigeon' }],
  ['a version that is none', { ...form, formats: 'pdf', versions: 'xx-en 0-a' }],
])('a form with %s answers 400', async (_, given) => {
  const team = await createTeam()
  expect((await mark(team, team.coordinator, given)).status).toBe(400)
})

const act = (
  team: Awaited<ReturnType<typeof createSent>>,
  visit: Visit,
  given: Record<string, string>,
) => {
  const request = visit.post(team.at, given)
  return answerOf(sent.action({ request, params: team.params, context: {} }))
}

test('the ministry’s answer is noted on the page of what was sent', async () => {
  const team = await createSent()
  const answer = { kind: 'acknowledged', on: '2021-12-04', reference: 'X', note: '' }
  expect((await act(team, team.translator, answer)).status).toBe(403)
  expect((await act(team, team.coordinator, { ...answer, on: '2021-12-01' })).status).toBe(422)
  const done = await act(team, team.coordinator, answer)
  expect(done.headers.get('location')).toBe(team.at)
  expect((await rowOf(team, 'ie')).sending?.acknowledged).toMatchObject({ on: '2021-12-04' })
})

test('what was not sent after all needs a reason, and stays to be seen', async () => {
  const team = await createSent()
  expect((await act(team, team.coordinator, { kind: 'taken-back', reason: ' ' })).status).toBe(422)
  await act(team, team.coordinator, { kind: 'taken-back', reason: 'A mistake.' })
  expect((await rowOf(team, 'ie')).sending).toBeNull()
  const request = team.observer.get(team.at)
  const view = await sent.loader({ request, params: team.params, context: {} })
  expect(view).toMatchObject({ mayMark: false, sending: { takenBack: { reason: 'A mistake.' } } })
})

test('what was sent of one letter is not found in another', async () => {
  const team = await createSent()
  const other = await createTeam()
  const params = { ...team.params, letter: `${other.letter}` }
  const request = other.coordinator.get(team.at)
  expect((await answerOf(sent.loader({ request, params, context: {} }))).status).toBe(404)
})

test('everything that was sent is one table', async () => {
  const team = await createSent()
  const request = team.observer.get(`${team.path}/ministries/sent.csv`)
  const answer = await answerOf(table.loader({ request, params: team.params, context: {} }))
  expect(answer.headers.get('content-disposition')).toContain(`letter-${team.letter}-sent.csv`)
  expect(await answer.text()).toContain('"ie-en","source","2021-12-03","post","R-1"')
})

const corrigendum = ({ coordinator, path, letter }: Team, state: string, file: string) =>
  answerOf(
    corrigendumFile.loader({
      request: coordinator.get(`${path}/ministries/${state}/corrigendum/${file}`),
      params: { letter: `${letter}`, state, file },
      context: {},
    }),
  )

test('after a new edition the letter that corrects what was sent is a file to save', async () => {
  const team = await createSent()
  expect((await corrigendum(team, 'ie', 'en.txt')).status).toBe(404)
  const text = 'We are writing about 7 activists.'
  const edit = { do: 'edit', block: 3, text, translate: true, significance: 'update' } as const
  await publish(await team.coordinator.ctx(), team.letter, edit)
  const answer = await corrigendum(team, 'ie', 'en.txt')
  expect(answer.headers.get('content-disposition')).toContain('ie-en-corrigendum.txt')
  expect(await answer.text()).toMatch(/Corrigendum to our letter of 3.December 2021/)
  for (const [state, file] of [
    ['ie', 'all.txt'],
    ['ie', 'en.exe'],
    ['mt', 'en.txt'],
    ['xx', 'en.txt'],
  ] as const) {
    expect((await corrigendum(team, state, file)).status).toBe(404)
  }
})
