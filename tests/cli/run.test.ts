import { expect, test } from 'vitest'
import { commands } from '#app/cli/registry.server.ts'
import { demarche } from '#tests/support/terminal.ts'

test.each([[], ['help'], ['--help'], ['-h']])(
  'the help lists every command (%s)',
  async (...words) => {
    const { code, out, err } = await demarche(...words)
    expect([code, err]).toEqual([0, []])
    for (const { usage } of Object.values(commands)) expect(out).toContain(usage)
  },
)

test.each([
  ['an unknown command', ['sgement', 'x']],
  ['a name every object has', ['constructor']],
  ['a missing file', ['segment']],
  ['a word too many', ['segment', 'a', 'b']],
  ['an unknown option', ['letters', '--yaml']],
  ['an option without its value', ['import', 'a.txt', '--title']],
  ['a missing title', ['import', 'a.txt', '--source', 'en']],
  [
    'a source that is no language of the EU',
    ['import', 'a.txt', '--title', 'T', '--source', 'tlh'],
  ],
  ['an encoding nobody reads', ['segment', 'a.txt', '--encoding', 'ebcdic']],
  ['a letter that is no number', ['status', 'first']],
  ['a letter below one', ['verify', '0']],
  ['a missing letter', ['status']],
  ['a package to nowhere', ['package', '1']],
  ['a format letters do not come in', ['package', '1', '-o', 'x', '--formats', 'pdf,rtf']],
  ['no format at all', ['package', '1', '-o', 'x', '--formats', '']],
  ['an export without a locale', ['export', '1', '--format', 'json']],
  ['a role without its letter', ['user', 'add', 'a@example.org', '--role', 'observer']],
  ['a locale without a role', ['user', 'add', 'a@example.org', '--locale', 'pl']],
  ['an unknown verb', ['user', 'remove', 'a@example.org']],
  ['no verb', ['user']],
])('%s is wrong usage: exit 2, and standard output stays empty', async (_, words) => {
  const { code, out, err } = await demarche(...words)
  expect([code, out]).toEqual([2, ''])
  expect(err[0]).toMatch(/\w+/)
  expect(err.length).toBeLessThanOrEqual(2)
})

test.each([
  ['status', ['status', '99']],
  ['verify', ['verify', '99']],
  ['export', ['export', '99', '--locale', 'pl', '--format', 'json']],
  ['package', ['package', '99', '-o', 'nowhere']],
])('%s of a letter that is not there is refused in one line', async (_, words) => {
  const { code, out, err } = await demarche(...words)
  expect([code, out]).toEqual([1, ''])
  expect(err).toHaveLength(1)
})
