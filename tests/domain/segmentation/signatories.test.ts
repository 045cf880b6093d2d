import { expect, test } from 'vitest'
import { countryTest } from '#app/domain/segmentation/countries.ts'
import { parseSignatory } from '#app/domain/segmentation/signatories.ts'
import { kindByForm } from '#app/domain/segmentation/signatory-kind.ts'

const isCountry = countryTest(null)

/** Line, name, acronym, country, descriptor. */
test.each([
  ['Access Now', 'Access Now', null, null, null],
  ['Access Now,', 'Access Now', null, null, null],
  ['Foo (FOO)', 'Foo', 'FOO', null, null],
  ['Foo (Germany)', 'Foo', null, 'Germany', null],
  ['Foo (FOO) (Germany)', 'Foo', 'FOO', 'Germany', null],
  ['Foo (FOO, Germany)', 'Foo', 'FOO', 'Germany', null],
  ['Foo (FOO), Czech Republic', 'Foo', 'FOO', 'Czech Republic', null],
  ['Foo (FOO) - UK', 'Foo', 'FOO', 'UK', null],
  ['Foo, U.S.A.', 'Foo', null, 'U.S.A.', null],
  ['Foo – Česko', 'Foo', null, 'Česko', null],
  ['Foo, Bosnia and Herzegovina', 'Foo', null, 'Bosnia and Herzegovina', null],
  ['Foo, Elfenbeinküste', 'Foo', null, 'Elfenbeinküste', null],
  ['Foo (Germany), within the framework', 'Foo (Germany), within the framework', null, null, null],
  ['Foo (FOO), Peru, member of Bar', 'Foo', 'FOO', 'Peru', 'member of Bar'],
  ['Foo (FOO) – member of Bar', 'Foo', 'FOO', null, 'member of Bar'],
  ['Foo (FOO) International', 'Foo (FOO) International', null, null, null],
  ['Foo (Brussels)', 'Foo (Brussels)', null, null, null],
  ['Foo (CamboJA)', 'Foo', 'CamboJA', null, null],
  ['Peace, Work and Bread', 'Peace, Work and Bread', null, null, null],
  ['Mother Nature Cambodia', 'Mother Nature Cambodia', null, null, null],
  ['(ABC)', '', 'ABC', null, null],
  ['(Germany)', '', null, 'Germany', null],
])('the organisation "%s"', (line, name, acronym, country, descriptor) => {
  const fields = parseSignatory(line, 'organisation', isCountry)
  expect(fields).toEqual({ kind: 'organisation', name, acronym, country, descriptor })
})

test.each([
  ['Anna Müller', 'Anna Müller', null, null],
  ['Anna Müller, Peru', 'Anna Müller', 'Peru', null],
  ['Anna Müller (Peru), professor', 'Anna Müller', 'Peru', 'professor'],
  ['Anna Müller, professor (Peru)', 'Anna Müller', 'Peru', 'professor'],
  ['Anna Müller, professor, Faculty, Peru', 'Anna Müller', 'Peru', 'professor, Faculty'],
  ['Anna Müller – professor', 'Anna Müller', null, 'professor'],
  ['Anna Müller (MEP)', 'Anna Müller', null, 'MEP'],
  ['Anne-Marie El-Sayed, MEP (Greens)', 'Anne-Marie El-Sayed', null, 'MEP (Greens)'],
])('the person "%s"', (line, name, country, descriptor) => {
  const fields = parseSignatory(line, 'person', isCountry)
  expect(fields).toEqual({ kind: 'person', name, acronym: null, country, descriptor })
})

test.each([
  ['Dr. Anna Müller', 'person'],
  ['Prof. Anna Müller, Universität Wien', 'person'],
  ['Anna Müller, researcher', 'person'],
  ['Anna van der Berg, researcher', 'person'],
  ['Digital Rights Foundation, a charity', 'organisation'],
  ['Dr. Denis Mukwege Foundation', 'organisation'],
  ['Access Now', 'organisation'],
  ['Pan African Lawyers', 'organisation'],
  ['noyb, an NGO', 'organisation'],
])('without a heading "%s" is told by its form: %s', (line, kind) => {
  expect(kindByForm(line)).toBe(kind)
})

test('the country of an organisation does not make it a person', () => {
  expect(parseSignatory('Fundación Karisma, Colombia', null, isCountry).kind).toBe('organisation')
})

test('a country is known in the language of the letter and in English', () => {
  const german = countryTest('de')
  expect(german('Österreich')).toBe(true)
  expect(german('Austria')).toBe(true)
  expect(german('Autriche')).toBe(false)
  expect(countryTest(null)('Autriche')).toBe(true)
  expect(german('European Union')).toBe(false)
})

test('a line no name can have is left whole', () => {
  const line = 'Foo, '.repeat(400).trim()
  expect(parseSignatory(line, 'organisation', isCountry).name).toBe(line.slice(0, -1))
})
