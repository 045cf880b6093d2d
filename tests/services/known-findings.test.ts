import { expect, test } from 'vitest'
import { findings } from '#app/domain/checks/find.ts'
import { knownFindings } from '#app/services/known-findings.server.ts'

const pair = {
  kind: 'paragraph',
  source: 'About 6 activists.',
  target: 'O  7 aktywistach.',
  from: 'en',
  to: 'pl',
  passages: [],
  names: [],
  elsewhere: [],
  machine: false,
  queries: [],
  terms: [],
  stem: (word: string) => word,
} as const

test('findings are worked out once for each pair of texts, and are those of the checks', () => {
  const found = knownFindings(pair)
  expect(found).toEqual(findings(pair))
  expect(found).not.toEqual([])
  expect(knownFindings({ ...pair })).toBe(found)
})

test.each([
  ['target', 'O 6 aktywistach.'],
  ['source', 'About 7 activists.'],
  ['to', 'cs'],
  ['from', 'fr'],
  ['kind', 'heading'],
  ['passages', [{ celex: '32020D1999', article: '1', passage: '1', source: 'a', target: null }]],
  ['names', ['NSO']],
  ['elsewhere', ['O sześciu aktywistach.']],
  ['machine', true],
  ['queries', [{ words: 'Which six?', state: 'open' }]],
] as const)('another %s is another pair', (name, value) => {
  const other = { ...pair, [name]: value }
  expect(knownFindings(other)).not.toBe(knownFindings(pair))
  expect(knownFindings(other)).toEqual(findings(other))
})
