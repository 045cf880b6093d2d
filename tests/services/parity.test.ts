import { beforeEach, expect, test } from 'vitest'
import { chainOf } from '#app/domain/event.ts'
import type { AskCommand } from '#app/domain/parity/ask.ts'
import { changeAsks, tickAsk } from '#app/services/asks.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { answerDifference } from '#app/services/parity-answers.server.ts'
import { readParity } from '#app/services/parity-sheet.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { listEvents } from '#db/queries/events.ts'
import { createReviewed } from '#tests/support/reviewed.ts'

const ask = { kind: 'add', unit: 4, words: 'about 6 activists' } as const

let crew: Awaited<ReturnType<typeof createReviewed>>
beforeEach(async () => {
  crew = await createReviewed()
})

const sheetOf = async (ctx: Context = crew.reviewer) => {
  const sheet = await readParity(ctx, crew.letter, 'pl')
  if (!sheet.ok) throw new Error(sheet.refusal)
  return sheet.value
}

async function change(command: AskCommand, seen?: string) {
  const stamp = seen ?? (await sheetOf()).stamp
  return changeAsks(crew.coordinator, crew.letter, { command, seen: stamp })
}

async function tick(ctx: Context, given: { present?: boolean; digest?: string } = {}) {
  const [asked] = (await sheetOf()).detail?.asks ?? []
  return tickAsk(ctx, crew.letter, 'pl', {
    ask: asked?.id ?? 0,
    present: true,
    digest: asked?.digest ?? '',
    ...given,
  })
}

async function rewrite(text: string) {
  const at = crew.at(4)
  await changeTarget(crew.reviewer, at, { kind: 'reopen', version: 2 })
  await changeTarget(crew.translator, at, { kind: 'confirm', version: 3, text })
}

const stateOf = async () => (await sheetOf()).columns[0]?.asks[0]

test('a coordinator marks asks in words of the source, and nobody else does', async () => {
  expect(await change(ask)).toEqual({ ok: true, value: true })
  expect((await sheetOf()).asks).toMatchObject([{ unit: 4, words: 'about 6 activists' }])
  const given = { command: ask, seen: (await sheetOf()).stamp }
  expect(await changeAsks(crew.reviewer, crew.letter, given)).toMatchObject({
    refusal: 'actor/not-allowed',
  })
  expect(await change({ ...ask, words: 'about 7 activists' })).toMatchObject({
    refusal: 'ask/words-not-there',
  })
  expect(await change(ask)).toMatchObject({ refusal: 'ask/marked-already' })
})

test('a change of the asks that was made from others is refused', async () => {
  const { stamp } = await sheetOf()
  await change(ask)
  expect(await change({ ...ask, words: '' }, stamp)).toMatchObject({
    refusal: 'ask/changed-meanwhile',
  })
  expect((await sheetOf()).asks).toHaveLength(1)
})

test('a tick counts until the ask or its target reads otherwise', async () => {
  await change(ask)
  expect(await stateOf()).toBe('open')
  expect(await tick(crew.reviewer)).toEqual({ ok: true, value: true })
  expect((await sheetOf()).detail?.asks[0]).toMatchObject({
    state: 'present',
    tick: { by: 'Rita' },
  })
  await rewrite('Piszemy o 6 działaczach.')
  expect(await stateOf()).toBe('open')
  await tick(crew.reviewer)
  expect(await stateOf()).toBe('present')
  const [marked] = (await sheetOf()).asks
  await change({ kind: 'change', id: marked?.id ?? 0, unit: 4, words: '6 activists' })
  expect(await stateOf()).toBe('open')
})

test('whoever wrote the target does not vouch for it, and whoever looks only changes nothing', async () => {
  await change(ask)
  const at = crew.at(4)
  await changeTarget(crew.second, at, { kind: 'reopen', version: 2 })
  await changeTarget(crew.second, at, { kind: 'confirm', version: 3, text: 'O 6 działaczach.' })
  expect(await tick(crew.second)).toMatchObject({ refusal: 'target/own-work' })
  expect((await sheetOf(crew.second)).detail?.asks[0]).toMatchObject({ isOwn: true })
  expect(await tick(crew.translator)).toMatchObject({ refusal: 'actor/not-allowed' })
  expect(await tick(crew.reviewer)).toMatchObject({ ok: true })
})

