import { expect, test } from 'vitest'
import type { Locale } from '#app/domain/locale.ts'
import type { SignatoryValues } from '#app/domain/signatories/values.ts'
import type { Context } from '#app/services/context.server.ts'
import { confirmCut, reopenCut } from '#app/services/cuts.server.ts'
import { downloadGeneralVersion } from '#app/services/downloads.server.ts'
import { exportJson } from '#app/services/exports.server.ts'
import { importLetter } from '#app/services/letters.server.ts'
import { loadSample } from '#app/services/sample.server.ts'
import { loadActor } from '#app/services/sessions.server.ts'
import { signOff } from '#app/services/sign-offs.server.ts'
import {
  changeSignatories,
  readSignatories,
  type SignatoriesView,
  type TableChange,
} from '#app/services/signatories.server.ts'
import {
  exportSignatories,
  importSignatories,
  previewSignatories,
} from '#app/services/signatory-files.server.ts'
import { readSigning } from '#app/services/signing.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { loadTranslations } from '#app/services/translations.server.ts'
import { isSound, verifyLetter } from '#app/services/verification.server.ts'
import { findEdition } from '#db/queries/editions.ts'
import { findLetter } from '#db/queries/letters.ts'
import { listSignOffs } from '#db/queries/sign-offs.ts'
import { sample } from '#db/sample/sample.ts'
import { as, createContext } from '#tests/support/context.ts'
import { addAccount, importShortLetter } from '#tests/support/letter.ts'
import { countRows } from '#tests/support/rows.ts'

/** The sample letter in 23 languages, with its coordinator, translator and reviewer. */
async function createSample() {
  const ctx = await createContext()
  const loaded = await loadSample(ctx)
  if (!loaded.ok) throw new Error(loaded.refusal)
  const { letter } = loaded.value
  const person = async (id: number): Promise<Context> => {
    const actor = await loadActor(ctx, id)
    if (!actor) throw new Error('no such person')
    return as(ctx, actor)
  }
  const observer = await addAccount(ctx, 'Otto', { letter, role: 'observer', locale: null })
  return {
    ctx,
    letter,
    coordinator: await person(1),
    translator: await person(2),
    reviewer: await person(3),
    observer: as(ctx, observer),
  }
}

type Sample = Awaited<ReturnType<typeof createSample>>
type Table = Pick<Sample, 'ctx' | 'letter' | 'coordinator' | 'observer'>

/** The sample letter alone, in no other language. */
async function createTable(): Promise<Table> {
  const ctx = await createContext()
  const bytes = new TextEncoder().encode(sample.letter)
  const imported = await importLetter(ctx, { title: 'A letter', sourceLocale: 'en', bytes })
  if (!imported.ok) throw new Error(imported.refusal)
  const letter = imported.value.id
  await confirmCut(ctx, letter)
  const person = async (name: string, role: 'coordinator' | 'observer') =>
    as(ctx, await addAccount(ctx, name, { letter, role, locale: null }))
  const coordinator = await person('Cora', 'coordinator')
  return { ctx, letter, coordinator, observer: await person('Otto', 'observer') }
}

/** Signs a locale of the sample, whose drafts were reviewed by a shorter way. */
async function sign({ ctx, letter, reviewer }: Sample, locale: Locale) {
  await ctx
    .db('targets')
    .where({ state: 'initial' })
    .whereNot({ text: '' })
    .update({ state: 'reviewed', reviewed_by: reviewer.actor.id })
  const page = await readSigning(reviewer, letter, locale)
  const digest = page.ok ? page.value.digest : ''
  return signOff(reviewer, letter, locale, { digest, statement: 'I have read all of it.' })
}

async function translationsOf({ ctx, letter }: Sample) {
  const [found, edition] = [await findLetter(ctx.db, letter), await findEdition(ctx.db, letter)]
  if (!found || !edition) throw new Error('no letter')
  return loadTranslations(ctx, { letter: found, edition })
}

async function table({ observer, letter }: Table): Promise<SignatoriesView> {
  const view = await readSignatories(observer, letter)
  if (!view.ok) throw new Error(view.refusal)
  return view.value
}

async function change(at: Table, command: TableChange['command'], anyway = false) {
  const { version } = await table(at)
  return changeSignatories(at.coordinator, at.letter, { command, version, anyway })
}

function values(name: string, more: Partial<SignatoryValues> = {}): SignatoryValues {
  const none = { acronym: null, country: null, descriptor: null }
  return { group: null, kind: 'organisation', name, ...none, ...more }
}

async function polish({ coordinator, letter }: Sample): Promise<string> {
  const file = await downloadGeneralVersion(coordinator, letter, 'pl', 'html')
  if (!file.ok) throw new Error(file.refusal)
  return new TextDecoder().decode(file.value.bytes)
}

const csv = (...lines: string[]) => new TextEncoder().encode(lines.join('\r\n'))

