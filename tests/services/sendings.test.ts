import { expect, test } from 'vitest'
import { type DocumentSettings, defaultSettings } from '#app/domain/document-settings.ts'
import type { Context } from '#app/services/context.server.ts'
import { sha256 } from '#app/services/digest.server.ts'
import { changeDocuments, readDocuments } from '#app/services/document-settings.server.ts'
import { downloadMinistryVersion } from '#app/services/downloads.server.ts'
import { changeLetter } from '#app/services/letters.server.ts'
import { confirmAddressee, readMinistries } from '#app/services/ministries.server.ts'
import { makePackage } from '#app/services/packages.server.ts'
import {
  acknowledgeSending,
  markSent,
  readSendPage,
  type SentReport,
  takeSendingBack,
} from '#app/services/sendings.server.ts'
import {
  downloadSentFile,
  exportSendings,
  readSentVersion,
} from '#app/services/sent-versions.server.ts'
import { endSignOff } from '#app/services/sign-offs.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { isSound, verifyLetter } from '#app/services/verification.server.ts'
import { listEvents } from '#db/queries/events.ts'
import { createLetter } from '#tests/support/letter.ts'
import { createSigned } from '#tests/support/reviewed.ts'
import { voice } from '#tests/support/voice.ts'

const poland = { state: 'pl', locale: 'pl' } as const

async function report(
  ctx: Context,
  letter: number,
  change: Partial<SentReport> = {},
  versions: readonly { readonly state: string; readonly locale: string }[] = [poland],
): Promise<SentReport> {
  const page = await readSendPage(ctx, letter)
  if (!page.ok) throw new Error(page.refusal)
  return {
    sentOn: '2021-12-01',
    channel: 'e-mail',
    reference: '=HYPERLINK("x")',
    note: 'To the minister’s office.',
    despiteEmbargo: false,
    formats: ['pdf', 'txt'],
    versions: page.value.files
      .filter((file) =>
        versions.some(({ state, locale }) => state === file.state && locale === file.locale),
      )
      .map(({ state, locale, stamp }) => ({ state, locale, seen: stamp })),
    ...change,
  }
}

/** The signed short letter, its Polish version marked as sent. */
async function createSent() {
  const created = await createSigned()
  const { coordinator, letter } = created
  const marked = await markSent(coordinator, letter, await report(coordinator, letter))
  if (!marked.ok) throw new Error(marked.refusal)
  return { ...created, id: marked.value[0] ?? 0 }
}

async function sentBytes(ctx: Context, letter: number, sending: number, file = 'pl-pl.pdf') {
  const made = await downloadSentFile(ctx, letter, { state: 'pl', sending, file })
  if (!made.ok) throw new Error(made.refusal)
  return made.value.bytes
}

async function choose(ctx: Context, letter: number, change: Partial<DocumentSettings>) {
  const view = await readDocuments(ctx, letter)
  const seen = view.ok ? view.value.stamp : ''
  const settings = { ...defaultSettings, ...change }
  const changed = await changeDocuments(ctx, letter, { settings, logo: 'keep', seen })
  if (!changed.ok) throw new Error(changed.refusal)
}

async function polish(ctx: Context, letter: number) {
  const view = await readMinistries(ctx, letter)
  const row = view.ok ? view.value.versions.find(({ state }) => state === 'pl') : undefined
  if (!row) throw new Error('no such version')
  return row
}

async function reword({ translator, reviewer, at }: Awaited<ReturnType<typeof createSent>>) {
  const text = 'Piszemy w sprawie 6 aktywistów.'
  await changeTarget(reviewer, at(4), { kind: 'reopen', version: 2 })
  const changed = await changeTarget(translator, at(4), { kind: 'confirm', version: 3, text })
  if (!changed.ok) throw new Error(changed.refusal)
}

