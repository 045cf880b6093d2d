import { expect, test } from 'vitest'
import { type Fingerprint, movedParts, versionParts } from '#app/domain/sendings/fingerprint.ts'
import { countVersions, versionState } from '#app/domain/sendings/version-state.ts'

const unsent = { wait: null, sending: null }
const sent = { wait: null, sending: { acknowledged: null } }
const acknowledged = { wait: null, sending: { acknowledged: {} } }
const unsigned = { for: 'sign-off' } as const

test.each([
  ['not-ready', { ...unsent, wait: { for: 'locale' } as const }],
  ['not-ready', { ...unsent, wait: { for: 'translation', count: 1 } as const }],
  ['draft', { ...unsent, wait: { for: 'review', count: 1 } as const }],
  ['draft', { ...unsent, wait: unsigned }],
  ['ready', unsent],
  ['sent', sent],
  ['sent', { ...sent, wait: unsigned }],
  ['acknowledged', acknowledged],
] as const)('a version is %s by its text and by what was done with it', (state, version) => {
  expect(versionState(version)).toBe(state)
})

test('the versions are counted by each step they have got to', () => {
  const versions = [
    { ...unsent, confirmed: null },
    { ...sent, wait: unsigned, confirmed: {} },
    { ...acknowledged, confirmed: {} },
  ]
  expect(countVersions(versions)).toEqual({
    total: 3,
    ready: 2,
    confirmed: 2,
    sent: 2,
    acknowledged: 1,
  })
})

const fingerprint: Fingerprint = {
  text: 'a',
  addressee: 'b',
  typography: 'c',
  source: 'd',
  document: 'e',
}

test.each(versionParts)('a version whose %s moved says so, and only that', (part) => {
  expect(movedParts(fingerprint, { ...fingerprint, [part]: 'x', document: 'x' })).toEqual([part])
})

test('a document that reads the same has not moved; one set by other rules differs in its typography', () => {
  expect(movedParts(fingerprint, { ...fingerprint })).toEqual([])
  expect(movedParts(fingerprint, { ...fingerprint, document: 'x' })).toEqual(['typography'])
})
