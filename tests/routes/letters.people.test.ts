import { expect, test } from 'vitest'
import { action, loader } from '#app/routes/letters.$letter.people.tsx'
import { redeemLink } from '#app/services/links.server.ts'
import { answerOf, type Visit } from '#tests/support/requests.ts'
import { createTeam } from '#tests/support/team.ts'

const see = (visit: Visit, letter: number) =>
  loader({
    request: visit.get(`/letters/${letter}/people`),
    params: { letter: `${letter}` },
    context: {},
  })

const send = (visit: Visit, letter: number, form: Record<string, string> | FormData) => {
  const request = visit.post(`/letters/${letter}/people`, form)
  return answerOf(action({ request, params: { letter: `${letter}` }, context: {} }))
}

async function grantOf(visit: Visit, letter: number, role: string) {
  const { people } = await see(visit, letter)
  const grant = people.flatMap(({ grants }) => grants).find((one) => one.role === role)
  return `${grant?.id}`
}

test('somebody new gets a link that is shown in the answer and works', async () => {
  const { coordinator, letter, operator } = await createTeam()
  const form = { kind: 'add', email: 'Nina@Example.org', name: 'Nina', role: 'reviewer' }
  const answer = await send(coordinator, letter, { ...form, locales: 'pl' })
  const told = (await answer.json()) as { value: { name: string; address: string } }
  expect(told.value).toMatchObject({ kind: 'added', name: 'Nina' })
  expect(told.value.address).toMatch(/^http:\/\/localhost\/link\/[\w-]+$/)
  expect(JSON.stringify(await see(coordinator, letter))).not.toContain('/link/')
  const token = told.value.address.split('/').at(-1) ?? ''
  const password = 'several words nobody else joins'
  const used = await redeemLink(operator, token, { name: 'Nina', organisation: '', password })
  expect(used.ok).toBe(true)
})

test('a role in several languages is several checkboxes, and all of them open ones', async () => {
  const { coordinator, letter } = await createTeam()
  const open = new FormData()
  open.set('kind', 'open')
  for (const locale of ['de', 'mt']) open.append('locales', locale)
  expect((await send(coordinator, letter, open)).status).toBe(303)
  const form = new FormData()
  for (const [name, value] of Object.entries({ email: 'm@example.org', role: 'translator' })) {
    form.set(name, value)
  }
  form.set('kind', 'add')
  for (const locale of ['de', 'mt']) form.append('locales', locale)
  expect((await send(coordinator, letter, form)).status).toBe(200)
  const added = (await see(coordinator, letter)).people.find(({ email }) => email.startsWith('m@'))
  expect(added?.grants.map(({ locale }) => locale)).toEqual(['de', 'mt'])
  form.append('locales', 'sv')
  expect((await send(coordinator, letter, form)).status).toBe(404)
})

test('what was typed comes back with the refusal', async () => {
  const { coordinator, letter } = await createTeam()
  const form = { kind: 'add', email: 'nobody', name: 'No Body', role: 'translator', locales: 'pl' }
  const answer = await send(coordinator, letter, form)
  expect(answer.status).toBe(422)
  expect(await answer.json()).toMatchObject({
    refusal: 'account/email-invalid',
    typed: { email: 'nobody', name: 'No Body', role: 'translator', locales: 'pl' },
  })
})

test('a role that was taken away can be given back, and the last coordinator stays', async () => {
  const { coordinator, letter } = await createTeam()
  const grant = await grantOf(coordinator, letter, 'observer')
  const answer = await send(coordinator, letter, { kind: 'remove', grant })
  const { value } = (await answer.json()) as { value: Record<string, string> }
  expect(value).toMatchObject({ kind: 'removed', role: 'observer', locale: null })
  const again = { kind: 'add', email: value['email'] ?? '', role: value['role'] ?? '' }
  expect((await send(coordinator, letter, again)).status).toBe(200)
  expect(await grantOf(coordinator, letter, 'observer')).toMatch(/^\d+$/)
  const own = await grantOf(coordinator, letter, 'coordinator')
  expect((await send(coordinator, letter, { kind: 'remove', grant: own })).status).toBe(409)
})

