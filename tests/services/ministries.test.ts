import { expect, test } from 'vitest'
import type { BlockLine } from '#app/domain/addressees/address-block.ts'
import type { Context } from '#app/services/context.server.ts'
import { confirmAddressee, readMinistries } from '#app/services/ministries.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { as, person } from '#tests/support/context.ts'
import { createLetter } from '#tests/support/letter.ts'
import { createReviewed, createSigned } from '#tests/support/reviewed.ts'

const poland = { state: 'pl', locale: 'pl' } as const
const confirmed = {
  block: ['Zbigniew Rau', 'Minister Spraw Zagranicznych', 'Warszawa'],
  salutation: 'Szanowny Panie Ministrze,',
  source: 'The ministry’s own page, read today.',
}

async function rowOf(ctx: Context, letter: number, state = 'pl', locale = 'pl') {
  const view = await readMinistries(ctx, letter)
  const row = view.ok
    ? view.value.versions.find((one) => one.state === state && one.locale === locale)
    : undefined
  if (!row) throw new Error(view.ok ? 'no such version' : view.refusal)
  return row
}

test('a letter has 33 ministry versions and the High Representative’s, for the letter’s day', async () => {
  const { coordinator, letter } = await createLetter()
  const view = await readMinistries(coordinator, letter)
  expect(view).toMatchObject({ value: { day: '2021-12-03', mayConfirm: true } })
  const versions = view.ok ? view.value.versions : []
  expect(versions).toHaveLength(34)
  expect(versions[0]).toMatchObject({ state: 'eu', locale: 'en', release: 'source' })
  expect(new Set(versions.map((one) => one.state)).size).toBe(28)
})

test('what nobody has confirmed is proposed, left out of the letter, and named as left out', async () => {
  const { coordinator, letter } = await createLetter()
  const view = await readMinistries(coordinator, letter)
  for (const row of view.ok ? view.value.versions : []) {
    const isSure = (line: BlockLine) => line.standing === 'verified' && line.part !== 'address'
    const sure = row.proposedBlock.flatMap((line) =>
      isSure(line) ? [line.text] : (line.instead?.text ?? []),
    )
    const unsure = row.proposedBlock.filter((line) => !isSure(line))
    expect(row.block).toEqual(sure)
    const left = row.omissions.filter((one) => one.part === 'address')
    expect(left.map((one) => one.text)).toEqual(unsure.map((line) => line.text))
    expect(row.confirmed).toBeNull()
  }
})

test('what a coordinator confirms is printed as they wrote it, with who, when and where from', async () => {
  const { coordinator, letter } = await createLetter()
  expect(await confirmAddressee(coordinator, letter, poland, confirmed)).toMatchObject({ ok: true })
  expect(await rowOf(coordinator, letter)).toMatchObject({
    block: confirmed.block,
    salutation: confirmed.salutation,
    omissions: [],
    confirmed: { by: 'Cora', at: '2021-12-01T12:00:00.000Z', source: confirmed.source },
    additions: [
      { part: 'address', text: 'Zbigniew Rau', standing: 'confirmed' },
      { part: 'address', standing: 'confirmed' },
      { part: 'address', standing: 'confirmed' },
      { part: 'salutation', text: confirmed.salutation, standing: 'confirmed' },
      { part: 'date', text: '3 grudnia 2021 r.' },
      { part: 'closing' },
    ],
  })
})

test('the last word of a coordinator holds, and holds for one letter, ministry and language', async () => {
  const { coordinator, letter } = await createLetter()
  await confirmAddressee(coordinator, letter, poland, confirmed)
  const block = [' Radosław Nowak ', '', 'Minister']
  await confirmAddressee(coordinator, letter, poland, { ...confirmed, block })
  expect((await rowOf(coordinator, letter)).block).toEqual(['Radosław Nowak', 'Minister'])
  expect((await rowOf(coordinator, letter, 'at', 'de')).confirmed).toBeNull()
})

