import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { env } from '#app/env.server.ts'
import { demarche } from '#tests/support/terminal.ts'

const file = () => join(env().keys, 'signing-key.pem')

async function shownId(...words: string[]): Promise<string> {
  const { code, out, err } = await demarche('key', ...words)
  expect([code, err]).toEqual([0, []])
  expect(out).toMatch(/^[0-9a-f]{64}\n-----BEGIN PUBLIC KEY-----\n/)
  return out.slice(0, 64)
}

test('a missing or another key stops the start with one line, until it is back or a new one is wanted', async () => {
  const first = await shownId()
  expect(await shownId()).toBe(first)
  renameSync(file(), `${file()}.kept`)
  const missing = await demarche('letters')
  expect(missing.code).toBe(1)
  expect(missing.err.join('\n')).toContain(`holds no key; this installation signs with ${first}`)
  const second = await shownId('--new')
  expect(second).not.toBe(first)
  renameSync(`${file()}.kept`, file())
  const other = await demarche('letters')
  expect(other.code).toBe(1)
  expect(other.err.join('\n')).toContain(`holds another key (${first})`)
  const third = await shownId('--new')
  expect([first, second]).not.toContain(third)
  expect((await demarche('letters')).code).toBe(0)
})

test('a certificate is written and checked on the command line, and one with a changed byte is refused', async () => {
  const letter = (await demarche('sample')).out.trim()
  const made = join(env().data, 'certificate.json')
  expect((await demarche('certificate', letter, '-o', made)).code).toBe(0)
  const checked = await demarche('certificate', '--check', made)
  expect([checked.code, checked.out]).toEqual([0, expect.stringMatching(/is genuine\n$/)])
  writeFileSync(made, readFileSync(made, 'utf8').replace('"state": "open"', '"state": "complete"'))
  const changed = await demarche('certificate', '--check', made)
  expect(changed.code).toBe(1)
  expect(changed.err.join('\n')).toContain('was changed since it was made: signature')
  expect((await demarche('certificate')).code).toBe(2)
})