test('what is marked as sent is the very file that a download gave, and it is in the history', async () => {
  const { coordinator, letter } = await createSigned()
  const before = await downloadMinistryVersion(coordinator, letter, 'pl', {
    locale: 'pl',
    extension: 'pdf',
  })
  const marked = await markSent(coordinator, letter, await report(coordinator, letter))
  const [id = 0] = marked.ok ? marked.value : []
  const bytes = await sentBytes(coordinator, letter, id)
  expect(sha256(bytes)).toBe(before.ok && sha256(before.value.bytes))
  expect(await polish(coordinator, letter)).toMatchObject({
    sending: { id, sentOn: '2021-12-01', channel: 'e-mail', acknowledged: null, moved: [] },
  })
  const events = await listEvents(coordinator.db, `letter:${letter}`)
  expect(events.find(({ kind }) => kind === 'version-sent')?.data).toMatchObject({
    sending: id,
    state: 'pl',
    locale: 'pl',
    release: 'signed-off',
    files: { 'pl-pl.pdf': sha256(bytes), 'pl-pl.txt': expect.any(String) },
  })
})

test('the bytes that went out stay, though everything about the letter changes', async () => {
  const created = await createSent()
  const { coordinator, reviewer, letter, id } = created
  const sent = sha256(await sentBytes(coordinator, letter, id))
  await endSignOff(reviewer, letter, 'pl', { kind: 'withdrawn', reason: 'A word is wrong.' })
  await reword(created)
  await confirmAddressee(coordinator, letter, poland, {
    block: ['Nowy Minister'],
    salutation: 'Szanowny Panie,',
    source: 'A call.',
  })
  await choose(coordinator, letter, { letterhead: 'A Coalition' })
  expect(sha256(await sentBytes(coordinator, letter, id))).toBe(sent)
  expect(await polish(coordinator, letter)).toMatchObject({
    release: 'draft',
    sending: { id, moved: ['text', 'addressee', 'typography'] },
  })
  const verified = await verifyLetter(coordinator, letter)
  expect(verified.ok && isSound(verified.value)).toBe(true)
})

test('a sign-off that ends changes nothing of what the version reads', async () => {
  const { coordinator, reviewer, letter } = await createSent()
  await endSignOff(reviewer, letter, 'pl', { kind: 'withdrawn', reason: 'To look again.' })
  expect((await polish(coordinator, letter)).sending?.moved).toEqual([])
})

test.each([
  ['addressee', { kind: 'address' }],
  ['typography', { kind: 'documents' }],
  ['text', { kind: 'text' }],
] as const)('a version whose %s changed says so', async (part, { kind }) => {
  const created = await createSent()
  const { coordinator, letter } = created
  if (kind === 'text') await reword(created)
  if (kind === 'documents') await choose(coordinator, letter, { profile: 'eu' })
  if (kind === 'address') {
    const given = { block: ['Nowy Minister'], salutation: 'Szanowny Panie,', source: 'A call.' }
    await confirmAddressee(coordinator, letter, poland, given)
  }
  expect((await polish(coordinator, letter)).sending?.moved).toEqual([part])
})

test('several versions are marked at once, or none of them', async () => {
  const { coordinator, letter } = await createSigned()
  const some = [poland, { state: 'ie', locale: 'en' }]
  const both = await report(coordinator, letter, { formats: ['txt'] }, some)
  const draft = await report(coordinator, letter, {}, [poland, { state: 'at', locale: 'de' }])
  expect(await markSent(coordinator, letter, draft)).toMatchObject({
    refusal: 'sending/not-ready',
    details: { count: 1 },
  })
  expect((await polish(coordinator, letter)).sending).toBeNull()
  expect(await markSent(coordinator, letter, both)).toMatchObject({ value: [1, 2] })
})

test('a form that is older than the letter, or sent twice, marks nothing', async () => {
  const { coordinator, letter } = await createSigned()
  const old = await report(coordinator, letter)
  await choose(coordinator, letter, { letterhead: 'A Coalition' })
  const refused = { refusal: 'sending/changed-meanwhile' }
  expect(await markSent(coordinator, letter, old)).toMatchObject(refused)
  const fresh = await report(coordinator, letter)
  expect(await markSent(coordinator, letter, fresh)).toMatchObject({ ok: true })
  expect(await markSent(coordinator, letter, fresh)).toMatchObject(refused)
})

test('before the embargo’s day a letter is marked as sent only by who says so', async () => {
  const { coordinator, letter } = await createSigned()
  const details = {
    brief: '',
    embargoOn: '2021-12-03',
    correctAndApprove: false,
    secondSignature: false,
  }
  await changeLetter(coordinator, letter, details)
  const early = await report(coordinator, letter)
  expect(await markSent(coordinator, letter, early)).toMatchObject({
    refusal: 'sending/under-embargo',
    details: { day: '2021-12-03' },
  })
  const knowing = { ...early, despiteEmbargo: true }
  expect(await markSent(coordinator, letter, knowing)).toMatchObject({ ok: true })
})

