import { expect, test } from 'vitest'
import { readEnvironment } from '#app/env.server.ts'

test('without any setting the server keeps to this machine', () => {
  expect(readEnvironment({})).toEqual({
    data: 'data',
    keys: 'data-keys',
    sample: true,
    host: '127.0.0.1',
    port: 3000,
    publicOrigin: undefined,
    smtpUrl: undefined,
  })
})

test('the keys are beside the data, never in them', () => {
  expect(readEnvironment({ DEMARCHE_DATA: '/srv/demarche/' }).keys).toBe('/srv/demarche-keys')
  expect(readEnvironment({ DEMARCHE_KEYS: '/srv/keys' }).keys).toBe('/srv/keys')
})

test('an empty value counts as none', () => {
  expect(readEnvironment({ PORT: '', PUBLIC_ORIGIN: '' }).port).toBe(3000)
})

test('another HOST than this machine needs PUBLIC_ORIGIN', () => {
  expect(() => readEnvironment({ HOST: '0.0.0.0' })).toThrow(/^HOST: .*PUBLIC_ORIGIN/)
  const open = { HOST: '0.0.0.0', PUBLIC_ORIGIN: 'https://letters.example.org' }
  expect(readEnvironment(open).host).toBe('0.0.0.0')
})

test.each([
  ['an unknown name', { DEMARCHE_DATE: 'x' }, 'DEMARCHE_DATE'],
  ['a port that is none', { PORT: 'http' }, 'PORT'],
  ['a port beyond the last', { PORT: '65536' }, 'PORT'],
  ['an origin with a path', { PUBLIC_ORIGIN: 'https://example.org/letters' }, 'PUBLIC_ORIGIN'],
  ['an origin that is no web address', { PUBLIC_ORIGIN: 'ftp://example.org' }, 'PUBLIC_ORIGIN'],
  ['a sample that is neither on nor off', { DEMARCHE_SAMPLE: 'yes' }, 'DEMARCHE_SAMPLE'],
  ['mail over another protocol', { SMTP_URL: 'http://mail.example.org' }, 'SMTP_URL'],
  ['a PostgreSQL database', { DATABASE_URL: 'postgres://db.example.org/x' }, 'DATABASE_URL'],
])('%s stops the start with one line that names the setting', (_, given, name) => {
  const message = thrownBy(() => readEnvironment(given))
  expect(message).toMatchObject({ name: 'StartError', message: expect.stringContaining(name) })
  expect(String(message)).not.toContain('\n')
})

function thrownBy(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}
