import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { demarche } from '#tests/support/terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-segment-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const letter = 'db/sample/open-letter-2021-12-03.txt'

function fileOf(name: string, content: string | Uint8Array): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

test('the published letter is cut into its date, salutations, paragraphs, heading and signatories', async () => {
  const { code, out, err } = await demarche('segment', letter, '--json')
  expect([code, err]).toEqual([0, []])
  const { units, signatories } = JSON.parse(out)
  const counts = (kind: string) =>
    units.filter((unit: { kind: string }) => unit.kind === kind).length
  expect(['date', 'salutation', 'paragraph', 'heading'].map(counts)).toEqual([1, 2, 8, 1])
  expect(units).toHaveLength(12)
  const groups = signatories.map((row: { group: string }) => row.group)
  expect(new Set(groups).size).toBe(2)
  const kinds = signatories.map((row: { kind: string }) => row.kind)
  expect(kinds.filter((kind: string) => kind === 'organisation')).toHaveLength(81)
  expect(kinds.filter((kind: string) => kind === 'person')).toHaveLength(5)
})

test('the JSON has the members it promises, and no others', async () => {
  const { units, signatories } = JSON.parse((await demarche('segment', letter, '--json')).out)
  for (const unit of units) expect(Object.keys(unit)).toEqual(['kind', 'text', 'translate'])
  const members = ['group', 'kind', 'name', 'acronym', 'country', 'descriptor']
  for (const row of signatories) expect(Object.keys(row)).toEqual(members)
  expect(units[0]).toEqual({ kind: 'date', text: 'December 03, 2021', translate: true })
  expect(signatories[0]).toEqual({
    group: 'Civil society organizations',
    kind: 'organisation',
    name: 'Access Now',
    acronym: null,
    country: null,
    descriptor: null,
  })
})

test('without --json people can read it', async () => {
  const { code, out } = await demarche('segment', letter)
  expect(code).toBe(0)
  expect(out).toMatch(/^1\. date\nDecember 03, 2021\n\n2\. salutation\nDear High Representative/)
  expect(out).toContain('Civil society organizations · organisation · Access Now')
})

test('a hard-wrapped letter is put together, and a person may say how it is laid out', async () => {
  const file = fileOf('wrapped.txt', 'Dear Minister,\n\nWe are writing\nto you today.\n')
  const texts = async (...options: string[]) => {
    const { out } = await demarche('segment', file, '--json', ...options)
    return JSON.parse(out).units.map((unit: { text: string }) => unit.text)
  }
  const wrapped = ['Dear Minister,', 'We are writing to you today.']
  expect(await texts('--layout', 'wrapped')).toEqual(wrapped)
  expect(await texts('--layout', 'lines')).toEqual([
    'Dear Minister,',
    'We are writing',
    'to you today.',
  ])
})

test('bytes of an unknown encoding are refused with the advice to name it, and read once it is named', async () => {
  const file = fileOf('latin.txt', Uint8Array.of(0x47, 0x72, 0xfc, 0xdf, 0x65, 0x2e))
  const refused = await demarche('segment', file, '--json')
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.err).toHaveLength(1)
  expect(refused.err[0]).toMatch(/encoding/i)
  const named = await demarche('segment', file, '--json', '--encoding', 'windows-1252')
  expect(JSON.parse(named.out).units[0].text).toBe('Grüße.')
})

test.each([
  ['an empty file', fileOf('empty.txt', '')],
  ['a binary file', fileOf('binary.bin', Uint8Array.of(0, 1, 2, 3, 0, 255))],
  ['a file that is not there', join(folder, 'nothing.txt')],
  ['a folder', folder],
])('%s is refused in one line', async (_, file) => {
  const { code, out, err } = await demarche('segment', file)
  expect([code, out]).toEqual([1, ''])
  expect(err).toHaveLength(1)
  expect(err[0]).toMatch(/\w+/)
})
