import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Grant } from '#app/domain/actor.ts'
import type { VersionExtension } from '#app/domain/addressees/ministry-version.ts'
import type { Context } from '#app/services/context.server.ts'
import { sha256 } from '#app/services/digest.server.ts'
import { downloadGeneralVersion, downloadMinistryVersion } from '#app/services/downloads.server.ts'
import { confirmAddressee } from '#app/services/ministries.server.ts'
import { listEvents } from '#db/queries/events.ts'
import { as, person } from '#tests/support/context.ts'
import { addAccount, createLetter } from '#tests/support/letter.ts'
import { createSigned } from '#tests/support/reviewed.ts'

const text = { locale: 'pl', extension: 'txt' } as const

async function textOf(ctx: Context, letter: number, state = 'pl') {
  const download = await downloadMinistryVersion(ctx, letter, state, text)
  if (!download.ok) throw new Error(download.refusal)
  return strFromU8(download.value.bytes)
}

test('each download is written down with its name and the hash of its bytes', async () => {
  const { coordinator, letter } = await createSigned()
  const download = await downloadMinistryVersion(coordinator, letter, 'pl', text)
  expect(download).toMatchObject({ value: { fileName: 'pl-pl.txt', mediaType: /^text\/plain/ } })
  const events = await listEvents(coordinator.db, `letter:${letter}`)
  expect(events.at(-1)).toMatchObject({
    kind: 'downloaded',
    account: coordinator.actor.id,
    data: { file: 'pl-pl.txt', sha256: download.ok && sha256(download.value.bytes) },
  })
})

test('a refused download leaves no event', async () => {
  const { coordinator, outsider, letter } = await createSigned()
  const before = await listEvents(coordinator.db, `letter:${letter}`)
  await downloadMinistryVersion(outsider, letter, 'pl', text)
  await downloadMinistryVersion(coordinator, letter, 'xx', text)
  expect(await listEvents(coordinator.db, `letter:${letter}`)).toEqual(before)
})

test('a draft says so in its language, in its name and on its first and last line', async () => {
  const { translator, letter } = await createLetter()
  const download = await downloadMinistryVersion(translator, letter, 'pl', text)
  expect(download).toMatchObject({ value: { fileName: 'pl-pl-DRAFT.txt' } })
  const lines = (await textOf(translator, letter)).trim().split('\n')
  expect(lines[0]).toMatch(/PROJEKT|WERSJA ROBOCZA/)
  expect(lines.at(-1)).toBe(lines[0])
})

test('a signed version has no mark, the confirmed address and salutation, and nothing unconfirmed', async () => {
  const { coordinator, letter } = await createSigned()
  const before = await textOf(coordinator, letter)
  expect(before).not.toMatch(/DRAFT|PROJEKT/)
  expect(before).toContain('Piszemy w\u00a0sprawie 6\u00a0działaczy.')
  expect(before).not.toContain('Aleja Szucha')
  const given = {
    block: ['Zbigniew Rau', 'Al. J. Ch. Szucha 23'],
    salutation: 'Wielce Szanowny Panie Ministrze,',
    source: 'The ministry’s own page.',
  }
  await confirmAddressee(coordinator, letter, { state: 'pl', locale: 'pl' }, given)
  const after = await textOf(coordinator, letter)
  for (const line of [...given.block, given.salutation]) expect(after).toContain(line)
  expect(after).not.toContain('Szanowny Panie Ministrze,\n\nWielce')
})

test('a draft goes to those who work on it, and a signed version to everybody of the letter', async () => {
  const draft = await createLetter()
  const observer = (ctx: Context, letter: number) =>
    as(ctx, person(8, { letter, role: 'observer', locale: null }))
  const other = (ctx: Context, letter: number) =>
    as(ctx, person(9, { letter, role: 'translator', locale: 'bg' }))
  const refused = { refusal: 'actor/not-allowed' }
  const take = (ctx: Context, letter: number) => downloadGeneralVersion(ctx, letter, 'pl', 'txt')
  expect(await take(observer(draft.operator, draft.letter), draft.letter)).toMatchObject(refused)
  expect(await take(other(draft.operator, draft.letter), draft.letter)).toMatchObject(refused)
  expect(await take(draft.reviewer, draft.letter)).toMatchObject({
    value: { fileName: 'letter-pl-DRAFT.txt' },
  })
  const signed = await createSigned()
  const reader: Grant = { letter: signed.letter, role: 'observer', locale: null }
  const olga = as(signed.operator, await addAccount(signed.operator, 'Olivia', reader))
  expect(await take(olga, signed.letter)).toMatchObject({ value: { fileName: 'letter-pl.txt' } })
})

test('what is not there is not found: another state, another language, another letter', async () => {
  const { coordinator, outsider, letter } = await createLetter()
  const take = (ctx: Context, id: number, state: string, locale: 'pl' | 'de') =>
    downloadMinistryVersion(ctx, id, state, { locale, extension: 'txt' })
  expect(await take(coordinator, letter, 'xx', 'pl')).toMatchObject({
    refusal: 'addressee/not-found',
  })
  expect(await take(coordinator, letter, 'pl', 'de')).toMatchObject({
    refusal: 'version/not-found',
  })
  expect(await take(coordinator, 99, 'pl', 'pl')).toMatchObject({ refusal: 'letter/not-found' })
  expect(await take(outsider, letter, 'xx', 'pl')).toMatchObject({ refusal: 'letter/not-found' })
})

test('every format is a file of its own kind', async () => {
  const { coordinator, letter } = await createSigned()
  const opening = async (extension: VersionExtension) => {
    const download = await downloadGeneralVersion(coordinator, letter, 'pl', extension)
    return download.ok ? download.value.bytes : new Uint8Array()
  }
  expect(strFromU8((await opening('pdf')).subarray(0, 5))).toBe('%PDF-')
  expect(unzipSync(await opening('docx'))['word/document.xml']).toBeDefined()
  expect(unzipSync(await opening('odt'))['content.xml']).toBeDefined()
  expect(strFromU8(await opening('html'))).toMatch(/^<!doctype html>/i)
})
