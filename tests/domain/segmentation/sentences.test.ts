import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Locale, locales } from '#app/domain/locale.ts'
import { sentences } from '#app/domain/segmentation/sentences.ts'

const table: readonly (readonly [Locale, readonly string[]])[] = [
  [
    'en',
    [
      'It violates the law (art. 1, par. d, iii and iv of Council Decision 2020/1999). ',
      'These rights count.',
    ],
  ],
  ['en', ['Dr. Courtney Radsch said so. ', 'The U.S. Department of Commerce agreed.']],
  ['en', ['“Stop it.” ', 'They did! ', 'Did J. Smith? ', 'Yes.']],
  ['en', ['1. First demand. ', 'It is one.']],
  [
    'de',
    [
      'Am 3. Dezember 2021 geschah es. ',
      'Vgl. Art. 3 Abs. 2 und z. B. Herr Dr. Müller. ',
      'Schluss.',
    ],
  ],
  ['fr', ['L’art. 1, par. 2, le dit. ', 'M. Borrell et Mme Dupont le savent. ', 'Fin.']],
  ['cs', ['Dne 3. prosince 2021 čl. 1 odst. 2 písm. d) platí. ', 'Další věta.']],
  [
    'pl',
    ['Zgodnie z art. 1 ust. 2 lit. d decyzji. ', 'Prof. Kowalski napisał m.in. o tym. ', 'Koniec.'],
  ],
  ['bg', ['Съгласно чл. 1, ал. 2, б. г от решението. ', 'Г-н Борел знае.']],
  ['el', ['Σύμφωνα με το άρθ. 1 παρ. 2. ', 'Ο κ. Μπορέλ το ξέρει. ', 'Ναι.']],
  ['hu', ['A 2. cikk (1) bek. szerint 2021. december 3-án. ', 'Dr. Kovács tudja.']],
  ['lv', ['2021. gada 3. decembrī notika. ', 'Jā.']],
  ['es', ['El Sr. Borrell y la Sra. López, art. 1, párr. 2. ', 'Fin.']],
  ['pt', ['O Exmo. Sr. Silva, art. 1, n. 2. ', 'Fim.']],
  ['nl', ['Volgens art. 1 en d.w.z. dhr. De Vries. ', 'Einde.']],
  ['fi', ['Se tapahtui 3. joulukuuta 2021. ', 'Ks. Art. 1 ja prof. Virtanen. ', 'Loppu.']],
  ['sv', ['Enligt art. 1 bl.a. prof. Svensson. ', 'Slut.']],
]

test.each(table)('sentences in %s: %j', (locale, expected) => {
  const text = expected.join('')
  expect(sentences(text, locale).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})

test('sentences tile the text', () => {
  const words = fc.constantFrom(
    'Art. ',
    'One. ',
    'U.S. ',
    '3. ',
    'two ',
    '? ',
    '“No.” ',
    '\u00a0',
    '…',
    'é',
  )
  const texts = fc.oneof(
    fc.array(words).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(texts, fc.constantFrom(...locales), (text, locale) => {
      const found = sentences(text, locale)
      expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      expect(found.every(({ start, end }) => start < end)).toBe(true)
    }),
  )
})
