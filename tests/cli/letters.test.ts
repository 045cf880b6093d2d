import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { versionExtensions } from '#app/domain/addressees/ministry-version.ts'
import { targetLocales } from '#app/domain/locale.ts'
import { demarche } from '#tests/support/terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const letter = 'db/sample/open-letter-2021-12-03.txt'
let sample = ''

// One installation for the file, as at a machine: no test changes the sample.
beforeAll(async () => {
  await demarche('migrate')
  sample = (await demarche('sample')).out.trim()
})

const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

test('sample prints the id of the letter and nothing else', () => {
  expect(sample).toMatch(/^\d+$/)
})

test('migrate says nothing, and may be said again', async () => {
  expect(await demarche('migrate')).toMatchObject({ code: 0, out: '', err: [] })
})

test('import prints the id, and the letter is confirmed and in the list', async () => {
  const words = ['import', letter, '--title', 'Imported', '--source', 'en']
  const { code, out, err } = await demarche(...words)
  expect([code, err]).toEqual([0, []])
  expect(out).toMatch(/^\d+\n$/)
  const listed = JSON.parse((await demarche('letters', '--json')).out)
  expect(listed).toContainEqual({ id: out.trim(), title: 'Imported', edition: 1, locales: [] })
})

test('an import that is refused leaves no letter', async () => {
  const before = (await demarche('letters', '--json')).out
  const refused = await demarche('import', letter, '--title', ' ', '--source', 'en')
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.err).toHaveLength(1)
  expect((await demarche('letters', '--json')).out).toBe(before)
})

test('letters --json has exactly what it promises', async () => {
  const listed = JSON.parse((await demarche('letters', '--json')).out)
  const found = listed.find((one: { id: string }) => one.id === sample)
  expect(Object.keys(found)).toEqual(['id', 'title', 'edition', 'locales'])
  expect(found.locales.map((one: { locale: string }) => one.locale)).toEqual(targetLocales('en'))
  for (const locale of found.locales) {
    expect(locale).toEqual({
      locale: expect.any(String),
      state: 'open',
      units: { initial: 20, translated: 0, reviewed: 0, final: 0 },
    })
  }
})

test('letters and status can be read by people and by programs', async () => {
  expect((await demarche('letters')).out).toContain(`${sample}\tOpen letter`)
  const status = await demarche('status', sample)
  expect(status.out.split('\n')[0]).toBe('bg\topen\t20 initial, 0 translated, 0 reviewed, 0 final')
  const json = JSON.parse((await demarche('status', sample, '--json')).out)
  expect(json).toHaveLength(23)
})

test('export writes to standard output, or to a file and nothing to standard output', async () => {
  const words = ['export', sample, '--locale', 'pl', '--format', 'json']
  const { out } = await demarche(...words)
  expect(JSON.parse(out)).toMatchObject({ letter: sample, locale: 'pl' })
  const file = join(folder, 'pl.json')
  expect(await demarche(...words, '-o', file)).toMatchObject({ code: 0, out: '' })
  expect(readFileSync(file, 'utf8')).toBe(out)
})

test('an export of a locale that is not open is refused', async () => {
  const words = ['export', sample, '--locale', 'en', '--format', 'json']
  expect(await demarche(...words)).toMatchObject({ code: 1, out: '' })
})

/** What a package has beside its letters. */
const beside = ['certificate.json', 'certificate.pdf', 'manifest.json', 'verify.html']

// PDF, DOCX and ODT take seconds for all of them; the services' tests render a few.
const formats = process.env['FULL_TESTS'] ? versionExtensions : ['html', 'txt']

test('package --draft writes 34 ministries’ letters in each format, the general ones, and a manifest', async () => {
  const output = join(folder, 'package')
  const words = ['package', sample, '--draft', '--formats', formats.join(','), '-o', output]
  const { code, out, progress } = await demarche(...words)
  const total = (34 + 24) * formats.length
  expect(code).toBe(0)
  expect(out).toBe(`${total + beside.length} files in ${output}\n`)
  expect(readdirSync(output).sort()).toEqual([...beside, 'general', 'ministries'].sort())
  expect(readdirSync(join(output, 'ministries'))).toHaveLength(34 * formats.length)
  expect(readdirSync(join(output, 'general'))).toHaveLength(24 * formats.length)
  expect(progress[0]).toBe(`0 of ${total} files`)
  const manifest = JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8'))
  expect(manifest.files).toHaveLength(total)
  for (const { file, sha256: hash } of manifest.files) {
    expect(sha256(join(output, file))).toBe(hash)
  }
})

test('package without --draft writes what is ready, and says what each other version waits for', async () => {
  const output = join(folder, 'ready')
  const { code, err } = await demarche('package', sample, '--formats', 'txt,html', '-o', output)
  expect(code).toBe(0)
  expect(readdirSync(join(output, 'ministries')).sort()).toEqual(
    ['eu', 'ie', 'mt'].flatMap((state) => [`${state}-en.html`, `${state}-en.txt`]),
  )
  expect(err).toHaveLength(31 + 23)
  expect(err).toContain('at-de waits for translation (20 units)')
  expect(err).toContain('letter-pl waits for translation (20 units)')
})

test('package -o NAME.zip writes one archive', async () => {
  const file = join(folder, 'made', 'package.zip')
  const words = ['package', sample, '--draft', '--formats', 'txt', '-o', file]
  expect(await demarche(...words)).toMatchObject({ code: 0 })
  const unzipped = unzipSync(readFileSync(file))
  expect(Object.keys(unzipped)).toHaveLength(34 + 24 + beside.length)
  expect(unzipped['ministries/at-de-DRAFT.txt']).toBeDefined()
})

test('verify tells of every event and finds the sample sound', async () => {
  const { code, out, err } = await demarche('verify', sample)
  expect([code, err]).toEqual([0, []])
  expect(out).toMatch(/^\d+ events, the newest [0-9a-f]{64}\n/)
})

test('a backup is made, never over a file, and restored with what was there kept', async () => {
  const file = join(folder, 'backup.sqlite')
  const made = await demarche('backup', file)
  expect(made.code).toBe(0)
  expect(made.out).toMatch(
    /^.*backup\.sqlite: \d+ letters, \d+ events\nThe signing key is not in it: .+\n$/,
  )
  const again = await demarche('backup', file)
  expect(again).toMatchObject({ code: 1, out: '' })
  expect(again.err).toHaveLength(1)
  const before = (await demarche('letters', '--json')).out
  await demarche('import', letter, '--title', 'Too much', '--source', 'en')
  const restored = await demarche('restore', file)
  expect(restored.code).toBe(0)
  const kept = /what was there is in (.*)\n/.exec(restored.out)?.[1] ?? ''
  expect(existsSync(kept)).toBe(true)
  expect((await demarche('letters', '--json')).out).toBe(before)
})

test('a file that is no backup is refused in one line', async () => {
  const { code, out, err } = await demarche('restore', letter)
  expect([code, out]).toEqual([1, ''])
  expect(err).toHaveLength(1)
})
