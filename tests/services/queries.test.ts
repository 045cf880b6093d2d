import { expect, test } from 'vitest'
import { readBoard } from '#app/services/board.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { actAtDesk } from '#app/services/desk-acts.server.ts'
import { openLocales } from '#app/services/locales.server.ts'
import { readMyWork } from '#app/services/my-work.server.ts'
import { actOnQuery, readQueries } from '#app/services/queries.server.ts'
import { showDesk } from '#app/services/reviews.server.ts'
import { as } from '#tests/support/context.ts'
import { addAccount, createLetter } from '#tests/support/letter.ts'

const question = { kind: 'note', body: 'Which six?', scope: 'all', asks: 'coordinator' } as const

async function createCrew() {
  const crew = await createLetter()
  await openLocales(crew.operator, crew.letter, ['mt'])
  const role = { letter: crew.letter, role: 'translator', locale: 'mt' } as const
  return { ...crew, maltese: as(crew.operator, await addAccount(crew.operator, 'Marija', role)) }
}

async function newsOf(ctx: Context) {
  const work = await readMyWork(ctx)
  return work.ok ? work.value.letters.flatMap(({ notes }) => notes) : []
}

async function listed(ctx: Context, letter: number, filter: 'open' | 'answered' | 'mine' | 'all') {
  const page = await readQueries(ctx, letter, filter)
  return page.ok ? page.value.queries.map(({ note }) => note.body) : null
}

test('a request for context waits in the coordinator’s work, and its answer in the asker’s until read', async () => {
  const { letter, translator, coordinator, at } = await createCrew()
  await actAtDesk(translator, at(4), question)
  const [asked] = await newsOf(coordinator)
  expect(asked).toMatchObject({
    why: 'asked',
    by: 'Tessa',
    unit: 4,
    words: 'Which six?',
    to: `/letters/${letter}/queries#note-1`,
  })
  expect(await newsOf(translator)).toEqual([])
  const answer = { kind: 'answer', note: 1, body: 'Those of 2020.' } as const
  expect(await actOnQuery(coordinator, letter, answer)).toMatchObject({ ok: true })
  expect(await newsOf(coordinator)).toEqual([])
  expect(await newsOf(translator)).toMatchObject([
    {
      why: 'answer',
      by: 'Cora',
      words: 'Those of 2020.',
      to: `/letters/${letter}/pl?unit=4#unit-4`,
    },
  ])
  await showDesk(translator, letter, 'pl', { unit: 4, show: 'all' })
  expect(await newsOf(translator)).toEqual([])
})

test('the questions of a letter are listed for whoever may read them, and no others', async () => {
  const { letter, translator, coordinator, reviewer, maltese, outsider, at } = await createCrew()
  await actAtDesk(translator, at(4), question)
  const local = { kind: 'note', body: 'Formal?', scope: 'locale', asks: 'reviewer' } as const
  await actAtDesk(translator, at(3), local)
  expect(await listed(coordinator, letter, 'all')).toEqual(['Formal?', 'Which six?'])
  expect(await listed(maltese, letter, 'all')).toEqual(['Which six?'])
  expect(await listed(reviewer, letter, 'mine')).toEqual(['Formal?'])
  expect(await newsOf(reviewer)).toMatchObject([{ why: 'asked', words: 'Formal?' }])
  expect(await readQueries(outsider, letter, 'all')).toMatchObject({ refusal: 'letter/not-found' })
  const answer = { kind: 'answer', note: 2, body: 'Yes.' } as const
  expect(await actOnQuery(maltese, letter, answer)).toMatchObject({ refusal: 'actor/not-allowed' })
  expect(await actOnQuery(reviewer, letter, answer)).toMatchObject({ ok: true })
  expect(await listed(coordinator, letter, 'answered')).toEqual(['Formal?'])
  expect(await listed(coordinator, letter, 'open')).toEqual(['Which six?'])
  const settle = { kind: 'resolve-query', note: 1 } as const
  expect(await actOnQuery(maltese, letter, settle)).toMatchObject({ refusal: 'query/not-yours' })
  expect(await actOnQuery(coordinator, letter, settle)).toMatchObject({ ok: true })
})

test('the board counts what each language asks', async () => {
  const { letter, translator, coordinator, at } = await createCrew()
  await actAtDesk(translator, at(4), { ...question, scope: 'locale' })
  const board = await readBoard(coordinator, letter)
  const counts = board.ok && board.value.rows.map(({ locale, questions }) => [locale, questions])
  expect(counts).toEqual([
    ['mt', 0],
    ['pl', 1],
  ])
})