test('adding 40 signatories by CSV voids none of 23 standing sign-offs', async () => {
  const created = await createSample()
  const { coordinator, letter } = created
  const locales = (await translationsOf(created)).map(({ translation }) => translation.locale)
  for (const locale of locales) expect(await sign(created, locale)).toMatchObject({ ok: true })
  const before = await listSignOffs(created.ctx.db, 1)

  const names = Array.from({ length: 40 }, (_, index) => `New Organisation No. ${index},`)
  const file = { bytes: csv('name,acronym', ...names, 'ACCESS  NOW,'), group: null }
  const preview = await previewSignatories(coordinator, letter, file)
  if (!preview.ok) throw new Error(preview.refusal)
  const { version, rows } = preview.value
  expect(rows.filter(({ alike }) => alike.length > 0)).toMatchObject([{ line: 42 }])
  const lines = rows.filter(({ alike }) => alike.length === 0).map(({ line }) => line)
  expect(await importSignatories(coordinator, letter, file, { version, lines })).toEqual({
    ok: true,
    value: 40,
  })

  expect((await table(created)).rows).toHaveLength(126)
  const after = await translationsOf(created)
  expect(after.map(({ state }) => state)).toEqual(Array(23).fill('signed-off'))
  expect(await listSignOffs(created.ctx.db, 1)).toEqual(before)
  expect(await polish(created)).toContain('New Organisation No. 39')
}, 20_000)

test('a descriptor that comes after the sign-off stands in the source language until it is reviewed', async () => {
  const created = await createSample()
  const { letter, translator, reviewer } = created
  await sign(created, 'pl')
  const signed = await polish(created)
  await change(created, {
    kind: 'add',
    values: [values('Anna Nowa', { kind: 'person', descriptor: 'Director of the New Lab' })],
  })
  const [pl] = (await translationsOf(created)).filter(
    ({ translation }) => translation.locale === 'pl',
  )
  expect(pl?.standing).not.toBeNull()
  const late = pl?.pairs.find((pair) => pair.late)
  const unit = late?.unit.number ?? 0
  expect(late?.unit.text).toBe('Director of the New Lab')

  const file = await polish(created)
  expect(file).toContain('lang="en">Director of the New Lab<')
  expect(file).not.toContain('jeszcze nieprzetłumaczone')
  const at = { letter, locale: 'pl', unit } as const
  const text = 'Dyrektorka Nowego Laboratorium'
  const written = await changeTarget(translator, at, { kind: 'confirm', version: 0, text })
  expect(written).toMatchObject({ ok: true })
  expect(await polish(created)).not.toContain(text)
  await changeTarget(reviewer, at, { kind: 'approve', version: 1 })
  expect(await polish(created)).toContain(text)
  expect(signed).not.toContain('Anna Nowa')

  const json = await exportJson(created.coordinator, letter, 'pl')
  const { units } = JSON.parse(json.ok ? json.value : '{}')
  expect(units.at(-1)).toMatchObject({ number: unit, state: 'reviewed' })
  expect(units[0]).toMatchObject({ state: 'final' })
}, 20_000)

test('the next sign-off releases what came after the one before', async () => {
  const created = await createSample()
  await sign(created, 'pl')
  await change(created, { kind: 'add', values: [values('Anna', { descriptor: 'New office' })] })
  const unsigned = await sign(created, 'de')
  expect(unsigned).toMatchObject({ refusal: 'sign-off/incomplete', details: { count: 1 } })
  const page = await readSigning(created.reviewer, created.letter, 'de')
  const unit = page.ok ? (page.value.units.at(-1)?.number ?? 0) : 0
  const at = { letter: created.letter, locale: 'de', unit } as const
  await changeTarget(created.translator, at, { kind: 'confirm', version: 0, text: 'Neues Amt' })
  await changeTarget(created.reviewer, at, { kind: 'approve', version: 1 })
  expect(await sign(created, 'de')).toMatchObject({ ok: true })
  const signed = (await translationsOf(created)).filter(({ standing }) => standing !== null)
  expect(signed.map(({ pairs }) => pairs.filter((pair) => pair.late).length)).toEqual([0, 1])
}, 20_000)

test('a changed descriptor is translated anew, and nothing else is touched', async () => {
  const created = await createSample()
  await sign(created, 'pl')
  const before = await polish(created)
  const { rows } = await table(created)
  const seen = rows.find(
    ({ descriptor }) => rows.filter((row) => row.descriptor === descriptor).length === 1,
  )
  if (!seen?.descriptor) throw new Error('the sample has descriptors')
  const { id: _, ...fields } = seen
  const edited = {
    kind: 'change',
    id: seen.id,
    values: { ...fields, descriptor: 'Now elsewhere' },
  } as const
  expect(await change(created, edited)).toMatchObject({ ok: true })
  const [pl] = (await translationsOf(created)).filter(
    ({ translation }) => translation.locale === 'pl',
  )
  expect(pl?.state).toBe('signed-off')
  expect(pl?.pairs.filter((pair) => pair.late).map(({ unit }) => unit.text)).toEqual([
    'Now elsewhere',
  ])
  expect(pl?.retired.map(({ unit }) => unit.text)).toEqual([seen.descriptor])
  expect(await polish(created)).toContain('Now elsewhere')

  // Changed back, it is the unit that was signed, with its translation.
  await change(created, { kind: 'change', id: seen.id, values: fields })
  expect(await polish(created)).toBe(before)
}, 20_000)

