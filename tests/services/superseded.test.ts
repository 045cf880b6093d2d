import { expect, test } from 'vitest'
import { type DocumentSettings, defaultSettings } from '#app/domain/document-settings.ts'
import type { DraftCommand } from '#app/domain/editions/draft.ts'
import type { Significance } from '#app/domain/editions/unit-change.ts'
import type { Context } from '#app/services/context.server.ts'
import { changeDocuments, readDocuments } from '#app/services/document-settings.server.ts'
import { downloadMinistryVersion } from '#app/services/downloads.server.ts'
import { readMinistries } from '#app/services/ministries.server.ts'
import { makePackage } from '#app/services/packages.server.ts'
import { readSentVersion } from '#app/services/sent-versions.server.ts'
import { endSignOff } from '#app/services/sign-offs.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { limitUnit } from '#app/services/unit-limits.server.ts'
import { isSound, verifyLetter } from '#app/services/verification.server.ts'
import { publish, sendVersions } from '#tests/support/editions.ts'
import { createSigned } from '#tests/support/reviewed.ts'
import { createSignedSample } from '#tests/support/signed-sample.ts'
import { voice } from '#tests/support/voice.ts'

/** The fourth unit: the paragraph of the short letter. */
function edit(text: string, significance: Significance): DraftCommand {
  return { do: 'edit', block: 3, text, translate: true, significance }
}

async function rows(ctx: Context, letter: number) {
  const view = await readMinistries(ctx, letter)
  if (!view.ok) throw new Error(view.refusal)
  return view.value.versions
}

async function row(ctx: Context, letter: number, state = 'pl') {
  const found = (await rows(ctx, letter)).find((one) => one.state === state)
  if (!found) throw new Error('no such version')
  return found
}

async function standIn(ctx: Context, letter: number) {
  const own = { attachOriginal: null, profile: null, fallback: 'last-signed' } as const
  const settings: DocumentSettings = {
    ...defaultSettings,
    overrides: [{ state: 'pl', locale: 'pl', ...own }],
  }
  const view = await readDocuments(ctx, letter)
  const seen = view.ok ? view.value.stamp : ''
  const changed = await changeDocuments(ctx, letter, { settings, logo: 'keep', seen })
  if (!changed.ok) throw new Error(changed.refusal)
}

async function polishText(ctx: Context, letter: number) {
  const file = { locale: 'pl', extension: 'txt' } as const
  const made = await downloadMinistryVersion(ctx, letter, 'pl', file)
  if (!made.ok) throw new Error(made.refusal)
  return new TextDecoder().decode(made.value.bytes)
}

test('a typo in the source is no matter of a translation that went out, and is one of the source', async () => {
  const { coordinator, letter } = await createSigned()
  await sendVersions(coordinator, letter, ['pl', 'ie'])
  await publish(coordinator, letter, edit('We are writing about 6 activists!', 'typo'))
  expect((await row(coordinator, letter)).sending).toMatchObject({ moved: [], superseded: null })
  expect((await row(coordinator, letter, 'ie')).sending).toMatchObject({
    moved: ['source'],
    superseded: {
      edition: 1,
      units: [{ number: 4, edition: 2, kind: 'changed', significance: 'typo' }],
    },
  })
})

test('after a weightier change it has moved on, and its page says what', async () => {
  const { coordinator, letter } = await createSigned()
  const [id = 0] = await sendVersions(coordinator, letter, ['pl'])
  await publish(coordinator, letter, edit('We are writing about 7 activists.', 'update'))
  const units = [{ number: 4, edition: 2, kind: 'changed', significance: 'update' }]
  expect((await row(coordinator, letter)).sending).toMatchObject({
    moved: ['source'],
    superseded: { edition: 1, units },
  })
  const page = await readSentVersion(coordinator, letter, { state: 'pl', sending: id })
  expect(page.ok && page.value).toMatchObject({
    moved: ['source'],
    superseded: [{ locale: 'pl', held: { edition: 1, units } }],
  })
})