test.each([
  ['without a format', { formats: [] }, 'sending/no-format'],
  ['without a version', { versions: [] }, 'sending/none-chosen'],
  ['of a day to come', { sentOn: '2021-12-24' }, 'sending/day-invalid'],
] as const)('a report %s is refused', async (_, change, refusal) => {
  const { coordinator, letter } = await createSigned()
  const given = await report(coordinator, letter, change)
  expect(await markSent(coordinator, letter, given)).toMatchObject({ refusal })
})

test('only the coordinator marks, and what went out is for everybody of the letter', async () => {
  const { coordinator, translator, outsider, letter, id } = await createSent()
  const given = await report(coordinator, letter)
  expect(await markSent(translator, letter, given)).toMatchObject({ refusal: 'actor/not-allowed' })
  expect(await markSent(outsider, letter, given)).toMatchObject({ refusal: 'letter/not-found' })
  expect(await takeSendingBack(translator, letter, id, { reason: 'x' })).toMatchObject({
    ok: false,
  })
  expect((await sentBytes(translator, letter, id)).length).toBeGreaterThan(1000)
  const at = { state: 'pl', sending: id, file: 'pl-pl.pdf' }
  expect(await downloadSentFile(outsider, letter, at)).toMatchObject({ ok: false })
  const wrong = { ...at, state: 'at' }
  expect(await downloadSentFile(coordinator, letter, wrong)).toMatchObject({
    refusal: 'sending/not-found',
  })
})

test('a ministry’s answer is kept beside what was sent', async () => {
  const { coordinator, letter, id } = await createSent()
  const answer = { on: '2021-12-01', reference: ' DPT.1/2021 ', note: 'By letter.' }
  expect(await acknowledgeSending(coordinator, letter, id, answer)).toMatchObject({ ok: true })
  const view = await readSentVersion(coordinator, letter, { state: 'pl', sending: id })
  expect(view).toMatchObject({
    value: {
      sending: { acknowledged: { on: '2021-12-01', reference: 'DPT.1/2021' } },
      by: { sent: 'Cora', acknowledged: 'Cora' },
      mayMark: true,
    },
  })
  expect(await acknowledgeSending(coordinator, letter, id, answer)).toMatchObject({
    refusal: 'sending/acknowledged',
  })
})

test('what was not sent after all stays on record, and the version can be sent again', async () => {
  const { coordinator, letter, id } = await createSent()
  const back = { reason: 'The e-mail bounced.' }
  expect(await takeSendingBack(coordinator, letter, id, back)).toMatchObject({ ok: true })
  expect((await polish(coordinator, letter)).sending).toBeNull()
  expect((await sentBytes(coordinator, letter, id)).length).toBeGreaterThan(1000)
  const again = await markSent(coordinator, letter, await report(coordinator, letter))
  expect(again).toMatchObject({ value: [id + 1] })
})

test('a byte changed in what is kept is found by verifying the letter', async () => {
  const { coordinator, letter, id } = await createSent()
  await coordinator.db.raw('DROP TRIGGER sending_files_never_update')
  const bytes = Buffer.from(await sentBytes(coordinator, letter, id))
  bytes[100] = (bytes[100] ?? 0) ^ 1
  await coordinator.db('sending_files').where({ name: 'pl-pl.pdf' }).update({ bytes })
  const verified = await verifyLetter(coordinator, letter)
  expect(verified).toMatchObject({
    value: { sendings: [{ version: 'pl-pl', state: 'sent', intact: false }] },
  })
  expect(verified.ok && isSound(verified.value)).toBe(false)
})

test.each([
  ['another reference', 'sendings', { reference: 'x' }],
  ['another day', 'sendings', { sent_on: '2021-11-30' }],
])('%s written past the history is found', async (_, table, change) => {
  const { coordinator, letter } = await createSent()
  await coordinator.db.raw(`DROP TRIGGER ${table}_never_update`)
  await coordinator.db(table).update(change)
  const verified = await verifyLetter(coordinator, letter)
  expect(verified.ok && isSound(verified.value)).toBe(false)
})

