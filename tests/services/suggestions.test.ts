import { expect, test } from 'vitest'
import type { Context } from '#app/services/context.server.ts'
import { readDesk } from '#app/services/desk.server.ts'
import { actAtDesk } from '#app/services/desk-acts.server.ts'
import { readMyWork } from '#app/services/my-work.server.ts'
import { showDesk } from '#app/services/reviews.server.ts'
import { keepWorkingCopy } from '#app/services/working-copies.server.ts'
import { as } from '#tests/support/context.ts'
import { addAccount, createLetter } from '#tests/support/letter.ts'

const text = 'Piszemy w sprawie 6 działaczy.'
const better = 'Piszemy do Państwa w sprawie 6 działaczy.'
const suggest = { kind: 'suggest', version: 1, text: better, why: 'More polite' } as const

async function createCrew() {
  const crew = await createLetter()
  const { operator, letter, translator, at } = crew
  const role = { letter, role: 'observer', locale: null } as const
  const observer = as(operator, await addAccount(operator, 'Otto', role))
  await actAtDesk(translator, at(4), { kind: 'confirm', version: 0, text })
  const target = async (who: Context) => {
    const desk = await readDesk(who, letter, 'pl')
    return desk.ok ? desk.value.pairs.find(({ number }) => number === 4)?.target : undefined
  }
  return { ...crew, observer, target }
}

async function newsOf(ctx: Context) {
  const work = await readMyWork(ctx)
  return work.ok ? work.value.letters.flatMap(({ suggestions }) => suggestions) : []
}

test('who may not write suggests, and who writes accepts: both are authors of the text', async () => {
  const { letter, observer, reviewer, translator, second, at, target } = await createCrew()
  expect(await actAtDesk(reviewer, at(4), suggest)).toMatchObject({ ok: true })
  expect(await actAtDesk(observer, at(4), { ...suggest, text })).toMatchObject({
    refusal: 'suggestion/same-text',
  })
  expect(await actAtDesk(translator, at(4), suggest)).toMatchObject({
    refusal: 'actor/not-allowed',
  })
  expect(await newsOf(translator)).toMatchObject([{ why: 'waits', by: 'Rita', unit: 4 }])
  const accept = { kind: 'accept-suggestion', version: 1, suggestion: 1 } as const
  expect(await actAtDesk(observer, at(4), accept)).toMatchObject({ refusal: 'actor/not-allowed' })
  expect(await actAtDesk(translator, at(4), accept)).toMatchObject({ ok: true })
  expect(await target(translator)).toMatchObject({
    text: better,
    state: 'translated',
    suggestions: [{ by: 'Rita', end: { outcome: 'accepted', by: 'Tessa' } }],
  })
  expect(await actAtDesk(translator, at(4), accept)).toMatchObject({
    refusal: 'suggestion/not-found',
  })
  expect(await newsOf(reviewer)).toMatchObject([{ why: 'accepted', by: 'Tessa' }])
  await showDesk(reviewer, letter, 'pl', { unit: 4, show: 'all' })
  expect(await newsOf(reviewer)).toEqual([])
  const approve = { kind: 'approve', version: 2 } as const
  expect(await actAtDesk(reviewer, at(4), approve)).toMatchObject({ refusal: 'target/own-work' })
  expect(await actAtDesk(second, at(4), approve)).toMatchObject({ ok: true })
})

test('the database itself refuses the approval of whose words were taken over', async () => {
  const { reviewer, translator, at, target } = await createCrew()
  await actAtDesk(reviewer, at(4), suggest)
  await actAtDesk(translator, at(4), {
    kind: 'accept-suggestion',
    version: 1,
    suggestion: 1,
  })
  const id = (await target(reviewer))?.id ?? 0
  const approval = { state: 'reviewed', reviewed_by: reviewer.actor.id }
  await expect(reviewer.db('targets').where({ id }).update(approval)).rejects.toThrow(
    'no author of a text approves it',
  )
})

