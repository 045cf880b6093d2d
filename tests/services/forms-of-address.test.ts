import { expect, test } from 'vitest'
import { locales } from '#app/domain/locale.ts'
import { changeAddressee } from '#app/services/addressees.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { checkForm, listForms, readForms } from '#app/services/forms-of-address.server.ts'
import { readMinistries } from '#app/services/ministries.server.ts'
import { listEvents } from '#db/queries/events.ts'
import { createLetter } from '#tests/support/letter.ts'

const source = 'Native speaker.'

async function formOf(ctx: Context, locale: 'pl' | 'de', cell: string) {
  const read = await readForms(ctx, locale)
  return read.ok ? read.value.forms.find((form) => form.cell === cell) : undefined
}

async function salutationOf(ctx: Context, letter: number, state: string, locale: string) {
  const read = await readMinistries(ctx, letter)
  const rows = read.ok ? read.value.versions : []
  return rows.find((row) => row.state === state && row.locale === locale)
}

/** Takes the form as it is on the page for read. */
async function check(ctx: Context, cell: string, text: string, locale: 'pl' | 'de' = 'pl') {
  const seen = (await formOf(ctx, locale, cell))?.text ?? ''
  return checkForm(ctx, locale, { cell, seen, text, source })
}

test('every language has its forms, those of the High Representative among them', async () => {
  const { outsider } = await createLetter()
  const all = await listForms(outsider)
  const rows = all.ok ? all.value : []
  expect(rows.map(({ locale }) => locale)).toEqual([...locales])
  for (const { forms, mayCheck } of rows) {
    expect(mayCheck).toBe(false)
    expect(forms.slice(0, 5).map(({ cell }) => cell)).toEqual([
      'opening.male',
      'opening.female',
      'opening.unknown',
      'opening.collective',
      'opening.highRepresentative',
    ])
  }
})

test('what a reviewer has checked replaces the shipped form, and counts as confirmed in letters', async () => {
  const { reviewer, coordinator, letter } = await createLetter()
  expect(await check(reviewer, 'opening.unknown', 'Szanowni Państwo,')).toMatchObject({ ok: true })
  expect(await formOf(reviewer, 'pl', 'opening.unknown')).toMatchObject({
    text: 'Szanowni Państwo,',
    checkedBy: 'Rita',
    checked: { source, at: '2021-12-01T12:00:00.000Z' },
  })
  const row = await salutationOf(coordinator, letter, 'pl', 'pl')
  expect(row?.salutation).toBe('Szanowni Państwo,')
  expect(row?.additions).toContainEqual({
    part: 'salutation',
    text: 'Szanowni Państwo,',
    standing: 'confirmed',
  })
})

test('a closing is checked like an opening', async () => {
  const { reviewer, coordinator, letter } = await createLetter()
  await check(reviewer, 'closing', 'Z poważaniem')
  const row = await salutationOf(coordinator, letter, 'pl', 'pl')
  expect(row?.additions).toContainEqual({
    part: 'closing',
    text: 'Z poważaniem',
    standing: 'confirmed',
  })
})

test('an opening of the High Representative holds for the person it was checked for', async () => {
  const { reviewer, coordinator } = await createLetter()
  const cell = 'opening.highRepresentative'
  await check(reviewer, cell, 'Szanowny Panie,')
  await check(reviewer, cell, 'Wielce Szanowny Panie,')
  expect(await formOf(reviewer, 'pl', cell)).toMatchObject({
    text: 'Wielce Szanowny Panie,',
    checkedBy: 'Rita',
  })
  const texts = { 'holder.2.opening.pl': 'Szanowna Pani Wysoka Przedstawiciel,' }
  await changeAddressee(coordinator, 'eu', 0, { kind: 'edit', texts, confirm: [], source: '' })
  expect(await formOf(reviewer, 'pl', cell)).toMatchObject({
    text: 'Szanowna Pani Wysoka Przedstawiciel,',
    checkedBy: null,
  })
})

test('only a reviewer of the language checks its forms', async () => {
  const { reviewer, coordinator, translator, outsider } = await createLetter()
  for (const ctx of [coordinator, translator, outsider]) {
    expect(await check(ctx, 'closing', 'Z poważaniem')).toMatchObject({
      refusal: 'actor/not-allowed',
    })
  }
  expect(await check(reviewer, 'closing', 'Hochachtungsvoll', 'de')).toMatchObject({
    refusal: 'actor/not-allowed',
  })
})

test('a check of what is no longer on the page, or of nothing, is refused', async () => {
  const { reviewer } = await createLetter()
  const given = { cell: 'closing', seen: 'Z wyrazami szacunku', text: 'Z poważaniem', source }
  const refusalOf = (change: object) => checkForm(reviewer, 'pl', { ...given, ...change })
  expect(await refusalOf({ seen: 'Ahoj' })).toMatchObject({
    refusal: 'addressee/changed-meanwhile',
  })
  expect(await refusalOf({ text: ' ' })).toMatchObject({ refusal: 'addressee/incomplete' })
  expect(await refusalOf({ source: ' ' })).toMatchObject({ refusal: 'addressee/source-missing' })
  expect(await refusalOf({ cell: 'closing.male' })).toMatchObject({
    refusal: 'addressee/not-found',
  })
  expect(await refusalOf({})).toMatchObject({ ok: true })
})

test('a check is in the chain of the installation, with the hash of the text', async () => {
  const { reviewer } = await createLetter()
  await check(reviewer, 'closing', 'Z poważaniem')
  expect((await listEvents(reviewer.db, 'installation')).at(-1)).toMatchObject({
    kind: 'form-checked',
    data: { locale: 'pl', cell: 'closing', text: expect.stringMatching(/^[0-9a-f]{64}$/) },
  })
})
