import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { digestOf } from '#scripts/lib/build.mjs'

let folder = ''
const digest = () => digestOf(folder, ['app', 'cli.ts'])

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-build-'))
  mkdirSync(join(folder, 'app', 'domain'), { recursive: true })
  writeFileSync(join(folder, 'app', 'domain', 'unit.ts'), 'export const a = 1')
  writeFileSync(join(folder, 'app', 'root.tsx'), 'root')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('touching a source asks for no new build', () => {
  const before = digest()
  utimesSync(join(folder, 'app', 'root.tsx'), 1, 1)
  expect(digest()).toBe(before)
})

test.each<[string, () => void]>([
  ['edited', () => writeFileSync(join(folder, 'app', 'domain', 'unit.ts'), 'export const a = 2')],
  ['added', () => writeFileSync(join(folder, 'app', 'domain', 'letter.ts'), '')],
  ['added beside the folders', () => writeFileSync(join(folder, 'cli.ts'), 'cli')],
  ['renamed', () => renameSync(join(folder, 'app', 'root.tsx'), join(folder, 'app', 'page.tsx'))],
  ['removed', () => rmSync(join(folder, 'app', 'root.tsx'))],
])('a source that is %s asks for a new build', (_change, make) => {
  const before = digest()
  make()
  expect(digest()).not.toBe(before)
})

test('a file outside the sources asks for no new build', () => {
  const before = digest()
  writeFileSync(join(folder, 'README.md'), 'read me')
  expect(digest()).toBe(before)
})