test('accepted with changes: it is edited in the box, and its author stays one of the text', async () => {
  const { observer, translator, at, target } = await createCrew()
  await actAtDesk(observer, at(4), suggest)
  const take = { kind: 'take-suggestion', suggestion: 1 } as const
  await keepWorkingCopy(translator, at(4), { version: 1, text: 'My own words' })
  expect(await actAtDesk(translator, at(4), take)).toMatchObject({
    refusal: 'suggestion/box-in-use',
  })
  await actAtDesk(translator, at(4), { kind: 'discard' })
  expect(await actAtDesk(translator, at(4), take)).toMatchObject({ ok: true })
  expect(await target(translator)).toMatchObject({
    text,
    workingCopy: { text: better, madeFrom: 1 },
    suggestions: [{ taken: true, end: null }],
  })
  const changed = better.replace('Piszemy', 'Zwracamy się')
  await actAtDesk(translator, at(4), { kind: 'confirm', version: 1, text: changed })
  const now = await target(translator)
  expect(now).toMatchObject({ text: changed, suggestions: [{ end: { outcome: 'changed' } }] })
  const authors = await translator.db('target_authors').where({ target_id: now?.id })
  expect(authors.map(({ account_id }) => account_id)).toContain(observer.actor.id)
})

test('what was taken into the box and given up there makes nobody an author', async () => {
  const { observer, translator, at, target } = await createCrew()
  await actAtDesk(observer, at(4), suggest)
  await actAtDesk(translator, at(4), { kind: 'take-suggestion', suggestion: 1 })
  await actAtDesk(translator, at(4), { kind: 'discard' })
  await actAtDesk(translator, at(4), { kind: 'confirm', version: 1, text: `${text} ` })
  expect(await target(translator)).toMatchObject({ suggestions: [{ taken: false, end: null }] })
})

test('a suggestion for an older text is never applied blindly: all three texts are compared', async () => {
  const { observer, translator, at, target } = await createCrew()
  await actAtDesk(observer, at(4), suggest)
  const newer = 'Piszemy dziś w sprawie 6 działaczy.'
  await actAtDesk(translator, at(4), { kind: 'confirm', version: 1, text: newer })
  expect(await target(translator)).toMatchObject({ suggestions: [{ outdated: true }] })
  const accept = { kind: 'accept-suggestion', version: 2, suggestion: 1 } as const
  expect(await actAtDesk(translator, at(4), accept)).toMatchObject({
    refusal: 'suggestion/outdated',
  })
  await actAtDesk(translator, at(4), { kind: 'take-suggestion', suggestion: 1 })
  expect(await target(translator)).toMatchObject({
    text: newer,
    base: text,
    workingCopy: { text: better, madeFrom: 1 },
  })
})

test('a rejection says why, and is read by who suggested it', async () => {
  const { observer, translator, at } = await createCrew()
  await actAtDesk(observer, at(4), suggest)
  const reject = { kind: 'reject-suggestion', suggestion: 1, reason: ' ' } as const
  expect(await actAtDesk(translator, at(4), reject)).toMatchObject({
    refusal: 'suggestion/reason-missing',
  })
  await actAtDesk(translator, at(4), { ...reject, reason: 'The letter is not to one person.' })
  expect(await newsOf(observer)).toMatchObject([
    { why: 'rejected', by: 'Tessa', reason: 'The letter is not to one person.', unit: 4 },
  ])
  expect(await newsOf(translator)).toEqual([])
})

test('one’s own suggestion can be taken back, and nobody else’s', async () => {
  const { observer, reviewer, translator, at, target } = await createCrew()
  await actAtDesk(observer, at(4), suggest)
  const back = { kind: 'withdraw-suggestion', suggestion: 1 } as const
  expect(await actAtDesk(reviewer, at(4), back)).toMatchObject({ refusal: 'suggestion/not-own' })
  expect(await actAtDesk(observer, at(4), back)).toMatchObject({ ok: true })
  expect(await target(translator)).toMatchObject({
    suggestions: [{ end: { outcome: 'withdrawn' } }],
  })
  expect(await newsOf(translator)).toEqual([])
})

test('a suggestion with a mistake is edited first', async () => {
  const { observer, translator, at, target } = await createCrew()
  await actAtDesk(observer, at(4), { ...suggest, text: 'Piszemy (w sprawie 6 działaczy.' })
  const accept = { kind: 'accept-suggestion', version: 1, suggestion: 1 } as const
  expect(await actAtDesk(translator, at(4), accept)).toMatchObject({
    refusal: 'suggestion/has-errors',
  })
  expect(await target(translator)).toMatchObject({ text, suggestions: [{ end: null }] })
})
