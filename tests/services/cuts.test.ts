import { expect, test } from 'vitest'
import { parseCut } from '#app/domain/segmentation/cut-json.ts'
import { changeCut, confirmCut, readCut, reopenCut } from '#app/services/cuts.server.ts'
import { importLetter } from '#app/services/letters.server.ts'
import { openLocales } from '#app/services/locales.server.ts'
import { findEdition } from '#db/queries/editions.ts'
import { listSignatories } from '#db/queries/signatories.ts'
import { listUnits } from '#db/queries/units.ts'
import { sample } from '#db/sample/sample.ts'
import { as, createContext, person } from '#tests/support/context.ts'
import { createLetter, importShortLetter } from '#tests/support/letter.ts'
import { countRows } from '#tests/support/rows.ts'

async function importSample() {
  const ctx = await createContext()
  const imported = await importLetter(ctx, {
    title: sample.title,
    sourceLocale: sample.sourceLocale,
    bytes: new TextEncoder().encode(sample.letter),
  })
  return { ctx, letter: imported.ok ? imported.value.id : 0 }
}

const withoutSpaces = (text: string) => text.replace(/\s/gu, '')

test('a confirmed cut becomes the units and signatories of the letter', async () => {
  const { ctx, letter } = await importSample()
  const confirmed = await confirmCut(ctx, letter)
  const edition = confirmed.ok ? confirmed.value : undefined
  const units = await listUnits(ctx.db, edition?.id ?? 0)
  const signatories = await listSignatories(ctx.db, edition?.id ?? 0)
  expect(units.map((unit) => unit.number)).toEqual(units.map((_, index) => index + 1))
  expect(units[0]).toMatchObject({ kind: 'title', text: sample.title })
  expect(units[1]).toMatchObject({ kind: 'date', text: 'December 03, 2021' })
  const groups = units.filter((unit) => unit.kind === 'group').map((unit) => unit.id)
  const inGroup = (group: number | undefined) =>
    signatories.filter((one) => one.groupUnitId === group)
  expect(groups.map((group) => inGroup(group).length)).toEqual([81, 5])
  expect(signatories.map((one) => one.position)).toEqual(signatories.map((_, index) => index + 1))
  const described = signatories.filter((one) => one.descriptorUnitId !== null)
  const descriptors = new Set(
    units.filter((unit) => unit.kind === 'descriptor').map((unit) => unit.id),
  )
  expect(described.every((one) => descriptors.has(one.descriptorUnitId ?? 0))).toBe(true)
})

test('each unit and signatory points to where its text stands in the input', async () => {
  const { ctx, letter } = await importSample()
  await confirmCut(ctx, letter)
  const edition = await findEdition(ctx.db, letter)
  const place = (row: { range_start: number; range_end: number }) =>
    withoutSpaces((edition?.input ?? '').slice(row.range_start, row.range_end))
  const blocks = await ctx.db('units').whereNotNull('range_start').whereNot('kind', 'descriptor')
  expect(blocks).toHaveLength(14)
  for (const unit of blocks) expect(place(unit)).toBe(withoutSpaces(unit.text))
  const pointing = [
    ...(await ctx.db('signatories').select('name as text', 'range_start', 'range_end')),
    ...(await ctx.db('units').where('kind', 'descriptor')),
  ]
  expect(pointing.length).toBeGreaterThan(86)
  for (const row of pointing) expect(place(row)).toContain(withoutSpaces(row.text))
})

test('a correction makes a new version of the cut, and one from an older version is refused', async () => {
  const ctx = await createContext()
  const letter = await importShortLetter(ctx)
  const retype = (version: number) =>
    changeCut(ctx, letter, {
      kind: 'edit',
      version,
      commands: [{ do: 'retype', block: 1, as: 'paragraph' }],
    })
  const changed = await retype(0)
  expect(changed).toMatchObject({ ok: true, value: { cutVersion: 1 } })
  expect(changed.ok && parseCut(changed.value.cutJson).blocks[1]?.kind).toBe('paragraph')
  expect(await retype(0)).toMatchObject({ refusal: 'cut/changed-meanwhile' })
  expect(await confirmCut(ctx, letter, 0)).toMatchObject({ refusal: 'cut/changed-meanwhile' })
  expect(await confirmCut(ctx, letter, 1)).toMatchObject({ ok: true })
})

