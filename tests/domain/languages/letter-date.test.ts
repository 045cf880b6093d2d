import { expect, test } from 'vitest'
import { formatLetterDate, letterDate } from '#app/domain/languages/letter-date.ts'
import { type Locale, locales } from '#app/domain/locale.ts'
import { languages } from '#db/reference/languages.ts'

const thirdOfDecember: Record<Locale, string> = {
  bg: '3 декември 2021 г.',
  es: '3 de diciembre de 2021',
  cs: '3. prosince 2021',
  da: 'Den 3. december 2021',
  de: '3. Dezember 2021',
  et: '3. detsember 2021',
  el: '3 Δεκεμβρίου 2021',
  en: '3 December 2021',
  fr: 'Le 3 décembre 2021',
  ga: '3 Nollaig 2021',
  hr: '3. prosinca 2021.',
  it: '3 dicembre 2021',
  lv: '2021. gada 3. decembrī',
  lt: '2021 m. gruodžio 3 d.',
  hu: '2021. december 3.',
  mt: '3 ta’ Diċembru 2021',
  nl: '3 december 2021',
  pl: '3 grudnia 2021 r.',
  pt: '3 de dezembro de 2021',
  ro: '3 decembrie 2021',
  sk: '3. decembra 2021',
  sl: '3. december 2021',
  fi: '3. joulukuuta 2021',
  sv: 'Den 3 december 2021',
}

test.each(locales)(
  'a letter of 3 December 2021 in %s carries the date of that language',
  (locale) => {
    expect(formatLetterDate(locale, '2021-12-03')).toBe(thirdOfDecember[locale])
  },
)

test('the date lines are those of the reference data', () => {
  const forms = languages.map(({ code, date }) => [code, date.letterForm])
  expect(Object.fromEntries(forms)).toEqual(thirdOfDecember)
})

test('the first of a month is written the way the language says it', () => {
  expect(formatLetterDate('fr', '2022-03-01')).toBe('Le 1er mars 2022')
  expect(formatLetterDate('it', '2022-03-01')).toBe('1º marzo 2022')
  expect(formatLetterDate('el', '2022-03-01')).toBe('1η Μαρτίου 2022')
  expect(formatLetterDate('fr', '2022-03-11')).toBe('Le 11 mars 2022')
  expect(formatLetterDate('de', '2022-03-01')).toBe('1. März 2022')
})

test('Latvian dates a letter in the locative in every month', () => {
  expect(formatLetterDate('lv', '2022-03-09')).toBe('2022. gada 9. martā')
  expect(formatLetterDate('lv', '2022-08-09')).toBe('2022. gada 9. augustā')
})

test('each language writes the date of the source by its own rule', () => {
  const source = { text: 'December 03, 2021', locale: 'en' } as const
  expect(letterDate(source, 'pl', null)).toEqual({
    text: '3 grudnia 2021 r.',
    iso: '2021-12-03',
    madeBy: 'rule',
  })
})

test('the words a person gave a date go before the rule', () => {
  const source = { text: 'December 03, 2021', locale: 'en' } as const
  expect(letterDate(source, 'de', 'Brüssel, den 3. Dezember 2021')).toEqual({
    text: 'Brüssel, den 3. Dezember 2021',
    iso: '2021-12-03',
    madeBy: 'person',
  })
  expect(letterDate(source, 'de', '  ').madeBy).toBe('rule')
})

test('in its own language the date stands as the letter has it', () => {
  const source = { text: 'December 03, 2021', locale: 'en' } as const
  expect(letterDate(source, 'en', null)).toMatchObject({
    text: 'December 03, 2021',
    madeBy: 'source',
  })
})

test('a date that cannot be read stands in the words of the source', () => {
  expect(letterDate({ text: 'Advent 2021', locale: 'en' }, 'fr', null)).toEqual({
    text: 'Advent 2021',
    iso: null,
    madeBy: 'source',
  })
})
