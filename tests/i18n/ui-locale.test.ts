import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { locales } from '#app/domain/locale.ts'
import { chooseUiLocale, uiLocales } from '#app/i18n/ui-locale.ts'

const none = { account: null, cookie: undefined, acceptLanguage: null }

test('the interface speaks the languages of the letters, in the EU’s order', () => {
  expect(uiLocales).toEqual(locales)
})

test('there is a module for each language of the interface', () => {
  expect(readdirSync('app/i18n/strings').sort()).toEqual(uiLocales.map((one) => `${one}.ts`).sort())
})

test('the account decides before the cookie, the cookie before the browser', () => {
  const all = { account: 'fr', cookie: 'en', acceptLanguage: 'en' }
  expect(chooseUiLocale(all)).toBe('fr')
  expect(chooseUiLocale({ ...all, account: null, cookie: 'fr' })).toBe('fr')
  expect(chooseUiLocale({ ...none, acceptLanguage: 'fr' })).toBe('fr')
  expect(chooseUiLocale(none)).toBe('en')
})

test.each([
  ['fr-BE, en;q=0.8', 'fr'],
  ['en;q=0.5, fr;q=0.9', 'fr'],
  ['tr, fr;q=0.7, en;q=0.6', 'fr'],
  ['lb, de-LU;q=0.7', 'de'],
  ['fr;q=0, en;q=0.1', 'en'],
  ['zz, *;q=0.5', 'en'],
  ['fr;q=high, en;q=0.1', 'en'],
  [';;,,q=', 'en'],
])('a browser that wants %j gets %s', (acceptLanguage, expected) => {
  expect(chooseUiLocale({ ...none, acceptLanguage })).toBe(expected)
})

test('what nobody offers is passed over', () => {
  expect(chooseUiLocale({ account: 'tlh', cookie: '../../etc', acceptLanguage: 'fr' })).toBe('fr')
})
