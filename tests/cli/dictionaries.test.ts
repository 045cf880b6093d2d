import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { env } from '#app/env.server.ts'
import { demarche } from '#tests/support/terminal.ts'

const fixture = (name: string) => `tests/fixtures/dictionaries/${name}`
const polish = [fixture('pl.aff'), fixture('pl.dic')]

test('a dictionary is added, listed with its origin, replaced and removed', async () => {
  const added = await demarche('dictionaries', 'add', 'pl', ...polish)
  expect(added).toMatchObject({ code: 0, err: [] })
  const licence = join(env().data, 'dictionaries', 'pl', 'LICENCE.txt')
  expect(added.out).toBe(
    `pl: 12 entries, from tests/fixtures/dictionaries\nLicence: not named; what came with it is in ${licence}\n`,
  )
  expect((await demarche('dictionaries')).out).toMatch(
    /^pl {2}12 entries, licence unknown, from tests\/fixtures\/dictionaries, \d{4}-\d\d-\d\d$/m,
  )
  expect((await demarche('dictionaries', 'add', 'pl', ...polish)).code).toBe(0)
  const folder = join(env().data, 'dictionaries', 'pl')
  expect(readdirSync(folder)).toHaveLength(4)
  expect(readFileSync(licence, 'utf8')).toContain('CC0')
  expect(readdirSync(join(env().data, 'dictionaries'))).toEqual(['pl'])
  expect((await demarche('dictionaries', 'remove', 'pl')).code).toBe(0)
  expect((await demarche('dictionaries', 'remove', 'pl')).err).toEqual([
    'There is no such dictionary here.',
  ])
})

test('every language says where to get a dictionary, and two that there is none', async () => {
  const { out } = await demarche('dictionaries')
  expect(out.trimEnd().split('\n')).toHaveLength(24)
  expect(out).toContain(
    'de  none: npm install --no-save dictionary-de (or the Debian package hunspell-de-de), then dictionaries add de\n',
  )
  const unknown = out.split('\n').filter((line) => line.includes('we know of no'))
  expect(unknown.map((line) => line.slice(0, 2))).toEqual(['mt', 'fi'])
})

test('a dictionary in an older encoding with compounds works', async () => {
  const german = [fixture('de.aff'), fixture('de.dic')]
  expect(await demarche('dictionaries', 'add', 'de', ...german)).toMatchObject({ code: 0 })
})

test('without a dictionary at hand one is told where to get it', async () => {
  const { code, err } = await demarche('dictionaries', 'add', 'fi')
  expect(code).toBe(1)
  expect(err[0]).toMatch(/^We know of no Hunspell dictionary for fi\./)
})

function hostile(aff: string, dic: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-dictionary-'))
  writeFileSync(join(folder, 'x.aff'), aff)
  writeFileSync(join(folder, 'x.dic'), dic)
  return [join(folder, 'x.aff'), join(folder, 'x.dic')]
}

test.each([
  ['files that are none', 'nothing\n', 'nothing\n', /no Hunspell word list/],
  ['bytes', 'SET UTF-8\n', '1\n\u0000\n', /is not the UTF-8 text/],
  ['words that Hunspell does not know', 'SET UTF-8\nFORBIDDENWORD X\n', '1\nno/X\n', /knows none/],
])('%s are refused, and nothing is kept', async (_, aff, dic, message) => {
  const { code, out, err } = await demarche('dictionaries', 'add', 'cs', ...hostile(aff, dic))
  expect([code, out]).toEqual([1, ''])
  expect(err.join('\n')).toMatch(message)
  expect((await demarche('dictionaries')).out).toMatch(/^cs {2}none/m)
})

test('a file that is not there is said in one line', async () => {
  const { code, err } = await demarche('dictionaries', 'add', 'cs', 'no.aff', 'no.dic')
  expect([code, err.length]).toEqual([1, 1])
})

test.each([[['add']], [['add', 'xx']], [['add', '../de']], [['add', 'cs', 'a.aff']], [['drop']]])(
  'dictionaries %s is wrong usage',
  async (words) => {
    expect((await demarche('dictionaries', ...words)).code).toBe(2)
  },
)
