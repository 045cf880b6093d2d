import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatLetterDate } from '#app/domain/languages/letter-date.ts'
import { parseLetterDate } from '#app/domain/languages/parse-date.ts'
import { type Locale, locales } from '#app/domain/locale.ts'

const day = fc
  .date({
    min: new Date('1990-01-01T00:00:00Z'),
    max: new Date('2099-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10))

test.each(locales)(
  'the date line a letter in %s carries is read back as the same day',
  (locale) => {
    fc.assert(
      fc.property(day, (iso) => {
        expect(parseLetterDate(formatLetterDate(locale, iso), locale)).toBe(iso)
      }),
    )
  },
)

const readable: [Locale, string, string][] = [
  ['en', 'December 03, 2021', '2021-12-03'],
  ['en', '3rd of December 2021', '2021-12-03'],
  ['en', 'Dec. 3, 2021', '2021-12-03'],
  ['de', '3. Dezember 2021', '2021-12-03'],
  ['de', 'den 3. Dezember 2021', '2021-12-03'],
  ['de', '03.12.2021', '2021-12-03'],
  ['pl', '3 grudnia 2021 r.', '2021-12-03'],
  ['pl', 'dnia 3 grudnia 2021 roku', '2021-12-03'],
  ['fr', '1er mars 2022', '2022-03-01'],
  ['fr', '03/12/2021', '2021-12-03'],
  ['lv', '2021. gada 3. decembris', '2021-12-03'],
  ['mt', "3 ta' Diċembru 2021", '2021-12-03'],
  ['ga', '9 Meán Fómhair 2021', '2021-09-09'],
  ['hu', '2021. 12. 03.', '2021-12-03'],
  ['sv', '2021-12-03', '2021-12-03'],
  ['el', '3  δεκεμβρίου\n2021', '2021-12-03'],
]

test.each(readable)('in %s "%s" is read as a day', (locale, text, iso) => {
  expect(parseLetterDate(text, locale)).toBe(iso)
})

const unreadable: [string, string][] = [
  ['Brussels, 3 December 2021', 'a place is a person’s to translate'],
  ['December 2021', 'a month is no day'],
  ['31 February 2021', 'no calendar has it'],
  ['3 December 2021 and 4 December 2021', 'two days are no date line'],
  ['3/12/2021', 'in English the order is anyone’s guess'],
  ['3 decembre 2021', 'another language'],
  ['', 'nothing was written'],
  ['3 December 2021, three days before the meeting of the Foreign Affairs Council', 'a sentence'],
]

test.each(unreadable)('"%s" is not read as a date: %s', (text) => {
  expect(parseLetterDate(text, 'en')).toBeNull()
})

test('any text at all is read as a real day or not at all', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...locales), (text, locale) => {
      const iso = parseLetterDate(text, locale)
      expect(iso === null || /^\d{4}-\d{2}-\d{2}$/.test(iso)).toBe(true)
    }),
  )
})
