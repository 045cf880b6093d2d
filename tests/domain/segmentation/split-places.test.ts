import fc from 'fast-check'
import { expect, test } from 'vitest'
import { offsetOfWords, placeNear, splitPlaces } from '#app/domain/segmentation/split-places.ts'

const text = 'We write to you. They were harmed (in 2021). Act now.'

test('a text can be split before each of its sentences but the first', () => {
  expect(splitPlaces(text, 'en').map(({ offset }) => text.slice(offset, offset + 4))).toEqual([
    'They',
    'Act ',
  ])
})

test('a place shows the words on both sides, shortened', () => {
  const long = `${'word '.repeat(20)}end. ${'more '.repeat(20)}.`
  const place = splitPlaces(`${long}`.replace('more', 'More'), 'en')[0]
  expect(place?.before).toMatch(/^….{43} end\.$/u)
  expect(place?.after).toMatch(/^More .{43}…$/u)
})

test('a place is offered at the beginning of the word that was clicked', () => {
  expect(placeNear(text, text.indexOf('rmed'))?.after).toMatch(/^harmed/)
  expect(placeNear(text, 1)).toBeNull()
})

test('words are found whatever white space is between them, with all their signs', () => {
  expect(offsetOfWords(text, '  They\twere ')).toBe(text.indexOf('They'))
  expect(offsetOfWords(text, 'harmed (in 2021).')).toBe(text.indexOf('harmed'))
  expect(offsetOfWords('A follow-up and/or more', 'follow-up and/or')).toBe(2)
})

test('words at the very beginning, elsewhere or none at all are no place', () => {
  expect(offsetOfWords(text, 'We write')).toBeNull()
  expect(offsetOfWords(text, 'nowhere')).toBeNull()
  expect(offsetOfWords(text, ' \n')).toBeNull()
})

test('whatever words of the text are typed, they are found, and none where there are none', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 8 }).map((typed) => typed.normalize('NFC'))
  fc.assert(
    fc.property(words, words, words, (before, typed, after) => {
      const whole = `x${before}${typed}${after}`
      const offset = offsetOfWords(whole, typed)
      if (typed.trim() === '') expect(offset).toBeNull()
      else
        expect(whole.slice(offset ?? 0).startsWith(typed.trim().split(/\s/u)[0] ?? '')).toBe(true)
    }),
  )
})