test('who holds a superseded text is just whom the dry run named', async () => {
  const { coordinator, letter } = await createSignedSample(['pl', 'de', 'fr'])
  const limit = { kind: 'only', addressees: ['de', 'ie'] } as const
  const limited = { unit: 6, edition: 1, cutVersion: 0, version: 0, limit } as const
  expect(await limitUnit(coordinator, letter, limited)).toMatchObject({ ok: true })
  await sendVersions(coordinator, letter)
  const effects = await publish(coordinator, letter, {
    do: 'edit',
    block: 5,
    text: 'A paragraph that says something else.',
    translate: true,
    significance: 'update',
  })
  const holding = (await rows(coordinator, letter)).filter(({ sending }) => sending?.superseded)
  const named = holding.map(({ state, locale }) => `${state}-${locale}`)
  expect(named).toEqual(effects.sent.map(({ state, locale }) => `${state}-${locale}`))
  expect(named).toContain('de-de')
  expect(named).toContain('ie-en')
  expect(named).not.toContain('pl-pl')
})

test('a limited unit that is removed is no matter of who never read it', async () => {
  const { coordinator, letter } = await createSignedSample(['pl', 'de'])
  const limit = { kind: 'only', addressees: ['de'] } as const
  await limitUnit(coordinator, letter, { unit: 6, edition: 1, cutVersion: 0, version: 0, limit })
  await sendVersions(coordinator, letter)
  const effects = await publish(coordinator, letter, { do: 'remove', block: 5 })
  const holding = (await rows(coordinator, letter)).filter(({ sending }) => sending?.superseded)
  expect(holding.map(({ state }) => state)).toEqual(['de'])
  expect(effects.sent.map(({ state }) => state)).toEqual(['de'])
})

test('the text signed last stands in for a translation that is signed no more, and says what it is', async () => {
  const { coordinator, letter } = await createSigned()
  await standIn(coordinator, letter)
  const before = await polishText(coordinator, letter)
  const change = edit('We are writing about 7 activists.', 'update')
  const effects = await publish(coordinator, letter, change)
  expect(effects.fallen).toEqual(['pl'])
  expect(effects.versions.map(({ state }) => state)).not.toContain('pl')
  expect(await row(coordinator, letter)).toMatchObject({
    release: 'last-signed',
    wait: null,
    lastSigned: { edition: 1 },
  })
  expect(await polishText(coordinator, letter)).toBe(before)
  const options = { draft: false, formats: ['txt'], voice } as const
  const made = await makePackage(coordinator, letter, options)
  const entry = made.ok && made.value.manifest.files.find(({ addressee }) => addressee === 'pl')
  expect(entry).toMatchObject({
    file: 'ministries/pl-pl.txt',
    release: 'last-signed',
    parts: [{ locale: 'pl', release: 'last-signed', signOff: { by: 'Rita', edition: 1 } }],
  })
})

test('what went out like that is on record as such, and is superseded from the first', async () => {
  const { coordinator, letter } = await createSigned()
  await standIn(coordinator, letter)
  await publish(coordinator, letter, edit('We are writing about 7 activists.', 'update'))
  await sendVersions(coordinator, letter, ['pl'])
  expect((await row(coordinator, letter)).sending).toMatchObject({
    release: 'last-signed',
    moved: [],
    superseded: { edition: 1, units: [{ number: 4 }] },
  })
  const verified = await verifyLetter(coordinator, letter)
  expect(verified.ok && isSound(verified.value)).toBe(true)
})

test('no older text stands in for a letter that means something else', async () => {
  const { coordinator, letter } = await createSigned()
  await standIn(coordinator, letter)
  const change = edit('We are writing about 7 activists.', 'meaning')
  const effects = await publish(coordinator, letter, change)
  expect(effects.versions.map(({ state }) => state)).toContain('pl')
  expect(await row(coordinator, letter)).toMatchObject({
    release: 'draft',
    wait: { for: 'translation', count: 1 },
    meansOtherwise: true,
  })
})

test('a text stands in while another is written in its place', async () => {
  const { coordinator, reviewer, translator, letter, at } = await createSigned()
  await standIn(coordinator, letter)
  await changeTarget(reviewer, at(4), { kind: 'reopen', version: 2 })
  const other = 'Piszemy w sprawie wielu aktywistów.'
  await changeTarget(translator, at(4), { kind: 'confirm', version: 3, text: other })
  expect(await row(coordinator, letter)).toMatchObject({ release: 'last-signed' })
  expect(await polishText(coordinator, letter)).toMatch(/w.sprawie 6.działaczy/)
})

test('what somebody took back does not stand in', async () => {
  const { coordinator, reviewer, letter } = await createSigned()
  await standIn(coordinator, letter)
  await endSignOff(reviewer, letter, 'pl', { kind: 'withdrawn', reason: 'A word is wrong.' })
  expect(await row(coordinator, letter)).toMatchObject({
    release: 'draft',
    meansOtherwise: false,
  })
})
