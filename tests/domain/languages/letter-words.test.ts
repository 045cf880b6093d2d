import { expect, test } from 'vitest'
import { formatLetterDate } from '#app/domain/languages/letter-date.ts'
import { courtesyNote, endonym, placeAndDate } from '#app/domain/languages/letter-words.ts'
import { documentWords } from '#app/domain/languages/registry.ts'
import { locales } from '#app/domain/locale.ts'

test.each(locales)('the words around a letter in %s have a place for all they say', (locale) => {
  const { placeAndDate: line, courtesyNote: note, colophon, original } = documentWords(locale)
  expect(line).toMatch(/^\{place\},? \{date\}$/)
  expect(note).toContain('{language}')
  expect(colophon.locale).toContain('{locale}')
  expect(colophon.edition).toContain('{edition}')
  expect(colophon.signedOff).toContain('{date}')
  expect(colophon.digest).toMatch(/SHA-256.*\{digest\}$/)
  expect(colophon.notSignedOff).not.toContain('{')
  expect(original).toMatch(/^\p{Lu}/u)
})

test.each(locales)('a place and a date in %s are one line, and either stands alone', (locale) => {
  const date = formatLetterDate(locale, '2021-12-03')
  const line = placeAndDate('X$&', date, locale) ?? ''
  expect(line.startsWith('X$&')).toBe(true)
  expect(line.toLowerCase().endsWith(` ${date.toLowerCase()}`)).toBe(true)
  expect(placeAndDate(null, date, locale)).toBe(date)
  expect(placeAndDate('X', null, locale)).toBe('X')
})

test.each(locales)('a courtesy note in %s names another language by its own word', (locale) => {
  const other = locale === 'en' ? 'fr' : 'en'
  expect(courtesyNote(other, locale)).not.toMatch(/[{}]|: (en|fr)\./)
})

test('each language says in words of its own, and in one sentence, that a translation follows', () => {
  const sentences = locales.map((locale) => documentWords(locale).translationFollows)
  expect(new Set(sentences).size).toBe(24)
  for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}[^.]+\.$/u)
})

test('a language calls itself by a name that may open a line', () => {
  expect(endonym('fr-BE')).toBe('Français')
  expect(endonym('el')).toBe('Ελληνικά')
})
