import { expect, test } from 'vitest'
import { conventions, documentWords } from '#app/domain/languages/registry.ts'
import { locales } from '#app/domain/locale.ts'

test.each(locales)('a draft in %s says so in capitals of the script it is written in', (locale) => {
  const { draft } = documentWords(locale)
  const scripts = {
    Latn: /^\p{Script=Latin}+$/u,
    Cyrl: /^\p{Script=Cyrillic}+$/u,
    Grek: /^\p{Script=Greek}+$/u,
  }
  expect(draft).toBe(draft.toLocaleUpperCase(locale))
  expect(draft.length).toBeGreaterThan(3)
  expect(draft).toMatch(scripts[conventions[locale].script])
})

test.each(locales)('a page in %s is numbered out of all pages', (locale) => {
  const { pageOf } = documentWords(locale)
  const page = pageOf.indexOf('{page}')
  expect(page).toBeGreaterThanOrEqual(0)
  expect(pageOf.indexOf('{pages}')).toBeGreaterThan(page)
  expect(pageOf.replace('{page}', '').replace('{pages}', '')).toMatch(/\p{L}/u)
})

test('no two languages mark what is not translated with the same words', () => {
  expect(new Set(locales.map((locale) => documentWords(locale).untranslated)).size).toBe(24)
})

test('the words a document says by itself are machine-made and wait for a reader', () => {
  for (const locale of locales) expect(documentWords(locale).confidence).toBe('unverified')
})

test('the words that mark a draft are the ones each administration uses', () => {
  const drafts = locales.map((locale) => documentWords(locale).draft).join(' ')
  expect(drafts).toBe(
    'ПРОЕКТ BORRADOR NÁVRH UDKAST ENTWURF KAVAND ΣΧΕΔΙΟ DRAFT PROJET DRÉACHT NACRT BOZZA PROJEKTS ' +
      'PROJEKTAS TERVEZET ABBOZZ CONCEPT PROJEKT RASCUNHO PROIECT NÁVRH OSNUTEK LUONNOS UTKAST',
  )
})
