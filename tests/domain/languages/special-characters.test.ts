import { expect, test } from 'vitest'
import { letters } from '#app/domain/languages/letters.ts'
import { conventions } from '#app/domain/languages/registry.ts'
import { specialCharacters } from '#app/domain/languages/special-characters.ts'
import { locales } from '#app/domain/locale.ts'

test.each(locales)('the bar for %s has the quotation marks of both typographies', (locale) => {
  const { marks } = specialCharacters(locale)
  const { eu, national } = conventions[locale].typography
  for (const mark of [...eu.quotes.flat(), ...national.quotes.flat()]) {
    expect(marks).toContain(mark)
  }
  expect(new Set(marks).size).toBe(marks.length)
  expect(marks).toEqual(expect.arrayContaining(['’', '–', '…', '\u00a0']))
})

test.each(locales)(
  'the letters for %s are single, composed, small and not on every keyboard',
  (locale) => {
    const all = [...letters[locale]]
    expect(new Set(all).size).toBe(all.length)
    for (const letter of all) {
      expect(letter).toMatch(/^\p{Ll}$/u)
      expect(letter).toBe(letter.normalize('NFC'))
      expect(letter).not.toMatch(/[a-z]/)
    }
  },
)

test('capitals keep their accents', () => {
  const capitals = (locale: 'el' | 'de' | 'pl') =>
    specialCharacters(locale).letters.map(({ capital }) => capital ?? '·')
  expect(capitals('pl').join('')).toBe('ĄĆĘŁŃÓŚŹŻ')
  expect(capitals('de').join('')).toBe('ÄÖẞÜ')
  expect(capitals('el').join('')).toContain('ΆΒ')
})

test('the narrow no-break space is there where the language uses it', () => {
  expect(specialCharacters('fr').marks).toContain('\u202f')
})
