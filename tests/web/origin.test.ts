import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isForged, isOwnHost, ownOrigins, type Provenance } from '#app/web/origin.server.ts'

const local = ownOrigins(undefined, 3000)
const own = 'http://localhost:3000'
const post: Provenance = {
  method: 'POST',
  host: 'localhost:3000',
  origin: undefined,
  fetchSite: undefined,
}

test('without PUBLIC_ORIGIN both names of this machine are its own', () => {
  expect(local).toEqual(['http://127.0.0.1:3000', own])
  expect(ownOrigins('https://letters.example', 3000)).toEqual(['https://letters.example'])
  expect(ownOrigins(undefined, 80)).toEqual(['http://127.0.0.1', 'http://localhost'])
})

test.each([
  ['localhost:3000', true],
  ['127.0.0.1:3000', true],
  ['LOCALHOST:3000', true],
  ['localhost', false],
  ['localhost:3001', false],
  ['evil.example', false],
  ['localhost:3000.evil.example', false],
  [undefined, false],
])('the host %s is ours: %s', (host, expected) => {
  expect(isOwnHost(host, local)).toBe(expected)
})

test.each<[string, Partial<Provenance>, boolean]>([
  ['a page of ours', { fetchSite: 'same-origin', origin: own }, false],
  ['a page of ours that hides its origin', { fetchSite: 'same-origin', origin: 'null' }, false],
  ['a page of ours in an older browser', { origin: own }, false],
  ['another site', { fetchSite: 'cross-site', origin: 'https://evil.example' }, true],
  ['another site that hides its origin', { fetchSite: 'cross-site' }, true],
  ['another site under our origin', { fetchSite: 'cross-site', origin: own }, true],
  ['a sister site', { fetchSite: 'same-site', origin: own }, true],
  ['nowhere', { fetchSite: 'none', origin: own }, true],
  ['another origin in an older browser', { origin: 'https://evil.example' }, true],
  ['our name on another port', { origin: 'http://localhost:3001' }, true],
  ['our other name', { origin: 'http://127.0.0.1:3000' }, true],
  ['a hidden origin in an older browser', { origin: 'null' }, true],
  ['a program that says nothing', {}, true],
])('a form from %s', (_, from, forged) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    expect(isForged({ ...post, ...from, method }, local)).toBe(forged)
  }
})

test('reading is free to everybody', () => {
  expect(isForged({ ...post, method: 'GET', fetchSite: 'cross-site' }, local)).toBe(false)
  expect(isForged({ ...post, method: 'HEAD' }, local)).toBe(false)
})

test('no origin but ours writes without the browser’s word', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.string()), (origin) =>
      isForged({ ...post, origin }, local) ? origin !== own : origin === own,
    ),
  )
})
