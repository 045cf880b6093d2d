import { beforeEach, expect, test } from 'vitest'
import type { Significance } from '#app/domain/editions/unit-change.ts'
import { chainOf } from '#app/domain/event.ts'
import type { GivenConsent } from '#app/domain/signatories/table.ts'
import { countToAsk } from '#app/services/consents.server.ts'
import type { Context } from '#app/services/context.server.ts'
import {
  beginDraft,
  changeEditionDraft,
  readEditionDraft,
} from '#app/services/edition-drafts.server.ts'
import { publishEdition } from '#app/services/editions.server.ts'
import { makePackage } from '#app/services/packages.server.ts'
import { changeSignatories, readSignatories } from '#app/services/signatories.server.ts'
import { exportSignatories, importSignatories } from '#app/services/signatory-files.server.ts'
import { isSound, verifyLetter } from '#app/services/verification.server.ts'
import { listEvents } from '#db/queries/events.ts'
import { createSignedSample } from '#tests/support/signed-sample.ts'
import { voice } from '#tests/support/voice.ts'

type Sample = Awaited<ReturnType<typeof createSignedSample>>
let sample: Sample

beforeEach(async () => {
  sample = await createSignedSample(['pl'])
})

const note = 'The hearing is on another day.'

/** Changes a paragraph by so much, and gives what the dry run said and what came of it. */
async function publish(significance: Significance, words: string) {
  const { coordinator, letter } = sample
  await beginDraft(coordinator, letter)
  const begun = await draft(coordinator, letter)
  const block = begun.blocks.findIndex(({ kind }) => kind === 'paragraph')
  const text = `${begun.blocks[block]?.text} ${words}`
  const edit = { do: 'edit', block, text, translate: true, significance } as const
  for (const command of [edit, { do: 'note', note } as const]) {
    const { version } = await draft(coordinator, letter)
    await changeEditionDraft(coordinator, letter, { version, command })
  }
  const { effects, version } = await draft(coordinator, letter)
  expect(await publishEdition(coordinator, letter, version)).toMatchObject({ ok: true })
  return { said: effects.consents, came: await countToAsk(coordinator, letter), unit: block + 1 }
}

async function draft(ctx: Context, letter: number) {
  const read = await readEditionDraft(ctx, letter)
  if (!read.ok || !read.value.draft) throw new Error('there is a draft')
  return read.value.draft
}

async function table() {
  const read = await readSignatories(sample.coordinator, sample.letter)
  if (!read.ok) throw new Error(read.refusal)
  return read.value
}

async function consent(given: Partial<GivenConsent>) {
  const { version } = await table()
  const command = { kind: 'consent', ids: [], on: '2021-12-01', how: '', ...given } as const
  return changeSignatories(sample.coordinator, sample.letter, { command, version, anyway: false })
}

async function soundness() {
  const verified = await verifyLetter(sample.coordinator, sample.letter)
  return verified.ok && isSound(verified.value)
}

test('a change of meaning asks all 86 signatories again, as its dry run said', async () => {
  expect(await publish('typo', '.')).toMatchObject({ said: 0, came: { value: 0 } })
  const { said, came, unit } = await publish('meaning', 'On Monday.')
  expect(said).toBe(86)
  expect(came).toEqual({ ok: true, value: 86 })
  const { consents } = await table()
  expect(consents.toAsk).toHaveLength(86)
  expect(consents.editions).toMatchObject([
    { number: 3, note, changes: [{ number: unit, significance: 'meaning' }] },
  ])
  expect(await soundness()).toBe(true)
})

test('who has consented again is not asked any more, until the meaning changes again', async () => {
  await publish('meaning', 'On Monday.')
  const { rows } = await table()
  const ids = rows.slice(0, 3).map(({ id }) => id)
  expect(await consent({ ids, how: 'by e-mail' })).toMatchObject({ ok: true })
  const after = await table()
  expect(after.consents.toAsk).toEqual(rows.slice(3).map(({ id }) => id))
  expect(after.rows[0]?.consent).toEqual({ edition: 2, on: '2021-12-01', how: 'by e-mail' })
  expect(after.changes[0]).toMatchObject({ command: 'consent', by: 'Cora' })
  expect(after.changes[0]?.names).toEqual(rows.slice(0, 3).map(({ name }) => name))
  expect(await publish('update', 'Or so.')).toMatchObject({ said: 0, came: { value: 83 } })
  expect(await publish('meaning', 'On Friday.')).toMatchObject({ said: 86, came: { value: 86 } })
  expect((await table()).consents.editions.map(({ number }) => number)).toEqual([4, 2])
  expect(await soundness()).toBe(true)
})

