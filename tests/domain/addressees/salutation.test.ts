import { expect, test } from 'vitest'
import {
  closingFor,
  neutralSalutation,
  proposedSalutation,
} from '#app/domain/addressees/salutation.ts'
import type { StateCode } from '#app/domain/addressees/state-code.ts'
import type { Locale } from '#app/domain/locale.ts'
import { addressee, formsOfAddress } from './reference.ts'

function proposed(state: StateCode, locale: Locale, day = '2021-12-03') {
  return proposedSalutation(addressee(state), formsOfAddress(locale), locale, day)
}

const openings: [StateCode, Locale, string][] = [
  ['pl', 'pl', 'Szanowny Panie Ministrze,'],
  ['de', 'de', 'Sehr geehrter Herr Bundesminister,'],
  ['at', 'de', 'Sehr geehrter Herr Bundesminister,'],
  ['lu', 'de', 'Sehr geehrter Herr Minister,'],
  ['be', 'de', 'Sehr geehrte Frau Ministerin,'],
  ['be', 'nl', 'Mevrouw de minister,'],
  ['be', 'fr', 'Madame la Ministre,'],
  ['nl', 'nl', 'Excellentie,'],
  ['el', 'el', 'Αξιότιμε κύριε Υπουργέ,'],
  ['bg', 'bg', 'Уважаеми господин министър,'],
  ['fi', 'fi', 'Arvoisa ministeri'],
  ['fi', 'sv', 'Bästa utrikesminister'],
  ['ie', 'ga', 'A Aire, a chara,'],
  ['mt', 'mt', 'Sur Ministru,'],
  ['hu', 'hu', 'Tisztelt Miniszter Úr!'],
  ['eu', 'en', 'Dear High Representative Borrell,'],
  ['eu', 'pl', 'Szanowny Panie Wysoki Przedstawicielu,'],
]

test.each(openings)('the office-holder of %s is addressed in %s as "%s"', (state, locale, text) => {
  expect(proposed(state, locale)?.text).toBe(text)
})

test('a salutation is no surer than the name of the office-holder', () => {
  expect(proposed('ro', 'ro')?.standing).toBe('verified')
  expect(proposed('pl', 'pl')?.standing).toBe('single-source')
  expect(proposed('ro', 'ro', '2021-12-04')?.standing).toBe('unverified')
})

test('whoever is not known is addressed in the form that fits anyone', () => {
  expect(proposed('at', 'de', '2021-10-10')).toEqual({
    text: 'Sehr geehrte Frau Ministerin, sehr geehrter Herr Minister,',
    standing: 'unverified',
    form: 'unknown',
  })
})

test('the High Representative has no neutral form, for a minister’s would be wrong', () => {
  expect(neutralSalutation(addressee('eu'), formsOfAddress('en'))).toBeNull()
  expect(proposed('eu', 'en', '2019-11-30')).toBeNull()
  expect(proposed('eu', 'en', '2025-01-01')).toBeNull()
})

test('a closing repeats the salutation where the language does', () => {
  const french = formsOfAddress('fr')
  expect(closingFor('female', french)?.text).toContain('Madame la Ministre,')
  expect(closingFor('highRepresentative', french)?.text).toContain('Monsieur le Haut Représentant,')
  expect(closingFor('male', formsOfAddress('de'))?.text).toBe('Mit freundlichen Grüßen')
})

test('a closing that would have to repeat words of one’s own is not made up', () => {
  expect(closingFor(null, formsOfAddress('fr'))).toBeNull()
  expect(closingFor(null, formsOfAddress('de'))?.text).toBe('Mit freundlichen Grüßen')
})
