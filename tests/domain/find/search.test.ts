import fc from 'fast-check'
import { expect, test } from 'vitest'
import { replaceSpans } from '#app/domain/find/replace.ts'
import { findSpans, type Search } from '#app/domain/find/search.ts'

function search(text: string, how: Partial<Search> = {}): Search {
  return { text, matchCase: false, wholeWords: false, accents: true, ...how }
}

function found(text: string, wanted: string, how: Partial<Search> = {}): string[] {
  return findSpans(text, search(wanted, how)).map(({ start, end }) => text.slice(start, end))
}

test.each([
  ['a letter in either case', 'Pegasus and PEGASUS', 'pegasus', ['Pegasus', 'PEGASUS']],
  ['ß for ss, and ss for ß', 'STRASSE Straße', 'straße', ['STRASSE', 'Straße']],
  ['a sigma at the end of a word', 'ΟΔΟΣ οδός', 'οδος', ['ΟΔΟΣ']],
  [
    'a letter in one code point or in two',
    'caf\u00e9 cafe\u0301',
    'cafe\u0301',
    ['caf\u00e9', 'cafe\u0301'],
  ],
  ['a no-break space for a space', '6\u00a0activists, 6 activists', '6 a', ['6\u00a0a', '6 a']],
  ['nothing for nothing', 'text', '', []],
  ['no s within ß', 'Straße', 'as', []],
  ['no e under an accent', 'é e\u0301', 'e', []],
])('one finds %s', (_what, text, wanted, expected) => {
  expect(found(text, wanted)).toEqual(expected)
})

test('who looks for a no-break space finds no other space', () => {
  expect(found('6\u00a0a, 6 a', '6\u00a0a')).toEqual(['6\u00a0a'])
})

test('with the case, and without the accents, if one wants', () => {
  expect(found('Ana ana', 'ana', { matchCase: true })).toEqual(['ana'])
  expect(found('Łódź, lodz', 'lodz', { accents: false })).toEqual(['Łódź', 'lodz'])
  expect(found('οδός ΟΔΟΣ', 'οδος', { accents: false })).toEqual(['οδός', 'ΟΔΟΣ'])
  expect(found('Łódź łódź', 'Lodz', { accents: false, matchCase: true })).toEqual(['Łódź'])
})

test('as a whole word: not within another, in any script', () => {
  const whole = { wholeWords: true }
  expect(found('act, acts, pact, act', 'act', whole)).toEqual(['act', 'act'])
  expect(found('акт, актове, акт.', 'акт', whole)).toEqual(['акт', 'акт'])
  expect(found('l’act', 'act', whole)).toEqual(['act'])
  expect(found('(a) and (a)b', '(a)', whole)).toEqual(['(a)', '(a)'])
})

/** Texts in which the same few letters come again, with marks, in both cases and in several lengths. */
const anyLetter = fc.constantFrom(
  ...[
    'a',
    'A',
    'e',
    'é',
    'e\u0301',
    'ß',
    's',
    'S',
    'ς',
    'Σ',
    'σ',
    'ł',
    ' ',
    '\u00a0',
    '-',
    '😀',
    '\u0301',
  ],
)
const anyText = fc.array(anyLetter, { maxLength: 40 }).map((parts) => parts.join(''))
const anyWanted = fc.array(anyLetter, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''))
const anyHow = fc.record({
  matchCase: fc.boolean(),
  wholeWords: fc.boolean(),
  accents: fc.boolean(),
})

test('places are in the text, in order, apart, and of whole characters', () => {
  fc.assert(
    fc.property(anyText, anyWanted, anyHow, (within, one, options) => {
      let last = 0
      for (const { start, end } of findSpans(within, search(one, options))) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(within.length)
        expect(within.slice(start, end)).not.toMatch(/^\p{Surrogate}|\p{Surrogate}$/u)
        last = end
      }
    }),
  )
})

test('each place reads, by itself, as what was looked for', () => {
  fc.assert(
    fc.property(anyText, anyWanted, anyHow, (within, one, options) => {
      const loose = { ...options, wholeWords: false }
      for (const { start, end } of findSpans(within, search(one, loose))) {
        const place = within.slice(start, end)
        expect(findSpans(place, search(one, loose))).toEqual([{ start: 0, end: place.length }])
      }
    }),
  )
})

test('after replacing, what was looked for is gone where its letters do not come back, and all else stays', () => {
  fc.assert(
    fc.property(anyText, anyWanted, anyHow, (within, one, options) => {
      const spans = findSpans(within, search(one, options))
      const after = replaceSpans(within, spans, '⇒')
      expect(findSpans(after, search('⇒'))).toHaveLength(spans.length)
      expect(after.split('⇒').join('')).toBe(outside(within, spans))
    }),
  )
})

test('replacing each place by itself changes nothing', () => {
  fc.assert(
    fc.property(anyText, (within) => {
      const spans = findSpans(within, search('a', { matchCase: true }))
      expect(replaceSpans(within, spans, 'a')).toBe(within)
    }),
  )
})

function outside(within: string, spans: readonly { start: number; end: number }[]): string {
  return [...within.matchAll(/[\s\S]/g)]
    .filter(({ index }) => !spans.some(({ start, end }) => start <= index && index < end))
    .map(([unit]) => unit)
    .join('')
}
