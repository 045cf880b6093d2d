import { expect, test } from 'vitest'
import type { Context } from '#app/services/context.server.ts'
import { readDesk } from '#app/services/desk.server.ts'
import { actAtDesk } from '#app/services/desk-acts.server.ts'
import { openLocales } from '#app/services/locales.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { listUnread } from '#db/queries/note-readers.ts'
import { as } from '#tests/support/context.ts'
import { addAccount, createLetter } from '#tests/support/letter.ts'
import { publish, putIn } from '#tests/support/published.ts'

const question = { kind: 'note', body: 'Which six?', scope: 'all', asks: 'coordinator' } as const

async function createCrew() {
  const crew = await createLetter()
  await openLocales(crew.operator, crew.letter, ['mt'])
  const role = { letter: crew.letter, role: 'translator', locale: 'mt' } as const
  return { ...crew, maltese: as(crew.operator, await addAccount(crew.operator, 'Marija', role)) }
}

async function pairAt(ctx: Context, letter: number, unit: number, locale: 'pl' | 'mt' = 'pl') {
  const desk = await readDesk(ctx, letter, locale)
  return desk.ok ? desk.value.pairs.find(({ number }) => number === unit) : undefined
}

test('a question about the source is asked and answered once, in every language', async () => {
  const { letter, translator, coordinator, maltese, at } = await createCrew()
  await actAtDesk(translator, at(4), question)
  const asked = (await pairAt(maltese, letter, 4, 'mt'))?.target?.notes[0]
  expect(asked).toMatchObject({ by: 'Tessa', scope: 'all', query: { state: 'open' } })
  const note = asked?.id ?? 0
  await actAtDesk(coordinator, at(4), { kind: 'answer', note, body: 'Those of 2020.' })
  expect((await pairAt(maltese, letter, 4, 'mt'))?.target?.notes[0]).toMatchObject({
    query: { state: 'answered', maySettle: false, answers: [{ body: 'Those of 2020.' }] },
  })
  const settle = { kind: 'resolve-query', note } as const
  const there = { letter, locale: 'mt', unit: 4 } as const
  expect(await actAtDesk(maltese, there, settle)).toMatchObject({ refusal: 'query/not-yours' })
  expect(await actAtDesk(translator, at(4), settle)).toMatchObject({ ok: true })
  expect((await pairAt(maltese, letter, 4, 'mt'))?.target?.notes[0]?.query?.state).toBe('resolved')
})

test('a note of one language is not read in another, nor answered from there', async () => {
  const { letter, translator, maltese, at } = await createCrew()
  await actAtDesk(translator, at(4), { ...question, scope: 'locale' })
  expect((await pairAt(maltese, letter, 4, 'mt'))?.target?.notes).toEqual([])
  const there = { letter, locale: 'mt', unit: 4 } as const
  const answer = { kind: 'answer', note: 1, body: 'x' } as const
  expect(await actAtDesk(maltese, there, answer)).toMatchObject({ refusal: 'note/not-found' })
  expect(await actAtDesk(translator, at(3), answer)).toMatchObject({ refusal: 'note/not-found' })
  expect(await actAtDesk(maltese, at(4), answer)).toMatchObject({ refusal: 'actor/not-allowed' })
})

test('whoever is mentioned and may read it is told, and so is who asked when there is an answer', async () => {
  const { letter, translator, reviewer, coordinator, at } = await createCrew()
  const body = 'Which six, @Rita? Or @Marija, or @Tessa?'
  await actAtDesk(translator, at(4), { ...question, body })
  const unread = async (ctx: Context) => [
    ...(await listUnread(ctx.db, letter, ctx.actor.id ?? 0)).values(),
  ]
  expect(await unread(reviewer)).toEqual(['mention'])
  expect(await unread(translator)).toEqual([])
  await actAtDesk(coordinator, at(4), { kind: 'answer', note: 1, body: 'All.' })
  expect(await unread(translator)).toEqual(['answer'])
})

test('an open question is a warning on its paragraph alone, until it is answered', async () => {
  const { letter, translator, coordinator, at } = await createCrew()
  const text = 'Piszemy w sprawie 6 działaczy.'
  await changeTarget(translator, at(3), { kind: 'confirm', version: 0, text: 'Szanowni,' })
  await changeTarget(translator, at(4), { kind: 'confirm', version: 0, text })
  await actAtDesk(translator, at(4), question)
  const found = async (unit: number) =>
    (await pairAt(translator, letter, unit))?.target?.findings.filter(
      ({ check }) => check === 'unresolved-query',
    )
  expect(await found(4)).toMatchObject([{ grade: 'warning', details: { words: 'Which six?' } }])
  expect(await found(3)).toEqual([])
  const fingerprint = (await found(4))?.[0]?.fingerprint ?? ''
  const dismiss = { kind: 'dismiss', fingerprint, reason: 'It does not matter.' } as const
  expect(await actAtDesk(translator, at(4), dismiss)).toMatchObject({ ok: true })
  expect(await found(4)).toMatchObject([{ dismissal: { by: 'Tessa' } }])
  await actAtDesk(coordinator, at(4), { kind: 'answer', note: 1, body: 'Those.' })
  expect(await found(4)).toMatchObject([{ grade: 'info' }])
})

test('questions live on with their paragraph through a new edition', async () => {
  const { letter, translator, coordinator, at } = await createCrew()
  await actAtDesk(translator, at(4), question)
  const note = { do: 'note', note: 'More' } as const
  await publish(coordinator, letter, putIn(3, 'We are glad to write.'), note)
  expect((await pairAt(translator, letter, 4))?.target?.notes).toEqual([])
  expect((await pairAt(translator, letter, 5))?.target?.notes).toMatchObject([
    { body: 'Which six?' },
  ])
})

test('a note is pinned by who works here, and deleted and brought back by who wrote it', async () => {
  const { letter, translator, reviewer, at } = await createCrew()
  await actAtDesk(translator, at(4), { ...question, asks: null, scope: 'locale' })
  expect(await actAtDesk(reviewer, at(4), { kind: 'pin-note', note: 1 })).toMatchObject({
    ok: true,
  })
  expect((await pairAt(reviewer, letter, 4))?.target?.notes).toMatchObject([{ pinned: true }])
  const remove = { kind: 'delete-note', note: 1 } as const
  expect(await actAtDesk(reviewer, at(4), remove)).toMatchObject({ refusal: 'note/not-own' })
  await actAtDesk(translator, at(4), remove)
  expect((await pairAt(reviewer, letter, 4))?.target?.notes).toEqual([])
  expect((await pairAt(translator, letter, 4))?.target?.notes).toMatchObject([
    { deleted: true, body: '' },
  ])
  await actAtDesk(translator, at(4), { kind: 'restore-note', note: 1 })
  expect((await pairAt(reviewer, letter, 4))?.target?.notes).toMatchObject([
    { body: 'Which six?', pinned: true },
  ])
})
