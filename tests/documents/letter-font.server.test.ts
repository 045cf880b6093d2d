import { expect, test } from 'vitest'
import { fontFiles, printableWith } from '#app/documents/letter-font.server.ts'

const printable = printableWith(fontFiles())

// The letters each language adds to a–z, by its own alphabet, then Greek and Bulgarian in full.
const alphabets = [
  'áéíóúüñ áčďéěíňóřšťúůýž æøå äöüßẞ õäöüšž àâæçéèêëîïôœùûüÿ áéíóú čćđšž àèéìîòù',
  'āčēģīķļņšūž ąčęėįšųūž áéíóöőúüű ċġħż éëïóöü ąćęłńóśźż ãáàâçéêíóôõú ăâîșț',
  'áäčďéíĺľňóôŕšťúýž čšž äöåšž åäö ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ αβγδεζηθικλμνξοπρσςτυφχψω',
  'άέήίόύώϊϋΐΰ абвгдежзийклмнопрстуфхцчшщъьюя ѝ №',
]
const signs = '„“”‚‘’«»‹›–—…·•§€½°′″\u00a0\u202f\u2009\u2011\u00ad'

test('the letter’s font has every letter of the 24 languages, large and small', () => {
  for (const alphabet of alphabets) {
    expect(printable(alphabet)).toBe(alphabet)
    expect(printable(alphabet.toUpperCase())).toBe(alphabet.toUpperCase())
  }
})

test('the letter’s font has the quotes, dashes and spaces the languages write with', () => {
  expect(printable(signs)).toBe(signs)
})

test('what it lacks is seen to be lacking, and what cannot be seen goes', () => {
  expect(printable('a\u{1F54A}\uFE0Fb\uFEFFc\nح')).toBe('a\uFFFDbc\n\uFFFD')
})
