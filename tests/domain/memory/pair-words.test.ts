import fc from 'fast-check'
import { expect, test } from 'vitest'
import { saidIn } from '#app/domain/memory/pair-words.ts'

const marked = (text: string, words: string) =>
  saidIn(text, words).map(({ start, end }) => text.slice(start, end))

test.each([
  ['Szanowny Panie Ministrze,', 'panie ministrze', ['Panie Ministrze']],
  ['O działaczach i działaczkach', 'dzialacz', ['działacz', 'działacz']],
  ['Членът на Европейския съюз', 'ЕВРОПЕЙСКИЯ', ['Европейския']],
  ['Αξιότιμε κύριε Υπουργέ', 'κυριε', ['κύριε']],
  ['The Union acts, and acts again.', 'acts union', ['Union', 'acts', 'acts']],
  ['za\u0307ycie', 'zaycie', ['za\u0307ycie']],
  ['Nothing of it', 'else', []],
])('in "%s" it marks what "%s" asks for', (text, words, expected) => {
  expect(marked(text, words)).toEqual(expected)
})

test('what is marked lies in the text, in order, none over another', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 5 }), (text, words) => {
      let at = 0
      for (const { start, end } of saidIn(text, words)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(at).toBeLessThanOrEqual(text.length)
    }),
  )
})
