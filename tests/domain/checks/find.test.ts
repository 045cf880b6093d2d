import { expect, test } from 'vitest'
import { findings, fingerprint } from '#app/domain/checks/find.ts'
import { pairOf } from './pair.ts'

test('an empty target is told once, by the one check that is for it', () => {
  const found = findings(pairOf('pl', 'On November 3, 80 people wrote to a@b.org.', ' '))
  expect(found.map(({ check }) => check)).toEqual(['empty'])
})

test('findings come in the order of the text, those about the whole first', () => {
  const found = findings(
    pairOf('bg', 'In 2021 we wrote (twice).', 'Съвeтът  писа (пет пъти 7  пъти'),
  )
  expect(found.map(({ check }) => check)).toEqual([
    'number-missing',
    'mixed-script',
    'double-space',
    'brackets',
    'number-added',
    'double-space',
    'end-punctuation',
  ])
})

test('a fingerprint outlives edits elsewhere, and no edit of what was dismissed', () => {
  const source = 'We wrote to the ministers of all states.'
  const [before] = findings(pairOf('fr', source, 'Nous avons écrit 12 fois à tous les ministres.'))
  const [after] = findings(
    pairOf('fr', source, 'Hier, nous avons écrit 12 fois à tous les ministres des États.'),
  )
  const [other] = findings(pairOf('fr', source, 'Nous avons écrit 13 fois à tous les ministres.'))
  if (!before || !after || !other) throw new Error('all three have a number too many')
  expect(after.range).not.toEqual(before.range)
  expect(fingerprint(after)).toBe(fingerprint(before))
  expect(fingerprint(other)).not.toBe(fingerprint(before))
})

test('two double spaces have two fingerprints', () => {
  const found = findings(pairOf('fr', 'We wrote to them.', 'Nous  leur avons tous  écrit.'))
  expect(new Set(found.map(fingerprint)).size).toBe(2)
})

test('the order of the details does not matter to a fingerprint', () => {
  const rest = { check: 'end-punctuation', excerpt: 'x' }
  const one = fingerprint({ ...rest, details: { source: 'a', target: 'b' } })
  expect(fingerprint({ ...rest, details: { target: 'b', source: 'a' } })).toBe(one)
})

test('of a long range a fingerprint keeps the beginning and the end', () => {
  const text = `We urge the EU to act ${'and act again '.repeat(50)}now.`
  const [found] = findings(pairOf('de', text, text))
  expect(found?.check).toBe('same-as-source')
  expect(found?.excerpt.length).toBeLessThan(100)
})
