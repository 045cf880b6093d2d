import { expect, test } from 'vitest'
import { loader as statement } from '#app/routes/letters.$letter.equivalence[.]pdf.tsx'
import { action, loader } from '#app/routes/letters.$letter.parity.tsx'
import type { ParitySheet } from '#app/services/parity-sheet.server.ts'
import { readParity } from '#app/services/parity-sheet.server.ts'
import { answerOf, type Visit } from '#tests/support/requests.ts'
import { createReviewedTeam } from '#tests/support/team.ts'

type Team = Awaited<ReturnType<typeof createReviewedTeam>>

async function sheetOf(team: Team): Promise<ParitySheet> {
  const sheet = await readParity(await team.reviewer.ctx(), team.letter, 'pl')
  if (!sheet.ok) throw new Error(sheet.refusal)
  return sheet.value
}

function post(team: Team, visit: Visit, form: Record<string, string>): Promise<Response> {
  const request = visit.post(`${team.path}/parity`, form)
  return answerOf(action({ request, params: team.params, context: {} }))
}

async function mark(team: Team, words = '6 activists') {
  const { stamp } = await sheetOf(team)
  return post(team, team.coordinator, { do: 'add', seen: stamp, unit: '4', words })
}

async function tick(team: Team) {
  const [ask] = (await sheetOf(team)).detail?.asks ?? []
  return post(team, team.reviewer, {
    do: 'tick',
    locale: 'pl',
    ask: `${ask?.id}`,
    number: '1',
    digest: ask?.digest ?? '',
  })
}

const take = (team: Team, visit: Visit) =>
  answerOf(
    statement({
      request: visit.get(`${team.path}/equivalence.pdf`),
      params: team.params,
      context: {},
    }),
  )

test('a coordinator marks an ask, a reviewer ticks it, and each is led back to where they were', async () => {
  const team = await createReviewedTeam()
  const marked = await mark(team)
  expect([marked.status, marked.headers.get('location')]).toEqual([
    303,
    `${team.path}/parity?saved#asks`,
  ])
  const ticked = await tick(team)
  expect(ticked.headers.get('location')).toBe(`${team.path}/parity?locale=pl&saved#ask-1`)
  expect(await sheetOf(team)).toMatchObject({ isReady: true })
})

test('words that do not stand in the paragraph are shown again', async () => {
  const team = await createReviewedTeam()
  const answer = await mark(team, '7 activists')
  expect(answer.status).toBe(422)
  expect(await answer.json()).toMatchObject({
    refusal: 'ask/words-not-there',
    typed: { unit: '4', words: '7 activists' },
  })
})

test('the reason for a difference that is gone is shown again', async () => {
  const team = await createReviewedTeam()
  const given = { locale: 'pl', unit: '4', fingerprint: '[]', reason: 'On purpose.' }
  const answer = await post(team, team.reviewer, { do: 'intend', ...given })
  expect(answer.status).toBe(409)
  expect(await answer.json()).toMatchObject({ refusal: 'parity/not-found', typed: given })
})

test('whoever works on another language sees how far this one is, but not its text', async () => {
  const team = await createReviewedTeam()
  const visit = (path: string) =>
    loader({ request: team.elsewhere.get(path), params: team.params, context: {} })
  expect(await visit(`${team.path}/parity`)).toMatchObject({
    columns: [{ locale: 'pl', isReadable: false }],
    detail: null,
    units: [],
  })
  const refused = await answerOf(visit(`${team.path}/parity?locale=pl`))
  expect(refused.status).toBe(403)
})

test('the statement is a draft until all is ticked, and only the coordinator takes it', async () => {
  const team = await createReviewedTeam()
  await mark(team)
  const draft = await take(team, team.coordinator)
  expect(draft.headers.get('content-disposition')).toContain('equivalence-DRAFT.pdf')
  await tick(team)
  const final = await take(team, team.coordinator)
  expect(final.headers.get('content-disposition')).toContain('filename="equivalence.pdf"')
  expect((await take(team, team.reviewer)).status).toBe(403)
})
