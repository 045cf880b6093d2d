import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localPath } from '#app/web/redirect.server.ts'

test.each(['/', '/letters/7/pl?unit=5#unit-5', '/letters?to=//evil.example', '/%2f/evil.example'])(
  '%s is a page of ours',
  (path) => {
    expect(localPath(path)).toBe(path)
  },
)

test.each([
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '\t//evil.example',
  '/\n/evil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  '/letters/../..//evil.example/',
  'https://evil.example',
  'javascript:alert(1)',
  'letters',
  '',
  null,
  undefined,
])('%j leads to the fallback', (to) => {
  expect(localPath(to, '/letters')).toBe('/letters')
})

const pieces = [
  '/',
  '\\',
  '\t',
  '\r',
  '\n',
  '%2f',
  '%5c',
  '..',
  '.',
  'evil.example',
  '@',
  ':',
  '?',
  '#',
  'é',
  '\u2028',
  ' ',
]

test('whatever is asked for, the browser stays here', () => {
  const wild = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(wild, fc.string(), fc.webUrl()), (to) => {
      const path = localPath(to)
      // As a browser resolves a Location.
      const url = new URL(path, 'https://letters.example/sign-in')
      return path.startsWith('/') && url.origin === 'https://letters.example'
    }),
    { numRuns: 2000 },
  )
})

test('what is allowed once is allowed again', () => {
  const path = fc.webPath().map((tail) => `/${tail}`)
  fc.assert(fc.property(path, (to) => localPath(localPath(to)) === localPath(to)))
})
