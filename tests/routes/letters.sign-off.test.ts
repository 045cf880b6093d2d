import { expect, test } from 'vitest'
import { action, loader } from '#app/routes/letters.$letter.$locale.sign-off.tsx'
import { changeLetter } from '#app/services/letters.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { answerOf, type Visit } from '#tests/support/requests.ts'
import { createReviewedTeam, createTeam } from '#tests/support/team.ts'

const at = (letter: number) => ({ letter: `${letter}`, locale: 'pl' })
const page = (letter: number) => `/letters/${letter}/pl/sign-off`

const see = (visit: Visit, letter: number) =>
  loader({ request: visit.get(page(letter)), params: at(letter), context: {} })

const send = (visit: Visit, letter: number, form: Record<string, string>) => {
  const request = visit.post(page(letter), form)
  return answerOf(action({ request, params: at(letter), context: {} }))
}

async function sign(visit: Visit, letter: number, statement = 'I have read it.') {
  const { signing } = await see(visit, letter)
  return send(visit, letter, { kind: 'sign', digest: signing.digest, statement })
}

test('signing releases the versions in this language, and keeps the words of the reviewer', async () => {
  const { reviewer, letter } = await createReviewedTeam()
  expect((await see(reviewer, letter)).draft).toBe('PROJEKT')
  const answer = await sign(reviewer, letter, 'Read, compared, fit to send.')
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe(`${page(letter)}?signed#released`)
  const { signing, draft, versions } = await see(reviewer, letter)
  expect(draft).toBeNull()
  expect(versions).toEqual([{ state: 'pl', locale: 'pl', mayDownload: true, wait: null }])
  expect(signing.signOffs).toMatchObject([
    { statement: 'Read, compared, fit to send.', standing: 'stands', ended: null },
  ])
})

test('a text that changed after it was read is not signed, and the words typed come back', async () => {
  const { reviewer, translator, letter } = await createReviewedTeam()
  const { signing } = await see(reviewer, letter)
  const unit = { letter, locale: 'pl', unit: 4 } as const
  await changeTarget(await reviewer.ctx(), unit, { kind: 'reopen', version: 2 })
  const text = 'Piszemy o 6 osobach.'
  await changeTarget(await translator.ctx(), unit, { kind: 'confirm', version: 3, text })
  const form = { kind: 'sign', digest: signing.digest, statement: 'I read the other one.' }
  const answer = await send(reviewer, letter, form)
  expect(answer.status).toBe(409)
  expect(await answer.json()).toMatchObject({
    refusal: 'sign-off/text-changed',
    typed: { statement: 'I read the other one.' },
  })
})

test('what is not reviewed is not signed', async () => {
  const { reviewer, letter } = await createTeam()
  const answer = await sign(reviewer, letter)
  expect(answer.status).toBe(409)
  expect(await answer.json()).toMatchObject({ refusal: 'sign-off/incomplete' })
})

test('an author of a text in it does not sign, whatever their roles', async () => {
  const { reviewer, translator, letter, operator } = await createReviewedTeam()
  const account = (await translator.ctx()).actor.id
  await operator
    .db('grants')
    .insert({ letter_id: letter, account_id: account, role: 'reviewer', locale: 'pl' })
  expect((await see(translator, letter)).signing.own).toBe(3)
  const answer = await sign(translator, letter)
  expect(answer.status).toBe(409)
  expect(await answer.json()).toMatchObject({ refusal: 'sign-off/author' })
  expect((await see(reviewer, letter)).signing.own).toBe(0)
})

test('the signer withdraws and the coordinator voids, both with a reason', async () => {
  const { reviewer, coordinator, letter } = await createReviewedTeam()
  await sign(reviewer, letter)
  const silent = await send(reviewer, letter, { kind: 'withdrawn', reason: ' ' })
  expect(silent.status).toBe(422)
  expect(await silent.json()).toMatchObject({ typed: { kind: 'withdrawn' } })
  expect((await send(reviewer, letter, { kind: 'voided', reason: 'No.' })).status).toBe(403)
  expect((await send(reviewer, letter, { kind: 'withdrawn', reason: 'A typo.' })).status).toBe(303)
  await sign(reviewer, letter)
  const voided = await send(coordinator, letter, { kind: 'voided', reason: 'The law changed.' })
  expect(voided.status).toBe(303)
  const { signing, draft } = await see(coordinator, letter)
  expect(draft).toBe('PROJEKT')
  expect(signing.signOffs.map(({ standing, ended }) => [standing, ended?.reason])).toEqual([
    ['voided', 'The law changed.'],
    ['withdrawn', 'A typo.'],
  ])
})

