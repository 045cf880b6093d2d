import { expect, test } from 'vitest'
import { pairsOf } from '#app/domain/memory/pair.ts'
import { bestMatches, isMadeFrom, type Match, percentOf } from '#app/domain/memory/pair-match.ts'

const unit = { source: 'We write. You read.', before: 'Dear Minister,', after: 'Yours.' }

test('a unit enters whole, and by sentences where both sides have equally many', () => {
  expect(pairsOf(unit, 'Piszemy. Czytacie.', 'en', 'pl')).toEqual([
    { ...unit, sentence: 0, target: 'Piszemy. Czytacie.' },
    {
      sentence: 1,
      source: 'We write.',
      target: 'Piszemy.',
      before: unit.before,
      after: 'You read.',
    },
    {
      sentence: 2,
      source: 'You read.',
      target: 'Czytacie.',
      before: 'We write.',
      after: unit.after,
    },
  ])
  expect(pairsOf(unit, 'Piszemy, a wy czytacie.', 'en', 'pl')).toHaveLength(1)
  expect(pairsOf({ ...unit, source: 'We write.' }, 'Piszemy.', 'en', 'pl')).toHaveLength(1)
})

test('only the same text scores 100, and 101 between the same neighbours', () => {
  expect(percentOf(1, true, true)).toBe(101)
  expect(percentOf(1, true, false)).toBe(100)
  expect(percentOf(0.999, false, true)).toBe(99)
  expect(percentOf(0.5, false, false)).toBe(50)
})

const match = (given: Partial<Match>): Match => ({
  pair: 1,
  source: 's',
  target: 't',
  from: 'en',
  to: 'pl',
  letter: 1,
  title: 'A letter',
  isSentence: false,
  state: 'translated',
  by: 'Tessa',
  at: '2021-12-01',
  reviewedBy: null,
  edited: false,
  score: 90,
  text: 's',
  sentence: 0,
  ...given,
})

test('the best comes first, sentences after the whole, and each translation once', () => {
  const shown = bestMatches([
    match({ pair: 1, target: 'a', score: 99, sentence: 2 }),
    match({ pair: 2, target: 'b', score: 80 }),
    match({ pair: 3, target: 'c', score: 80, state: 'signed' }),
    match({ pair: 4, target: 'd', score: 80, state: 'reviewed' }),
    match({ pair: 5, target: 'e', score: 101 }),
    match({ pair: 6, target: 'e', score: 100 }),
    match({ pair: 7, target: 'g', score: 50 }),
  ])
  expect(shown.map(({ pair }) => pair)).toEqual([5, 3, 4, 2, 7])
})

test('a text is made from a match as long as it has half of its words', () => {
  expect(isMadeFrom('Szanowny Panie Ministrze!', 'Szanowny Panie Ministrze,')).toBe(true)
  expect(isMadeFrom('Szanowny Pan', 'Szanowny Panie')).toBe(true)
  expect(isMadeFrom('Droga Pani,', 'Szanowny Panie Ministrze,')).toBe(false)
  expect(isMadeFrom('', '')).toBe(false)
})
