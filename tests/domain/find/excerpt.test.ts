import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askedFields, readAsked } from '#app/domain/find/asked.ts'
import { excerptOf } from '#app/domain/find/excerpt.ts'
import { findHits } from '#app/domain/find/hits.ts'
import { findSpans } from '#app/domain/find/search.ts'

const search = readAsked(new Map([['text', 'needle']]))

test('a long text is cut between words, and the first place is in sight', () => {
  const text = `${'hay '.repeat(100)}needle${' hay'.repeat(200)}`
  const { pieces, cutBefore, cutAfter } = excerptOf(text, findSpans(text, search))
  expect([cutBefore, cutAfter]).toEqual([true, true])
  const shown = pieces.map((piece) => piece.text).join('')
  expect(shown.length).toBeLessThan(300)
  expect(shown).toMatch(/^hay .*needle hay.* hay$/)
})

test('what is shown is a part of the text, with a mark on each place in it', () => {
  const words = fc.constantFrom('needle', 'hay', 'x'.repeat(90), 'ä', '😀')
  fc.assert(
    fc.property(fc.array(words, { maxLength: 80 }), (parts) => {
      const text = parts.join(' ')
      const spans = findSpans(text, search)
      const { pieces, cutBefore, cutAfter } = excerptOf(text, spans)
      const shown = pieces.map((piece) => piece.text).join('')
      expect(text).toContain(shown)
      expect(cutBefore || text.startsWith(shown)).toBe(true)
      expect(cutAfter || text.endsWith(shown)).toBe(true)
      const found = pieces.filter((piece) => piece.found)
      expect(found.every((piece) => piece.text === 'needle')).toBe(true)
      expect(found.length > 0).toBe(spans.length > 0)
    }),
  )
})

test('what is asked reads the same from the fields that it makes', () => {
  const asked = { ...search, side: 'target', wholeWords: true, accents: false, words: '' } as const
  expect(readAsked(new Map(Object.entries(askedFields(asked))))).toEqual(asked)
  expect(readAsked(new Map([['side', 'nowhere']]))).toMatchObject({ side: 'both', words: null })
  expect(
    findHits([{ number: 1, source: 'text', target: null }], readAsked(new Map()), 'both'),
  ).toEqual([])
})
