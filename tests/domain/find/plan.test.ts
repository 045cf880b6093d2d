import { expect, test } from 'vitest'
import { countSpans, findHits } from '#app/domain/find/hits.ts'
import { planReplacement, type Replaceable } from '#app/domain/find/plan.ts'
import { maxTargetLength } from '#app/domain/target.ts'

const search = { text: 'spy', matchCase: false, wholeWords: false, accents: true }

function pair(number: number, text: string, more: object = {}): Replaceable & { source: string } {
  const target = { text, state: 'draft', version: number, workingCopy: null, ...more } as const
  return { number, source: `Source spy ${number}`, target }
}

test('one looks in the source, in the target or in both, in the order of the letter', () => {
  const pairs = [pair(1, 'Spy spy'), { ...pair(2, ''), target: null }, pair(3, 'no')]
  expect(findHits(pairs, search, 'target')).toMatchObject([{ unit: 1, side: 'target' }])
  const both = findHits(pairs, search, 'both').map(({ unit, side }) => `${unit} ${side}`)
  expect(both).toEqual(['1 source', '1 target', '2 source', '3 source'])
  expect(countSpans(findHits(pairs, search, 'both'))).toBe(5)
})

test('a change names the version it is made from, and whether a confirmed text becomes a draft', () => {
  const plan = planReplacement([pair(4, 'The spy.', { state: 'translated' })], search, 'agent')
  expect(plan).toEqual([
    {
      unit: 4,
      version: 4,
      before: 'The spy.',
      after: 'The agent.',
      spans: [{ start: 4, end: 7 }],
      confirmed: true,
      skipped: null,
    },
  ])
})

test('what is reviewed, being typed, or would be empty or too long is left, and says why', () => {
  const long = 'spy'.padEnd(maxTargetLength, '.')
  const plan = planReplacement(
    [
      pair(1, 'spy.', { state: 'reviewed' }),
      pair(2, 'spy.', { state: 'final' }),
      pair(3, 'spy.', { workingCopy: { text: 'typed' } }),
      pair(4, long),
      pair(5, 'spy and spy'),
    ],
    search,
    'agent',
  )
  expect(plan.map(({ skipped }) => skipped)).toEqual([
    'reviewed',
    'final',
    'typed',
    'too-long',
    null,
  ])
  expect(planReplacement([pair(1, 'spy')], search, '')[0]?.skipped).toBe('emptied')
})

test('where nothing would change there is no change', () => {
  expect(planReplacement([pair(1, 'spy')], search, 'spy')).toEqual([])
  expect(planReplacement([pair(1, 'nothing')], search, 'agent')).toEqual([])
})