test('of several corrections at once none is kept where one does not fit', async () => {
  const ctx = await createContext()
  const letter = await importShortLetter(ctx)
  const changed = await changeCut(ctx, letter, {
    kind: 'edit',
    version: 0,
    commands: [
      { do: 'retype', block: 1, as: 'heading' },
      { do: 'retype', block: 99, as: 'heading' },
    ],
  })
  expect(changed).toMatchObject({ refusal: 'cut/not-found' })
  expect(await readCut(as(ctx, coordinatorOf(letter)), letter)).toMatchObject({
    value: { version: 0 },
  })
})

test('the title can be corrected and never taken away', async () => {
  const ctx = await createContext()
  const letter = await importShortLetter(ctx)
  const retitle = (version: number, title: string) =>
    changeCut(ctx, letter, { kind: 'title', version, title })
  expect(await retitle(0, ' ')).toMatchObject({ refusal: 'letter/title-missing' })
  expect(await retitle(0, '\u200b')).toMatchObject({ refusal: 'letter/title-missing' })
  expect(await retitle(0, ' A better title ')).toMatchObject({ value: { title: 'A better title' } })
})

test('another layout cuts the input anew', async () => {
  const ctx = await createContext()
  const letter = await importShortLetter(ctx)
  const wrapped = await changeCut(ctx, letter, { kind: 'layout', version: 0, layout: 'wrapped' })
  expect(wrapped.ok && parseCut(wrapped.value.cutJson).layout).toBe('wrapped')
})

test('a confirmed cut stays as it is until it is reopened', async () => {
  const ctx = await createContext()
  const letter = await importShortLetter(ctx)
  expect(await reopenCut(ctx, letter)).toMatchObject({ refusal: 'edition/not-confirmed' })
  await confirmCut(ctx, letter)
  const title = { kind: 'title', version: 0, title: 'Other' } as const
  expect(await changeCut(ctx, letter, title)).toMatchObject({
    refusal: 'edition/already-confirmed',
  })
  expect(await confirmCut(ctx, letter)).toMatchObject({ refusal: 'edition/already-confirmed' })
  expect(await reopenCut(ctx, letter)).toMatchObject({ ok: true, value: { confirmedAt: null } })
  expect(await countRows(ctx.db)).toMatchObject({ units: 0, signatories: 0 })
  expect(await changeCut(ctx, letter, title)).toMatchObject({ ok: true })
})

test('once a locale is open the cut is frozen, and the refusal says why', async () => {
  const { coordinator, letter } = await createLetter()
  const refusal = { refusal: 'edition/locale-open', details: { count: 1 } }
  const title = { kind: 'title', version: 0, title: 'Other' } as const
  expect(await reopenCut(coordinator, letter)).toMatchObject(refusal)
  expect(await changeCut(coordinator, letter, title)).toMatchObject(refusal)
  expect(await readCut(coordinator, letter)).toMatchObject({
    value: { frozen: true, mayEdit: true },
  })
})

test('everybody of a letter reads its source, and only the coordinator corrects it', async () => {
  const ctx = await createContext()
  const letter = await importShortLetter(ctx)
  const observer = as(ctx, person(1, { letter, role: 'observer', locale: null }))
  expect(await readCut(observer, letter)).toMatchObject({
    value: { mayEdit: false, frozen: false, encoding: 'utf-8' },
  })
  expect(await confirmCut(observer, letter)).toMatchObject({ refusal: 'actor/not-allowed' })
  await openLocales(ctx, letter, ['pl'])
  expect(await readCut(as(ctx, coordinatorOf(letter)), letter)).toMatchObject({
    value: { mayEdit: true, frozen: false },
  })
})

function coordinatorOf(letter: number) {
  return person(1, { letter, role: 'coordinator', locale: null })
}
