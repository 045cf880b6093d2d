import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { largest } from '#app/domain/spelling/dictionary.ts'
import {
  addDictionary,
  dropDictionary,
  listDictionaries,
  readDictionaryPart,
} from '#app/services/dictionaries.server.ts'
import { as, createContext, noon, person } from '#tests/support/context.ts'

/** A folder with the package of a dictionary, as npm leaves it, and an empty data folder. */
async function begin() {
  const ctx = await createContext()
  const workplace = mkdtempSync(join(tmpdir(), 'demarche-workplace-'))
  const folder = join(workplace, 'node_modules', 'dictionary-pl')
  mkdirSync(folder, { recursive: true })
  copyFileSync('tests/fixtures/dictionaries/pl.aff', join(folder, 'index.aff'))
  copyFileSync('tests/fixtures/dictionaries/pl.dic', join(folder, 'index.dic'))
  writeFileSync(join(folder, 'package.json'), '{ "license": "CC0-1.0" }')
  writeFileSync(join(folder, 'license'), 'Do what you like.')
  const where = { data: join(workplace, 'data'), workplace, files: null }
  return { ctx, folder, where }
}

test('the dictionary of an installed package is taken with its licence', async () => {
  const { ctx, folder, where } = await begin()
  expect(await addDictionary(ctx, 'pl', where)).toMatchObject({
    ok: true,
    value: { entries: 12, licence: 'CC0-1.0', origin: folder, at: noon.toISOString() },
  })
  const text = join(where.data, 'dictionaries', 'pl', 'LICENCE.txt')
  expect(readFileSync(text, 'utf8')).toBe('Do what you like.')
})

test('a damaged note about a dictionary counts as none', async () => {
  const { ctx, where } = await begin()
  await addDictionary(ctx, 'pl', where)
  writeFileSync(join(where.data, 'dictionaries', 'pl', 'about.json'), '{ "aff": "../../x" }')
  const listed = await listDictionaries(ctx, where.data)
  expect(listed.ok && listed.value.find(({ locale }) => locale === 'pl')).toMatchObject({
    installed: null,
    source: { npm: 'dictionary-pl' },
  })
})

test('files far too large are not read', async () => {
  const { ctx, folder, where } = await begin()
  truncateSync(join(folder, 'index.dic'), largest.dic + 1)
  expect(await addDictionary(ctx, 'pl', where)).toMatchObject({ refusal: 'dictionary/too-large' })
})

test('only the operator changes dictionaries, and only people who are signed in read them', async () => {
  const { ctx, where } = await begin()
  const people = as(ctx, person(1, { letter: 1, role: 'coordinator', locale: null }))
  const visitor = as(ctx, { ...person(1), id: null })
  const file = { hash: '0'.repeat(64), kind: 'aff' } as const
  const refused = { refusal: 'actor/not-allowed' }
  expect(await addDictionary(people, 'pl', where)).toMatchObject(refused)
  expect(await dropDictionary(people, where.data, 'pl')).toMatchObject(refused)
  expect(await listDictionaries(people, where.data)).toMatchObject(refused)
  expect(await readDictionaryPart(visitor, where.data, 'pl', file)).toMatchObject(refused)
  expect(await readDictionaryPart(people, where.data, 'pl', file)).toMatchObject({
    refusal: 'dictionary/not-installed',
  })
})
