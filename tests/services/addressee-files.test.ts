import { expect, test } from 'vitest'
import { exportRegister, previewImport, takeImport } from '#app/services/addressee-files.server.ts'
import { changeAddressee, readAddressee } from '#app/services/addressees.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { createLetter } from '#tests/support/letter.ts'

const utf8 = new TextEncoder()

async function exported(ctx: Context, format: 'csv' | 'json'): Promise<string> {
  const file = await exportRegister(ctx, format)
  if (!file.ok) throw new Error(file.refusal)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.value.bytes)
}

async function valueAt(ctx: Context, state: string, key: string) {
  const read = await readAddressee(ctx, state)
  return read.ok ? read.value.values.find((value) => value.key === key) : undefined
}

const table = (...rows: string[]) => utf8.encode(['state,value,text', ...rows].join('\r\n'))

const taking = { stamp: 0, confirm: false, source: 'The list of November.' }

test('the table is UTF-8 with its mark, CR LF, and a value to a row', async () => {
  const { outsider } = await createLetter()
  const csv = await exported(outsider, 'csv')
  expect(csv.startsWith('\uFEFF"state","value","text","confidence","source",')).toBe(true)
  expect(csv).toContain('\r\n"at","website","bmeia.gv.at","verified",')
  expect(csv).toContain('"at","address.de","Minoritenplatz 8\n1010 Wien","single-source"')
})

test.each(['csv', 'json'] as const)(
  'a register exported as %s changes nothing when it comes back',
  async (format) => {
    const { coordinator } = await createLetter()
    const texts = { 'name.de': '=Ämter; "für" Äußeres, u. a.', 'holder.1.academicTitle': '' }
    await changeAddressee(coordinator, 'at', 0, {
      kind: 'edit',
      texts,
      confirm: ['name.de'],
      source: 'x',
    })
    const bytes = utf8.encode(await exported(coordinator, format))
    expect(await previewImport(coordinator, bytes)).toEqual({
      ok: true,
      value: { stamp: 1, changes: [] },
    })
  },
)

test('a dry run lists the changes and makes none', async () => {
  const { coordinator } = await createLetter()
  const bytes = table('at,seat.de,Graz', 'pl,website,msz.gov.pl', 'pl,seat.pl,Warszawa')
  expect(await previewImport(coordinator, bytes)).toMatchObject({
    value: {
      stamp: 0,
      changes: [
        { state: 'at', values: [{ key: 'seat.de', before: 'Wien', after: 'Graz' }] },
        { state: 'pl', values: [{ key: 'website', before: 'gov.pl', after: 'msz.gov.pl' }] },
      ],
    },
  })
  expect(await valueAt(coordinator, 'at', 'seat.de')).toMatchObject({ text: 'Wien' })
})

test('what is taken is unverified, whatever the file says, unless the person stands for it', async () => {
  const { coordinator } = await createLetter()
  const graded = utf8.encode('text;value;state;confidence\nGraz;seat.de;at;verified\n')
  expect(await takeImport(coordinator, graded, taking)).toEqual({ ok: true, value: 1 })
  expect(await valueAt(coordinator, 'at', 'seat.de')).toMatchObject({
    text: 'Graz',
    grade: { confidence: 'unverified', source: taking.source },
    checkedBy: null,
  })
  const confirmed = { ...taking, stamp: 1, confirm: true }
  await takeImport(coordinator, table('at,seat.de,Linz'), confirmed)
  expect(await valueAt(coordinator, 'at', 'seat.de')).toMatchObject({ checkedBy: 'Cora' })
  expect(await valueAt(coordinator, 'at', 'seat.en')).toMatchObject({ checkedBy: null })
})

test('an office-holder with a new number is added', async () => {
  const { coordinator } = await createLetter()
  const rows = [
    'pl,holder.7.name,Maria Muster',
    'pl,holder.7.from,2027-01-01',
    'pl,holder.7.gender,female',
  ]
  expect(await takeImport(coordinator, table(...rows), taking)).toEqual({ ok: true, value: 1 })
  expect(await valueAt(coordinator, 'pl', 'holder.7.name')).toMatchObject({ text: 'Maria Muster' })
})

test('whole records take away what they lack', async () => {
  const { coordinator } = await createLetter()
  const all = JSON.parse(await exported(coordinator, 'json'))
  const austria = all.addressees.find(({ state }: { state: string }) => state === 'at')
  austria.holders.pop()
  delete austria.seats.en
  const bytes = utf8.encode(JSON.stringify({ addressees: [austria] }))
  expect(await takeImport(coordinator, bytes, taking)).toEqual({ ok: true, value: 1 })
  expect(await valueAt(coordinator, 'at', 'seat.en')).toMatchObject({ text: '' })
  const read = await readAddressee(coordinator, 'at')
  expect(read.ok && read.value.holders.map(({ name }) => name)).toEqual([
    'Michael Linhart',
    'Alexander Schallenberg',
  ])
})

test('a file that was looked at before somebody changed the register is refused', async () => {
  const { coordinator } = await createLetter()
  const bytes = table('at,seat.de,Graz')
  await changeAddressee(coordinator, 'pl', 0, {
    kind: 'edit',
    texts: { website: 'x.pl' },
    confirm: [],
    source: '',
  })
  expect(await takeImport(coordinator, bytes, taking)).toMatchObject({
    refusal: 'addressee/changed-meanwhile',
  })
})

const bad: [string, Uint8Array, number, number][] = [
  ['a table without its columns', utf8.encode('a,b\n1,2\n'), 1, 1],
  ['a row with too many cells', table('at,seat.de,Graz,x'), 2, 4],
  ['a quotation that does not end', table('at,seat.de,"Graz'), 2, 3],
  ['a state that is none', table('at,seat.de,Graz', 'uk,seat.en,London'), 3, 1],
  ['a value that cannot be', table('at,seat.de,Graz', 'at,holder.1.from,soon'), 3, 3],
  ['a value that there is none of', table('at,motto.de,AEIOU'), 2, 3],
  ['JSON that breaks off', utf8.encode('{\n  "addressees": [\n'), 3, 1],
  ['JSON with a comma too many', utf8.encode('{\n  "addressees": [],\n}'), 3, 1],
]

test.each(bad)('%s is refused with its place', async (_, bytes, line, column) => {
  const { coordinator } = await createLetter()
  expect(await previewImport(coordinator, bytes)).toEqual({
    ok: false,
    refusal: 'addressee/file-invalid',
    details: { line, column },
  })
})

test.each([
  ['nothing', new Uint8Array(), 'input/empty'],
  ['another encoding', new Uint8Array([0x73, 0xe4, 0x74]), 'input/encoding-unknown'],
  ['far too much', new Uint8Array(2_000_001).fill(97), 'input/too-large'],
  [
    'JSON of another kind',
    utf8.encode('{"addressees": [{"state": "xx"}]}'),
    'addressee/value-invalid',
  ],
])('%s is refused', async (_, bytes, refusal) => {
  const { coordinator } = await createLetter()
  expect(await previewImport(coordinator, bytes)).toMatchObject({ refusal })
})

test('nobody but who coordinates some letter imports', async () => {
  const { reviewer } = await createLetter()
  const bytes = table('at,seat.de,Graz')
  expect(await previewImport(reviewer, bytes)).toMatchObject({ refusal: 'actor/not-allowed' })
  expect(await takeImport(reviewer, bytes, taking)).toMatchObject({ refusal: 'actor/not-allowed' })
})
