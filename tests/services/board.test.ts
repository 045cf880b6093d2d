import { expect, test } from 'vitest'
import { targetLocales } from '#app/domain/locale.ts'
import { readBoard } from '#app/services/board.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { readDesk } from '#app/services/desk.server.ts'
import { listLetters } from '#app/services/letter-list.server.ts'
import { openLocales, setDueDate } from '#app/services/locales.server.ts'
import { listOverviews, readOverview } from '#app/services/overview.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { as, person } from '#tests/support/context.ts'
import { createLetter } from '#tests/support/letter.ts'
import { createReviewed, createSigned } from '#tests/support/reviewed.ts'

async function boardOf(ctx: Context, letter: number) {
  const board = await readBoard(ctx, letter)
  if (!board.ok) throw new Error(board.refusal)
  return board.value
}

test('the board shows each unit that counts in each open locale, and what is not open yet', async () => {
  const { operator, coordinator, translator, letter, at } = await createLetter()
  await openLocales(operator, letter, ['bg'])
  await changeTarget(translator, at(3), { kind: 'confirm', version: 0, text: 'Szanowny Panie,' })
  await changeTarget(translator, at(4), { kind: 'keep-draft', version: 0, text: 'Pisze' })
  const board = await boardOf(coordinator, letter)
  expect(board.units.map(({ number, kind }) => [number, kind])).toEqual([
    [1, 'title'],
    [3, 'salutation'],
    [4, 'paragraph'],
  ])
  expect(board.rows.map(({ locale, cells }) => [locale, cells])).toEqual([
    ['bg', ['empty', 'empty', 'empty']],
    ['pl', ['empty', 'translated', 'draft']],
  ])
  expect(board.unopened).toEqual(targetLocales('en').filter((one) => !['bg', 'pl'].includes(one)))
})

test('what was returned is marked until it is confirmed again', async () => {
  const { coordinator, translator, reviewer, letter, at } = await createLetter()
  const returned = async () => (await boardOf(coordinator, letter)).rows[0]?.returned
  await changeTarget(translator, at(4), { kind: 'confirm', version: 0, text: 'Piszemy.' })
  await changeTarget(reviewer, at(4), {
    kind: 'reject',
    version: 1,
    category: 'style',
    severity: 'minor',
    comment: 'Too plain.',
  })
  expect(await returned()).toEqual([4])
  await changeTarget(translator, at(4), { kind: 'confirm', version: 2, text: 'Piszemy do Pana.' })
  expect(await returned()).toEqual([])
})

test('the board opens a translation to those of its locale, and to those of the whole letter', async () => {
  const { operator, coordinator, translator, letter } = await createLetter()
  await openLocales(operator, letter, ['bg'])
  const readable = async (ctx: Context) =>
    (await boardOf(ctx, letter)).rows.map((row) => [row.locale, row.readable, row.mine])
  expect(await readable(translator)).toEqual([
    ['bg', false, false],
    ['pl', true, true],
  ])
  expect(await readable(coordinator)).toEqual([
    ['bg', true, false],
    ['pl', true, false],
  ])
  const observer = as(operator, person(9, { letter, role: 'observer', locale: null }))
  expect(await boardOf(observer, letter)).toMatchObject({
    mayCoordinate: false,
    roles: ['observer'],
  })
})

test('a long unit is named by its first words', async () => {
  const { operator, letter } = await createLetter()
  const text = `${'Long words '.repeat(8)}😀`
  await operator.db('units').where({ number: 4 }).update({ text })
  const [excerpt] = (await boardOf(operator, letter)).units.slice(-1)
  expect(excerpt?.excerpt).toBe('Long words Long words Long words Long words Long words Long…')
})

test('to somebody outside neither the board nor the desk of a letter is there', async () => {
  const { outsider, translator, letter } = await createLetter()
  expect(await readBoard(outsider, letter)).toMatchObject({ refusal: 'letter/not-found' })
  expect(await readDesk(outsider, letter, 'pl')).toMatchObject({ refusal: 'letter/not-found' })
  expect(await readDesk(translator, letter, 'bg')).toMatchObject({ refusal: 'actor/not-allowed' })
  expect(await readOverview(outsider, letter)).toMatchObject({ refusal: 'letter/not-found' })
})

test('the desk shows a pair for every unit, with what its reader may do there', async () => {
  const { translator, reviewer, coordinator, letter, locale } = await createLetter()
  expect(await readDesk(translator, letter, locale)).toMatchObject({
    value: {
      mayWrite: true,
      mayReview: false,
      mayBreakSignOff: false,
      roles: ['translator'],
      pairs: [
        { kind: 'title', source: 'A short letter', target: { state: 'empty', version: 0 } },
        { kind: 'date', fallback: '3 grudnia 2021 r.' },
        { kind: 'salutation' },
        { kind: 'paragraph' },
      ],
    },
  })
  expect(await readDesk(reviewer, letter, locale)).toMatchObject({
    value: { mayWrite: false, mayReview: true, mayBreakSignOff: true },
  })
  expect(await readDesk(coordinator, letter, locale)).toMatchObject({
    value: { mayWrite: false, mayReview: false, mayReopen: true, mayDismiss: false },
  })
})

test('reviewed reads as final while a sign-off stands, on the board and in the overview', async () => {
  const reviewed = await createReviewed()
  const before = await readOverview(reviewed.coordinator, reviewed.letter)
  expect(before).toMatchObject({
    value: [{ state: 'complete', units: { initial: 0, translated: 0, reviewed: 3, final: 0 } }],
  })
  await reviewed.sign()
  expect(await readOverview(reviewed.coordinator, reviewed.letter)).toMatchObject({
    value: [{ state: 'signed-off', units: { reviewed: 0, final: 3 } }],
  })
  const [row] = (await boardOf(reviewed.coordinator, reviewed.letter)).rows
  expect(row).toMatchObject({ state: 'signed-off', cells: ['final', 'final', 'final'] })
})

test('the overviews have a person’s own letters with every open locale', async () => {
  const { translator, outsider } = await createSigned()
  expect(await listOverviews(translator)).toMatchObject({
    value: [{ head: { title: 'A short letter' }, locales: [{ locale: 'pl' }] }],
  })
  expect(await listOverviews(outsider)).toEqual({ ok: true, value: [] })
})

test('the list of letters names the next due date', async () => {
  const { operator, coordinator, letter } = await createLetter()
  await openLocales(operator, letter, ['bg', 'lv'])
  await setDueDate(coordinator, letter, 'pl', '2021-12-09')
  await setDueDate(coordinator, letter, 'bg', '2021-12-03')
  expect(await listLetters(coordinator)).toMatchObject({
    value: [{ open: 3, dueOn: '2021-12-03' }],
  })
})