async function signFirst() {
  const team = await createReviewedTeam()
  const details = { brief: '', embargoOn: null, correctAndApprove: false, secondSignature: true }
  await changeLetter(await team.coordinator.ctx(), team.letter, details)
  expect((await sign(team.reviewer, team.letter, 'Read, compared.')).status).toBe(303)
  const { signing } = await see(team.coordinator, team.letter)
  const { digest, waiting } = signing
  const form = { kind: 'second', digest, first: waiting?.digest ?? '', statement: 'I agree.' }
  return { ...team, form }
}

test('the page shows who signed first, and the second signature releases the versions', async () => {
  const { coordinator, reviewer, translator, letter, form } = await signFirst()
  const first = { statement: 'Read, compared.', by: expect.stringMatching(/^Rita/) }
  const shown = async (visit: Visit) => (await see(visit, letter)).signing.waiting
  expect(await shown(coordinator)).toMatchObject({ ...first, mine: false, maySecond: true })
  expect(await shown(reviewer)).toMatchObject({ ...first, mine: true, maySecond: true })
  expect(await shown(translator)).toMatchObject({ ...first, mine: false, maySecond: false })
  expect((await see(coordinator, letter)).draft).toBe('PROJEKT')
  const answer = await send(coordinator, letter, form)
  expect(answer.headers.get('location')).toBe(`${page(letter)}?signed#released`)
  const { signing, draft } = await see(coordinator, letter)
  expect(draft).toBeNull()
  expect(signing).toMatchObject({
    waiting: null,
    mayWithdraw: true,
    signOffs: [{ standing: 'stands', second: { statement: 'I agree.' } }],
  })
})

test('a second signature is refused to the first signer, to a stale page, and without its words', async () => {
  const { coordinator, reviewer, translator, letter, form } = await signFirst()
  const refusal = async (visit: Visit, change: Partial<typeof form>) => {
    const answer = await send(visit, letter, { ...form, ...change })
    const told = await answer.json()
    return [answer.status, told.refusal, told.typed?.statement]
  }
  expect(await refusal(reviewer, {})).toEqual([409, 'sign-off/second-is-first', 'I agree.'])
  expect(await refusal(coordinator, { digest: 'old' })).toEqual([
    409,
    'sign-off/text-changed',
    'I agree.',
  ])
  expect(await refusal(coordinator, { first: 'old' })).toEqual([
    409,
    'sign-off/first-changed',
    'I agree.',
  ])
  expect(await refusal(coordinator, { statement: ' ' })).toEqual([
    422,
    'sign-off/statement-missing',
    ' ',
  ])
  expect((await send(translator, letter, form)).status).toBe(403)
  expect((await see(coordinator, letter)).signing.waiting).not.toBeNull()
})

test('who works in another language sees nothing of this one, and an outsider no letter', async () => {
  const { elsewhere, outsider, translator, letter } = await createReviewedTeam()
  expect((await answerOf(see(elsewhere, letter))).status).toBe(403)
  expect((await answerOf(see(outsider, letter))).status).toBe(404)
  const form = { kind: 'sign', digest: 'x', statement: 'Mine.' }
  expect((await send(translator, letter, form)).status).toBe(403)
  const other = await createReviewedTeam()
  expect((await send(other.reviewer, letter, form)).status).toBe(404)
})

test.each([
  ['nothing', {}],
  ['no digest', { kind: 'sign', statement: 'Fine.' }],
  ['no reason', { kind: 'withdrawn' }],
  ['no first signature', { kind: 'second', digest: 'x', statement: 'Fine.' }],
  ['an ending that is none', { kind: 'superseded', reason: 'x' }],
])('a form with %s answers 400', async (_, form) => {
  const { reviewer, letter } = await createReviewedTeam()
  expect((await send(reviewer, letter, form as Record<string, string>)).status).toBe(400)
})
