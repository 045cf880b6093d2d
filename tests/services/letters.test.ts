import { expect, test } from 'vitest'
import { maxInputBytes } from '#app/domain/segmentation/decode.ts'
import type { Encoding } from '#app/domain/segmentation/encodings.ts'
import { maxUnits } from '#app/domain/unit.ts'
import { readCut } from '#app/services/cuts.server.ts'
import {
  changeLetter,
  importLetter,
  listLetterHeads,
  readLetter,
} from '#app/services/letters.server.ts'
import { loadActor } from '#app/services/sessions.server.ts'
import { findEdition } from '#db/queries/editions.ts'
import { as, createContext, person } from '#tests/support/context.ts'
import { addAccount, createLetter, importShortLetter } from '#tests/support/letter.ts'
import { countRows } from '#tests/support/rows.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const letter = (bytes: Uint8Array, more: { title?: string; encoding?: Encoding } = {}) =>
  ({ title: 'A letter', sourceLocale: 'en', bytes, ...more }) as const
const manyParagraphs = (count: number) =>
  Array.from({ length: count }, (_, index) => `This is paragraph ${index} of the letter.`).join(
    '\n\n',
  )

test('whoever brings a letter in is its coordinator from then on', async () => {
  const ctx = await createContext()
  const actor = await addAccount(ctx, 'Cora')
  const imported = await importLetter(as(ctx, actor), letter(utf8('Dear Minister,\n\nHello.')))
  expect(imported).toMatchObject({ ok: true, value: { sourceLocale: 'en', brief: '' } })
  const id = imported.ok ? imported.value.id : 0
  expect(await loadActor(ctx, actor.id ?? 0)).toMatchObject({
    grants: [{ letter: id, role: 'coordinator', locale: null }],
  })
})

test('a letter that the operator brings in has nobody yet', async () => {
  const ctx = await createContext()
  const before = await countRows(ctx.db)
  await importShortLetter(ctx)
  const events = (before['events'] ?? 0) + 1
  expect(await countRows(ctx.db)).toMatchObject({ letters: 1, editions: 1, grants: 0, events })
})

test('nobody brings a letter in without signing in', async () => {
  const ctx = await createContext()
  const visitor = { id: null, administrator: false, operator: false, grants: [] }
  expect(await importLetter(as(ctx, visitor), letter(utf8('Hello.')))).toMatchObject({
    refusal: 'actor/not-allowed',
  })
})

test.each([
  ['an empty file', letter(utf8('')), { refusal: 'input/empty' }],
  ['a file of blanks', letter(utf8(' \n\t\n\u00a0')), { refusal: 'input/empty' }],
  [
    'a picture',
    letter(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13)),
    { refusal: 'input/binary' },
  ],
  ['a PDF', letter(utf8('%PDF-1.7 and words')), { refusal: 'input/binary' }],
  [
    'a file above the limit',
    letter(new Uint8Array(maxInputBytes + 1).fill(0x61)),
    { refusal: 'input/too-large', details: { limit: maxInputBytes, size: maxInputBytes + 1 } },
  ],
  [
    'a letter of 2,001 units',
    letter(utf8(manyParagraphs(2001))),
    { refusal: 'input/too-many-units', details: { limit: maxUnits, count: 2001 } },
  ],
  [
    'bytes of no known encoding',
    letter(Uint8Array.of(0x47, 0x72, 0xfc, 0xdf, 0x65)),
    { refusal: 'input/encoding-unknown' },
  ],
  [
    'bytes that are not in the encoding named',
    letter(Uint8Array.of(0x47, 0x72, 0xfc, 0xdf, 0x65), { encoding: 'utf-8' }),
    { refusal: 'input/encoding-unknown' },
  ],
  [
    'a letter without a title',
    letter(utf8('Hello.'), { title: '' }),
    { refusal: 'letter/title-missing' },
  ],
  [
    'a title of blanks',
    letter(utf8('Hello.'), { title: ' \u00a0\t' }),
    { refusal: 'letter/title-missing' },
  ],
  [
    'a title that shows nothing',
    letter(utf8('Hello.'), { title: '\u200b\u00ad' }),
    { refusal: 'letter/title-missing' },
  ],
])('%s is refused, and not a row is left behind', async (_, given, refusal) => {
  const ctx = await createContext()
  const before = await countRows(ctx.db)
  expect(await importLetter(ctx, given)).toMatchObject({ ok: false, ...refusal })
  expect(await countRows(ctx.db)).toEqual(before)
})