test('a tick of a text that moved while it was read is refused, and can be taken back', async () => {
  await change(ask)
  expect(await tick(crew.reviewer, { digest: 'f'.repeat(64) })).toMatchObject({
    refusal: 'ask/text-changed',
  })
  await tick(crew.reviewer)
  await tick(crew.reviewer, { present: false })
  expect(await stateOf()).toBe('open')
})

test('a difference stays open until a reviewer says why it is meant, and opens again with another', async () => {
  await rewrite('Piszemy w sprawie 7 działaczy.')
  const [open] = (await sheetOf()).detail?.differences ?? []
  expect(open).toMatchObject({
    unit: 4,
    kind: 'number',
    missing: [{ words: '6' }],
    added: [{ words: '7' }],
  })
  const given = { unit: 4, fingerprint: open?.fingerprint ?? '', reason: 'One more since.' }
  const answer = (ctx: Context, more = {}) =>
    answerDifference(ctx, crew.letter, 'pl', { ...given, ...more })
  expect(await answer(crew.translator)).toMatchObject({ refusal: 'actor/not-allowed' })
  expect(await answer(crew.reviewer, { reason: ' ' })).toMatchObject({
    refusal: 'parity/reason-missing',
  })
  expect(await answer(crew.reviewer)).toEqual({ ok: true, value: true })
  expect(await answer(crew.reviewer)).toMatchObject({ refusal: 'parity/not-found' })
  expect((await sheetOf()).columns[0]?.facts.number).toEqual({ open: 0, intended: 1 })
  const at = crew.at(4)
  await changeTarget(crew.translator, at, { kind: 'confirm', version: 4, text: 'O 8 działaczach.' })
  expect((await sheetOf()).columns[0]?.facts.number).toEqual({ open: 1, intended: 0 })
})

test('a translation asks for the same once all is there, ticked, and answered', async () => {
  const isEquivalent = async () => (await sheetOf()).columns[0]?.isEquivalent
  expect(await isEquivalent()).toBe(false)
  await change(ask)
  expect(await isEquivalent()).toBe(false)
  await tick(crew.reviewer)
  expect(await isEquivalent()).toBe(true)
})

test('asks are moved and removed, and one that was removed is none to tick', async () => {
  await change(ask)
  await change({ kind: 'add', unit: 4, words: '' })
  const [first, second] = (await sheetOf()).asks
  await change({ kind: 'move', id: second?.id ?? 0, by: 'up' })
  expect((await sheetOf()).asks.map(({ id }) => id)).toEqual([second?.id, first?.id])
  await change({ kind: 'remove', id: first?.id ?? 0 })
  expect((await sheetOf()).asks.map(({ id }) => id)).toEqual([second?.id])
  const { digest = '' } = (await sheetOf()).detail?.asks[0] ?? {}
  const given = { ask: first?.id ?? 0, present: true, digest }
  expect(await tickAsk(crew.reviewer, crew.letter, 'pl', given)).toMatchObject({
    refusal: 'ask/not-found',
  })
})

test('each act is an event that holds no words', async () => {
  await change(ask)
  await tick(crew.reviewer)
  await rewrite('Piszemy w sprawie 7 działaczy.')
  const [open] = (await sheetOf()).detail?.differences ?? []
  const given = { unit: 4, fingerprint: open?.fingerprint ?? '', reason: 'One more since.' }
  await answerDifference(crew.reviewer, crew.letter, 'pl', given)
  const events = await listEvents(crew.operator.db, chainOf(crew.letter))
  const kinds = events.map(({ kind }) => kind)
  expect(kinds).toEqual(expect.arrayContaining(['asks-changed', 'ask-ticked', 'parity-answered']))
  expect(JSON.stringify(events)).not.toMatch(/activists|One more/)
})

test('who may not read a translation sees how far it is, and no text of it', async () => {
  await change(ask)
  expect(await readParity(crew.outsider, crew.letter, null)).toMatchObject({
    refusal: 'letter/not-found',
  })
  const sheet = await readParity(crew.coordinator, crew.letter, 'de')
  expect(sheet).toMatchObject({ refusal: 'locale/not-open' })
})