test.each([
  ['without a source', { ...confirmed, source: ' ' }, 'addressee/source-missing'],
  ['without a salutation', { ...confirmed, salutation: ' ' }, 'addressee/incomplete'],
  ['without a line', { ...confirmed, block: [' ', ''] }, 'addressee/incomplete'],
])('a confirmation %s is refused', async (_, given, refusal) => {
  const { coordinator, letter } = await createLetter()
  expect(await confirmAddressee(coordinator, letter, poland, given)).toMatchObject({ refusal })
})

test('only a ministry in a language it is written to is confirmed, and only by the coordinator', async () => {
  const { coordinator, reviewer, operator, outsider, letter } = await createLetter()
  const attempt = (ctx: Context, state: string, locale: 'pl' | 'de') =>
    confirmAddressee(ctx, letter, { state, locale }, confirmed)
  expect(await attempt(coordinator, 'pl', 'de')).toMatchObject({ refusal: 'version/not-found' })
  expect(await attempt(coordinator, 'xx', 'de')).toMatchObject({ refusal: 'addressee/not-found' })
  expect(await attempt(reviewer, 'pl', 'pl')).toMatchObject({ refusal: 'actor/not-allowed' })
  expect(await attempt(operator, 'pl', 'pl')).toMatchObject({ refusal: 'actor/not-allowed' })
  expect(await attempt(outsider, 'pl', 'pl')).toMatchObject({ refusal: 'letter/not-found' })
})

test('a version says what it waits for, until its translation is signed off', async () => {
  const { coordinator, translator, reviewer, letter, at } = await createLetter()
  const waits = async (state: string, locale: string) =>
    (await rowOf(coordinator, letter, state, locale)).wait
  expect(await waits('at', 'de')).toEqual({ for: 'locale' })
  expect(await waits('pl', 'pl')).toEqual({ for: 'translation', count: 3 })
  for (const unit of [1, 3, 4]) {
    const text = `Tekst (${unit})`
    await changeTarget(translator, at(unit), { kind: 'confirm', version: 0, text })
  }
  expect(await waits('pl', 'pl')).toEqual({ for: 'review', count: 3 })
  for (const unit of [1, 3, 4])
    await changeTarget(reviewer, at(unit), { kind: 'approve', version: 1 })
  expect(await waits('pl', 'pl')).toEqual({ for: 'sign-off' })
})

test('who may take a version away depends on whether it is released', async () => {
  const { coordinator, translator, operator, letter, sign } = await createReviewed()
  const observer = as(operator, person(8, { letter, role: 'observer', locale: null }))
  const other = as(operator, person(9, { letter, role: 'translator', locale: 'bg' }))
  const takers = async () => ({
    coordinator: (await rowOf(coordinator, letter)).mayDownload,
    translator: (await rowOf(translator, letter)).mayDownload,
    observer: (await rowOf(observer, letter)).mayDownload,
    other: (await rowOf(other, letter)).mayDownload,
  })
  const draft = { coordinator: true, translator: true, observer: false, other: false }
  expect(await takers()).toEqual(draft)
  await sign()
  expect(await takers()).toEqual({ ...draft, observer: true })
})

test('a sign-off releases the version, and a change of the text takes the release back', async () => {
  const { coordinator, reviewer, letter, at } = await createSigned()
  expect(await rowOf(coordinator, letter)).toMatchObject({ release: 'signed-off', wait: null })
  await changeTarget(reviewer, at(4), { kind: 'reopen', version: 2 })
  // The words are the same: what was signed still stands.
  expect((await rowOf(coordinator, letter)).release).toBe('signed-off')
  await changeTarget(reviewer, at(4), { kind: 'restore', version: 3, text: 'Inny tekst.' })
  expect(await rowOf(coordinator, letter)).toMatchObject({
    release: 'draft',
    wait: { for: 'translation', count: 1 },
  })
})
