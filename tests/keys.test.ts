import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findKey, makeKey, putAside } from '#app/keys.server.ts'
import { isSignedBy } from '#app/services/signing-key.server.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-keys-'))
let folders = 0

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function newFolder(): string {
  folders += 1
  return join(folder, `${folders}`)
}

test('a key is made once, for its owner alone, and is found again', () => {
  const keys = newFolder()
  expect(findKey(keys)).toBeNull()
  const key = makeKey(keys)
  expect(statSync(keys).mode & 0o777).toBe(0o700)
  expect(statSync(join(keys, 'signing-key.pem')).mode & 0o777).toBe(0o600)
  expect(findKey(keys)?.id).toBe(key.id)
  expect(makeKey(keys).id).toBe(key.id)
})

test('what a key signs is its own, to the byte', () => {
  const key = makeKey(newFolder())
  const other = makeKey(newFolder())
  const signature = key.sign('Szanowny Panie Ministrze,')
  expect(isSignedBy(key, 'Szanowny Panie Ministrze,', signature)).toBe(true)
  expect(isSignedBy(key, 'Szanowny Panie Ministrze.', signature)).toBe(false)
  expect(isSignedBy(other, 'Szanowny Panie Ministrze,', signature)).toBe(false)
  expect(isSignedBy({ id: key.id, spki: other.spki }, 'x', other.sign('x'))).toBe(false)
})

test.each([
  ['that others can read', (file: string) => chmodSync(file, 0o644), /chmod 600/],
  ['that is none', (file: string) => writeFileSync(file, 'a key', { mode: 0o600 }), /no Ed25519/],
])('a key file %s is refused', (_, spoil, message) => {
  const keys = newFolder()
  makeKey(keys)
  spoil(join(keys, 'signing-key.pem'))
  expect(() => findKey(keys)).toThrow(message)
})

test('a folder that cannot be made is named', () => {
  expect(() => makeKey('/dev/null/keys')).toThrow(/\/dev\/null\/keys cannot be written/)
})

test('a key that is put aside is kept', () => {
  const keys = newFolder()
  const key = makeKey(keys)
  const pem = readFileSync(join(keys, 'signing-key.pem'), 'utf8')
  putAside(keys, key)
  expect(findKey(keys)).toBeNull()
  const kept = join(keys, `${key.id.slice(0, 16)}-signing-key.pem`)
  expect(readFileSync(kept, 'utf8')).toBe(pem)
})