test('bytes that say no encoding are read once somebody names it', async () => {
  const ctx = await createContext()
  const bytes = Uint8Array.of(0x47, 0x72, 0xfc, 0xdf, 0x65, 0x2e)
  const imported = await importLetter(ctx, letter(bytes, { encoding: 'windows-1252' }))
  const edition = await findEdition(ctx.db, imported.ok ? imported.value.id : 0)
  expect(edition).toMatchObject({ input: 'Grüße.', encoding: 'windows-1252' })
})

test('a letter of 2,000 units is taken in whole', async () => {
  const ctx = await createContext()
  const imported = await importLetter(ctx, letter(utf8(manyParagraphs(2000))))
  const edition = await findEdition(ctx.db, imported.ok ? imported.value.id : 0)
  expect(JSON.parse(edition?.cutJson ?? '{}').blocks).toHaveLength(2000)
})

test('the title is kept in NFC and without the blanks around it', async () => {
  const ctx = await createContext()
  const imported = await importLetter(ctx, letter(utf8('Hello.'), { title: '  Gru\u0308ße ' }))
  expect(await findEdition(ctx.db, imported.ok ? imported.value.id : 0)).toMatchObject({
    title: 'Grüße',
  })
})

test('the list has a person’s own letters, the newest first, and for an administrator none', async () => {
  const ctx = await createContext()
  const first = await importShortLetter(ctx)
  const second = await importShortLetter(ctx)
  const third = await importShortLetter(ctx)
  const idsFor = async (actor: typeof ctx.actor) => {
    const heads = await listLetterHeads(as(ctx, actor))
    return heads.ok && heads.value.map((head) => head.id)
  }
  const observer = person(
    1,
    { letter: first, role: 'observer', locale: null },
    { letter: third, role: 'translator', locale: 'pl' },
  )
  expect(await idsFor(observer)).toEqual([third, first])
  expect(await idsFor(ctx.actor)).toEqual([third, second, first])
  expect(await idsFor({ ...person(2), administrator: true })).toEqual([])
})

test('to somebody outside, a letter is not there', async () => {
  const { outsider, letter: id } = await createLetter()
  const details = { brief: '', embargoOn: null, correctAndApprove: true, secondSignature: false }
  const outside = { refusal: 'letter/not-found' }
  expect(await readLetter(outsider, id)).toMatchObject(outside)
  expect(await readLetter(outsider, 99)).toMatchObject(outside)
  expect(await readCut(outsider, id)).toMatchObject(outside)
  expect(await changeLetter(outsider, id, details)).toMatchObject(outside)
})

test('the coordinator changes what people must know, from the details they saw', async () => {
  const { coordinator, translator, letter: id } = await createLetter()
  const read = await readLetter(coordinator, id)
  const stamp = read.ok ? read.value.stamp : ''
  const details = {
    brief: 'Formal.',
    embargoOn: '2021-12-03',
    correctAndApprove: true,
    secondSignature: false,
  }
  expect(await changeLetter(translator, id, details)).toMatchObject({
    refusal: 'actor/not-allowed',
  })
  expect(await changeLetter(coordinator, id, details, stamp)).toMatchObject({ ok: true })
  expect(await readLetter(translator, id)).toMatchObject({ value: { details, mayChange: false } })
  expect(await changeLetter(coordinator, id, { ...details, brief: 'x' }, stamp)).toMatchObject({
    refusal: 'letter/changed-meanwhile',
  })
})

test('a brief of more than a few pages is refused with its length', async () => {
  const { coordinator, letter: id } = await createLetter()
  const details = {
    brief: 'x'.repeat(20_001),
    embargoOn: null,
    correctAndApprove: false,
    secondSignature: false,
  }
  expect(await changeLetter(coordinator, id, details)).toMatchObject({
    refusal: 'letter/brief-too-long',
    details: { limit: 20_000, length: 20_001 },
  })
})
