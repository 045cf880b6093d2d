import { expect, test } from 'vitest'
import type { Locale } from '#app/domain/locale.ts'
import { readingsOf } from '#app/domain/spelling/readings.ts'

test.each<[Locale, string, boolean, string[]]>([
  ['pl', 'słowo', false, ['słowo']],
  ['de', 'bzw', true, ['bzw', 'bzw.']],
  ['it', 'dell’impegno', false, ["dell'impegno", 'dell’impegno', 'impegno']],
  ['fr', 'qu’il', false, ["qu'il", 'qu’il', 'il']],
  ['ga', "d'Eoraip", false, ["d'Eoraip", 'd’Eoraip', 'Eoraip']],
  ['en', 'don’t', false, ["don't", 'don’t']],
  ['hu', 'fel\u00adhívás', false, ['felhívás']],
  ['el', 'ελευθερι\u0301α', false, ['ελευθερία']],
  ['sv', 'e\u2011post', false, ['e-post']],
])('in %s a dictionary is asked for %s in all its spellings', (locale, word, dotted, readings) => {
  expect(readingsOf(word, locale, dotted)).toEqual(readings)
})