test('a coordinator reaches nothing of another letter', async () => {
  const [mine, theirs] = [await createTeam(), await createTeam()]
  const grant = await grantOf(theirs.coordinator, theirs.letter, 'translator')
  expect((await send(mine.coordinator, mine.letter, { kind: 'remove', grant })).status).toBe(404)
  expect((await answerOf(see(mine.coordinator, theirs.letter))).status).toBe(404)
  const { people } = await see(theirs.coordinator, theirs.letter)
  const account = `${people.find((one) => one.grants[0]?.role === 'translator')?.account}`
  expect((await send(mine.coordinator, mine.letter, { kind: 'link', account })).status).toBe(404)
  expect(await grantOf(theirs.coordinator, theirs.letter, 'translator')).toBe(grant)
})

test('all languages that are left open at once, each with a due date that can be taken away', async () => {
  const { coordinator, letter } = await createTeam()
  expect((await send(coordinator, letter, { kind: 'open-all' })).status).toBe(303)
  const dueOf = async () => {
    const { open, unopened } = await see(coordinator, letter)
    expect([open.length, unopened.length]).toEqual([23, 0])
    return open.find(({ locale }) => locale === 'sv')?.dueOn
  }
  const due = { kind: 'due', locale: 'sv' }
  expect((await send(coordinator, letter, { ...due, dueOn: '2021-12-24' })).status).toBe(303)
  expect(await dueOf()).toBe('2021-12-24')
  expect((await send(coordinator, letter, { ...due, dueOn: '' })).status).toBe(303)
  expect(await dueOf()).toBeNull()
})

test('only the coordinator sees and changes who works on a letter', async () => {
  const { translator, observer, outsider, letter } = await createTeam()
  for (const visit of [translator, observer]) {
    expect((await answerOf(see(visit, letter))).status).toBe(403)
    expect((await send(visit, letter, { kind: 'open', locales: 'de' })).status).toBe(403)
  }
  expect((await answerOf(see(outsider, letter))).status).toBe(404)
})

test.each([
  ['nothing', {}],
  ['no role', { kind: 'add', email: 'a@example.org' }],
  ['a day that is none', { kind: 'due', locale: 'pl', dueOn: '2021-02-30' }],
  ['a grant that is no number', { kind: 'remove', grant: 'all' }],
])('a form with %s answers 400', async (_, form) => {
  const { coordinator, letter } = await createTeam()
  expect((await send(coordinator, letter, form as Record<string, string>)).status).toBe(400)
})

test('a coordinator waives the second person where one works alone, with a reason, and takes it back', async () => {
  const { coordinator, reviewer, translator, letter } = await createTeam()
  const lone = async () => (await see(coordinator, letter)).lone
  expect(await lone()).toEqual([])
  const grants = (await see(coordinator, letter)).people.flatMap((person) => person.grants)
  const { id } = grants.find(({ role, locale }) => role === 'translator' && locale === 'pl') ?? {}
  await send(coordinator, letter, { kind: 'remove', grant: `${id}` })
  expect(await lone()).toMatchObject([{ locale: 'pl', waiver: null }])
  const form = { kind: 'waive', locale: 'pl', reason: '' }
  const empty = await send(coordinator, letter, form)
  expect([empty.status, await empty.json()]).toMatchObject([
    422,
    { refusal: 'waiver/reason-missing', typed: form },
  ])
  const given = { ...form, reason: 'Nobody else reads Polish.' }
  for (const other of [reviewer, translator]) {
    expect((await send(other, letter, given)).status).toBeGreaterThanOrEqual(403)
  }
  expect((await send(coordinator, letter, given)).status).toBe(303)
  expect(await lone()).toMatchObject([{ waiver: { reason: given.reason } }])
  const end = { ...given, kind: 'end-waiver' }
  expect((await send(coordinator, letter, end)).status).toBe(303)
  expect(await lone()).toMatchObject([{ waiver: null }])
})