test('a consent voids no sign-off, is told by itself, and cannot be forged', async () => {
  await publish('update', 'On Monday.')
  const { rows } = await table()
  await consent({ ids: [rows[1]?.id ?? 0], how: 'by phone' })
  const events = await listEvents(sample.operator.db, chainOf(sample.letter))
  expect(events.at(-1)).toMatchObject({
    kind: 'consent-recorded',
    data: { edition: 2, rows: [2], on: '2021-12-01', signatories: 86 },
  })
  expect(JSON.stringify(events)).not.toContain('by phone')
  expect(await soundness()).toBe(true)
  for (const forged of [{ consented_edition: 2 }, { consented_on: '2021-11-11' }]) {
    const row = sample.operator.db('signatories').where({ id: rows[0]?.id })
    await row.clone().update(forged)
    expect(await soundness()).toBe(false)
    await row.clone().update({ consented_edition: 1, consented_on: null })
  }
  expect(await soundness()).toBe(true)
})

test('a history from before there were consents tells of everybody in the first edition', async () => {
  const { db } = sample.operator
  await publish('update', 'On Monday.')
  expect(await soundness()).toBe(true)
  await db('signatories').where({ position: 1 }).update({ consented_edition: 2 })
  expect(await soundness()).toBe(false)
})

test('who is added has consented to the newest edition, and who comes back to what it had', async () => {
  const { coordinator, letter } = sample
  await publish('meaning', 'On Monday.')
  const { rows, version } = await table()
  const change = (command: Parameters<typeof changeSignatories>[2]['command'], seen: number) =>
    changeSignatories(coordinator, letter, { command, version: seen, anyway: false })
  await change({ kind: 'remove', id: rows[0]?.id ?? 0 }, version)
  const { removed } = (await table()).changes[0] ?? {}
  expect(removed).toMatchObject({ name: rows[0]?.name, consentedEdition: 1 })
  const none = { acronym: null, country: null, descriptor: null }
  const joined = { group: null, kind: 'person', name: 'Somebody Else', ...none } as const
  await change({ kind: 'add', values: [joined] }, version + 1)
  expect(await countToAsk(coordinator, letter)).toMatchObject({ value: 85 })
  if (removed) await change({ kind: 'add', values: [removed] }, version + 2)
  expect(await countToAsk(coordinator, letter)).toMatchObject({ value: 86 })
  expect(await soundness()).toBe(true)
})

test('a stale form, a stranger and a day to come record nothing', async () => {
  const { coordinator, translator, letter } = sample
  await publish('meaning', 'On Monday.')
  const { rows, version } = await table()
  const ids = rows.map(({ id }) => id)
  const command = { kind: 'consent', ids, on: '2021-12-01', how: '' } as const
  const stale = { command, version: version - 1, anyway: false }
  expect(await changeSignatories(coordinator, letter, stale)).toMatchObject({
    refusal: 'signatory/changed-meanwhile',
  })
  const given = { command, version, anyway: false }
  expect(await changeSignatories(translator, letter, given)).toMatchObject({
    refusal: 'actor/not-allowed',
  })
  expect(await consent({ ids, on: '2031-01-01' })).toMatchObject({
    refusal: 'signatory/day-invalid',
  })
  expect(await countToAsk(coordinator, letter)).toMatchObject({ value: 86 })
})

test('consents go out with the table, and come in with a file', async () => {
  const { coordinator, letter } = sample
  await publish('meaning', 'On Monday.')
  const file = await exportSignatories(coordinator, letter)
  const [head, first] = new TextDecoder().decode(file.ok ? file.value.bytes : undefined).split('\n')
  expect(head?.trim()).toMatch(/,"consented_edition"$/)
  expect(first?.trim()).toMatch(/,"1"$/)
  const bytes = new TextEncoder().encode('name,consented_edition\nOne,1\nTwo,2\nThree,')
  const { version } = await table()
  const given = { version, lines: [2, 3, 4] }
  await importSignatories(coordinator, letter, { bytes, group: null }, given)
  expect(await countToAsk(coordinator, letter)).toMatchObject({ value: 87 })
})

test('the manifest of a package says how many consents are open', async () => {
  const { coordinator, letter } = sample
  await publish('meaning', 'On Monday.')
  const options = { draft: true, formats: ['txt'], voice } as const
  const made = await makePackage(coordinator, letter, options)
  expect(made).toMatchObject({ value: { manifest: { consentsToAsk: 86 } } })
})
