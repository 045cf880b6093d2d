import { beforeEach, expect, test } from 'vitest'
import { chainOf } from '#app/domain/event.ts'
import type { Context } from '#app/services/context.server.ts'
import { readDeskNews } from '#app/services/desk.server.ts'
import { approveBatch, showDesk } from '#app/services/reviews.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { listEvents } from '#db/queries/events.ts'
import { createLetter } from '#tests/support/letter.ts'

let crew: Awaited<ReturnType<typeof createLetter>>
beforeEach(async () => {
  crew = await createLetter()
  for (const unit of [1, 3, 4]) await confirm(unit, 0)
})

function confirm(unit: number, version: number, text = 'Jedno zdanie.', who = crew.translator) {
  return changeTarget(who, crew.at(unit), { kind: 'confirm', version, text })
}

function approve(...chosen: [unit: number, version: number][]) {
  const units = chosen.map(([unit, version]) => ({ unit, version }))
  return approveBatch(crew.reviewer, crew.letter, crew.locale, { edition: 1, chosen: units })
}

async function show(who: Context, asked: { unit?: number; show?: 'all' | 'returned' } = {}) {
  const page = await showDesk(who, crew.letter, crew.locale, { unit: null, show: 'all', ...asked })
  if (!page.ok) throw new Error(page.refusal)
  return page.value.desk.pairs
}

async function statesOf() {
  const pairs = await show(crew.coordinator)
  return pairs.flatMap(({ number, target }) => (number === 2 ? [] : (target?.state ?? [])))
}

const news = (unit: number) => readDeskNews(crew.reviewer, crew.at(unit), undefined)

test('what a reviewer was shown is approved in one act, with an event for each unit', async () => {
  await show(crew.reviewer)
  expect(await approve([1, 1], [3, 1], [4, 1])).toEqual({ ok: true, value: true })
  expect(await statesOf()).toEqual(['reviewed', 'reviewed', 'reviewed'])
  const events = await listEvents(crew.operator.db, chainOf(crew.letter))
  const approvals = events.filter(({ data }) => data['command'] === 'approve')
  expect(approvals.map(({ data }) => data['unit'])).toEqual([1, 3, 4])
})

test('with one unit that was not shown the whole batch is refused, and it is named', async () => {
  // The filter hides the others; the pair one is at is always sent.
  await show(crew.reviewer, { unit: 3, show: 'returned' })
  expect(await approve([3, 1], [4, 1])).toEqual({
    ok: false,
    refusal: 'batch/not-shown',
    details: { units: '4' },
  })
  expect(await statesOf()).toEqual(['translated', 'translated', 'translated'])
  expect(await approve([3, 1])).toMatchObject({ ok: true })
})

test('what others were shown, and what was changed since, was not shown to this reviewer', async () => {
  for (const other of [crew.translator, crew.coordinator, crew.second]) await show(other)
  expect(await approve([3, 1])).toMatchObject({ refusal: 'batch/not-shown' })
  await show(crew.reviewer)
  await confirm(3, 1, 'Inne zdanie.')
  expect(await approve([3, 1])).toMatchObject({ refusal: 'batch/changed' })
  expect(await approve([3, 2])).toMatchObject({ refusal: 'batch/not-shown' })
  await news(3)
  expect(await approve([3, 2])).toMatchObject({ ok: true })
})

test('what somebody wrote themselves is not theirs to approve, in a batch neither', async () => {
  await confirm(3, 1, 'Inne zdanie.', crew.second)
  await show(crew.second)
  const chosen = [
    { unit: 1, version: 1 },
    { unit: 3, version: 2 },
  ]
  expect(
    await approveBatch(crew.second, crew.letter, crew.locale, { edition: 1, chosen }),
  ).toMatchObject({
    refusal: 'batch/own-work',
    details: { units: '3' },
  })
  expect(
    await approveBatch(crew.translator, crew.letter, crew.locale, { edition: 1, chosen }),
  ).toMatchObject({
    refusal: 'actor/not-allowed',
  })
})

test('looking again keeps nothing new, and no view is ever changed', async () => {
  await show(crew.reviewer)
  const { db } = crew.operator
  const before = await db('unit_views').select()
  await show(crew.reviewer)
  expect(await db('unit_views').select()).toEqual(before)
  expect(before).toHaveLength(3)
  await expect(db('unit_views').update({ version: 9 })).rejects.toThrow('never changed')
})

test('a text that comes back stands beside the one that this reviewer approved', async () => {
  await show(crew.reviewer)
  await approve([3, 1])
  await changeTarget(crew.translator, crew.at(3), { kind: 'reopen', version: 2 })
  await confirm(3, 3, 'Zupełnie inne zdanie.')
  const approvedAt = async (who: Context) =>
    (await show(who)).find(({ number }) => number === 3)?.target?.approved
  expect(await approvedAt(crew.reviewer)).toMatchObject({ text: 'Jedno zdanie.' })
  expect(await approvedAt(crew.second)).toBeNull()
})

test('a reviewed text is locked for translators until it is reopened', async () => {
  await show(crew.reviewer)
  await approve([3, 1])
  const acts = ['confirm', 'keep-draft', 'restore'] as const
  for (const kind of acts) {
    const act = { kind, version: 2, text: 'Inne zdanie.' }
    expect(await changeTarget(crew.translator, crew.at(3), act)).toMatchObject({
      refusal: 'target/wrong-state',
    })
  }
  await changeTarget(crew.translator, crew.at(3), { kind: 'reopen', version: 2 })
  expect(await confirm(3, 3, 'Inne zdanie.')).toMatchObject({ ok: true })
})
