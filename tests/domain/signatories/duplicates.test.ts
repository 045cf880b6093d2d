import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alikePairs, findAlike } from '#app/domain/signatories/duplicates.ts'

const named = (name: string, acronym: string | null = null) => ({ name, acronym })

test.each([
  ['case', named('Access Now'), named('ACCESS NOW'), 'name'],
  ['accents', named('Fundación Acceso'), named('Fundacion Acceso'), 'name'],
  ['strokes', named('Øresund Forum'), named('Oresund forum'), 'name'],
  ['two letters for one', named('Maßnahmen e.V.'), named('Massnahmen eV'), 'name'],
  ['punctuation', named('Al-Haq'), named('Al Haq'), 'name'],
  ['quotation marks', named('“Memorial”'), named('Memorial'), 'name'],
  ['capital letters of Greek', named('ΔΙΚΤΥΟΣ'), named('δίκτυος'), 'name'],
  [
    'an acronym in the name',
    named('Human Rights Watch (HRW)'),
    named('Human Rights Watch'),
    'name',
  ],
  [
    'the same acronym',
    named('Canadian Centre', 'CCHR'),
    named('Cambodian Center', 'C.C.H.R.'),
    'acronym',
  ],
  ['an acronym for a name', named('Canadian Centre', 'CCHR'), named('CCHR'), 'acronym'],
])('signatories look alike by %s', (_, one, other, likeness) => {
  expect(findAlike([one])(other)).toEqual([{ row: one, likeness }])
  expect(findAlike([other])(one)).toEqual([{ row: other, likeness }])
})

test.each([
  [named('Access Now'), named('Access Later')],
  [named('Amnesty International', 'AI'), named('Article 19')],
  [named('Правозащита'), named('Правозащитник')],
  [named('***'), named('---')],
])('%o and %o are two', (one, other) => {
  expect(findAlike([one])(other)).toEqual([])
})

const letters = fc.string({ minLength: 1, unit: fc.constantFrom(...'abcžéøñΔДß19') })

test('a name is found again however it is written', () => {
  const dressed = fc
    .array(letters, { minLength: 1, maxLength: 5 })
    .chain((words) => fc.tuple(fc.constant(words), fc.constantFrom(' ', '-', ', ', ' – ')))
  fc.assert(
    fc.property(dressed, ([words, between]) => {
      const row = named(words.join(' '))
      const other = named(words.join(between).toUpperCase().normalize('NFD'))
      expect(findAlike([row])(other)).toHaveLength(1)
    }),
  )
})

test('rows that look alike are told of once, the first of the table first', () => {
  const rows = [named('Al-Haq'), named('Access Now'), named('al haq'), named('AL HAQ')]
  const [first, , second, third] = rows
  expect(alikePairs(rows).map((pair) => [pair.first, pair.second])).toEqual([
    [first, second],
    [first, third],
    [second, third],
  ])
})
