import { expect, test } from 'vitest'
import { letterWord } from '#app/domain/spelling/letter-word.ts'

test.each([
  ['Pegasusa', 'Pegasusa'],
  [' l’esprit ', "l'esprit"],
  ['e\u2011post', 'e-post'],
  ['fel\u00adhívás', 'felhívás'],
  ['ελευθερι\u0301α', 'ελευθερία'],
])('"%s" is kept as "%s"', (typed, value) => {
  expect(letterWord(typed)).toEqual({ ok: true, value })
})

test.each(['', ' ', '-', 'two words', '27', '<b>', 'a'.repeat(101), `a${'\u0301'.repeat(50)}`])(
  '"%s" is no word',
  (typed) => {
    expect(letterWord(typed)).toMatchObject({ refusal: 'word/no-word' })
  },
)