test('a sending that was deleted is missed', async () => {
  const { coordinator, letter } = await createSent()
  for (const table of ['sending_texts', 'sending_files', 'sendings']) {
    await coordinator.db.raw(`DROP TRIGGER ${table}_never_delete`)
    await coordinator.db(table).delete()
  }
  const verified = await verifyLetter(coordinator, letter)
  expect(verified).toMatchObject({
    value: { sendings: [{ version: 'pl-pl', state: 'missing', intact: false }] },
  })
})

test('the table of what was sent calculates nothing', async () => {
  const { coordinator, letter } = await createSent()
  const made = await exportSendings(coordinator, letter)
  const text = made.ok ? new TextDecoder().decode(made.value.bytes) : ''
  const [, row] = text.split('\r\n')
  expect(row).toContain(`"1","pl-pl","signed-off","2021-12-01","e-mail","'=HYPERLINK(""x"")"`)
  expect(row).toMatch(/"Cora".*pl-pl\.pdf [0-9a-f]{64}; pl-pl\.txt [0-9a-f]{64}/)
})

test('the source stands in for a translation where a ministry is not to wait for it', async () => {
  const { coordinator, letter } = await createLetter()
  const own = { ...poland, attachOriginal: true, profile: null, fallback: 'source' } as const
  await choose(coordinator, letter, { overrides: [own] })
  expect(await polish(coordinator, letter)).toMatchObject({ release: 'fallback', wait: null })
  const made = await makePackage(coordinator, letter, {
    voice,
    draft: false,
    formats: ['txt'],
  })
  const entry = made.ok && made.value.manifest.files.find(({ addressee }) => addressee === 'pl')
  expect(entry).toMatchObject({
    file: 'ministries/pl-pl.txt',
    release: 'fallback',
    original: false,
    parts: [{ locale: 'pl', lang: 'en', release: 'fallback', signOff: null }],
  })
  const file = made.ok && made.value.files.find(({ path }) => path === 'ministries/pl-pl.txt')
  const text = file ? new TextDecoder().decode(file.bytes) : ''
  expect(text).toContain('Tłumaczenie niniejszego listu zostanie przesłane')
  expect(text).toMatch(/December 03, 2021[\s\S]*We are writing about 6.activists\./)
  expect(text).not.toMatch(/DRAFT|PROJEKT|nieprzetłumaczone/)
})

test('once the translation is signed off it is what the ministry gets', async () => {
  const { coordinator, letter } = await createSigned()
  const own = { ...poland, attachOriginal: null, profile: null, fallback: 'source' } as const
  await choose(coordinator, letter, { overrides: [own] })
  expect(await polish(coordinator, letter)).toMatchObject({ release: 'signed-off' })
})

test('a version sent as the source reads otherwise once its translation is there', async () => {
  const { coordinator, reviewer, letter, sign } = await createSigned()
  await endSignOff(reviewer, letter, 'pl', { kind: 'withdrawn', reason: 'To look again.' })
  const own = { ...poland, attachOriginal: null, profile: null, fallback: 'source' } as const
  await choose(coordinator, letter, { overrides: [own] })
  await markSent(coordinator, letter, await report(coordinator, letter, { formats: ['txt'] }))
  expect((await polish(coordinator, letter)).sending).toMatchObject({
    release: 'fallback',
    moved: [],
  })
  await sign()
  expect((await polish(coordinator, letter)).sending?.moved).toContain('text')
})

test('a ministry that gets one file with all its languages is marked as sent in each of them', async () => {
  const { coordinator, letter } = await createSigned()
  const own = { attachOriginal: null, profile: null, fallback: 'source' } as const
  await choose(coordinator, letter, {
    multilingual: 'combined',
    overrides: (['nl', 'fr', 'de'] as const).map((locale) => ({ state: 'be', locale, ...own })),
  })
  const belgium = [{ state: 'be', locale: 'all' }]
  const given = await report(coordinator, letter, { formats: ['txt'] }, belgium)
  expect(await markSent(coordinator, letter, given)).toMatchObject({ value: [1] })
  const view = await readMinistries(coordinator, letter)
  const rows = view.ok ? view.value.versions.filter(({ state }) => state === 'be') : []
  expect(rows.map(({ sending }) => sending?.locale)).toEqual(['all', 'all', 'all'])
})