test('what is removed is kept, and comes back by being added again', async () => {
  const created = await createTable()
  const { rows } = await table(created)
  const [first] = rows
  if (!first) throw new Error('nobody signs')
  await change(created, { kind: 'remove', id: first.id })
  const [removal] = (await table(created)).changes
  expect(removal).toMatchObject({ command: 'remove', removed: { name: first.name } })
  if (!removal?.removed) throw new Error('it is not kept')
  await change(created, { kind: 'add', values: [removal.removed] })
  const after = await table(created)
  expect(after.rows.map(({ name }) => name).sort()).toEqual(rows.map(({ name }) => name).sort())
  expect(after.changes[1]?.removed).toBeNull()
})

test('what looks like a signatory is not saved before somebody says so', async () => {
  const created = await createTable()
  const [first] = (await table(created)).rows
  const command = { kind: 'add', values: [values(first?.name.toUpperCase() ?? '')] } as const
  expect(await change(created, command)).toMatchObject({ refusal: 'signatory/alike' })
  expect(await change(created, command, true)).toMatchObject({ ok: true })
  expect((await table(created)).alike).toHaveLength(1)
})

test('who did not see the last change, or only reads, changes nothing', async () => {
  const created = await createTable()
  await change(created, { kind: 'sort' })
  const rows = await countRows(created.ctx.db)
  const { coordinator, observer, letter } = created
  const command = { kind: 'add', values: [values('New')] } as const
  const stale = await changeSignatories(coordinator, letter, { command, version: 0, anyway: false })
  expect(stale).toMatchObject({ refusal: 'signatory/changed-meanwhile' })
  const given = { command, version: 1, anyway: false }
  expect(await changeSignatories(observer, letter, given)).toMatchObject({
    refusal: 'actor/not-allowed',
  })
  expect(await countRows(created.ctx.db)).toEqual(rows)
})

test('a file with a broken row adds nothing and says where it is broken', async () => {
  const created = await createTable()
  const rows = await countRows(created.ctx.db)
  const look = (...lines: string[]) =>
    previewSignatories(created.coordinator, created.letter, { bytes: csv(...lines), group: null })
  expect(await look('name,kind', 'A,person', '"B,person')).toMatchObject({
    refusal: 'signatory/file-invalid',
    details: { line: 3 },
  })
  expect(await look('name,kind', 'A,person', 'B,person,more')).toMatchObject({
    refusal: 'signatory/file-invalid',
    details: { line: 3, column: 3 },
  })
  expect(await countRows(created.ctx.db)).toEqual(rows)
})

test('the table goes out as a file that adds the same again', async () => {
  const created = await createTable()
  const file = await exportSignatories(created.observer, created.letter)
  const bytes = file.ok ? file.value.bytes : new Uint8Array()
  const preview = await previewSignatories(created.coordinator, created.letter, {
    bytes,
    group: null,
  })
  if (!preview.ok) throw new Error(preview.refusal)
  const read = preview.value.rows
  const { rows } = await table(created)
  expect(read.map((row) => row.values)).toEqual(
    rows.map(({ id: _, consent, ...kept }) => ({ ...kept, consentedEdition: consent.edition })),
  )
  expect(read.every(({ alike }) => alike.length === 1)).toBe(true)
})

test('the history tells of each change, and of one that it does not tell of it says so', async () => {
  const created = await createTable()
  const { ctx, letter } = created
  await change(created, { kind: 'add', values: [values('Anna', { descriptor: 'New office' })] })
  await change(created, { kind: 'sort' })
  const sound = async () => {
    const verified = await verifyLetter(ctx, letter)
    return verified.ok && isSound(verified.value)
  }
  expect(await sound()).toBe(true)
  await ctx.db('signatories').where({ name: 'Anna' }).update({ name: 'Other' })
  expect(await sound()).toBe(false)
  await ctx.db('signatories').where({ name: 'Other' }).update({ name: 'Anna' })
  expect(await sound()).toBe(true)
  await ctx.db('units').where({ text: 'New office' }).update({ text: 'Old office' })
  expect(await sound()).toBe(false)
})

test('a source with a changed table does not go back to its preview', async () => {
  const ctx = await createContext()
  const letter = await importShortLetter(ctx)
  await confirmCut(ctx, letter)
  const command = { kind: 'add', values: [values('New')] } as const
  await changeSignatories(ctx, letter, { command, version: 0, anyway: false })
  expect(await reopenCut(ctx, letter)).toMatchObject({ refusal: 'edition/signatories-changed' })
})
