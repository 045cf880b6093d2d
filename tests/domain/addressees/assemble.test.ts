import { expect, test } from 'vitest'
import { assembleVersion, type VersionRequest } from '#app/domain/addressees/assemble.ts'
import { ministryVersions } from '#app/domain/addressees/ministry-version.ts'
import type { StateCode } from '#app/domain/addressees/state-code.ts'
import { letterDate } from '#app/domain/languages/letter-date.ts'
import type { Locale } from '#app/domain/locale.ts'
import { addressee, addressees, formsOfAddress } from './reference.ts'

const confirmation = {
  block: ['Szanowny Pan', 'Prof. Zbigniew Rau', 'Minister Spraw Zagranicznych'],
  salutation: 'Szanowny Panie Profesorze,',
  confirmedBy: 'Ewa Nowak',
  at: '2021-12-01T09:00:00Z',
  source: 'gov.pl/dyplomacja',
}

function assemble(state: StateCode, locale: Locale, change: Partial<VersionRequest> = {}) {
  return assembleVersion({
    addressee: addressee(state),
    locale,
    day: '2021-12-03',
    date: letterDate({ text: 'December 03, 2021', locale: 'en' }, locale, null),
    units: [{ kind: 'paragraph', text: 'We are writing …' }],
    forms: formsOfAddress(locale),
    confirmation: null,
    ...change,
  })
}

test('names print by their grade, street and town only once a person has confirmed them', () => {
  const version = assemble('pl', 'pl')
  expect(version.block).toEqual(['Ministerstwo Spraw Zagranicznych'])
  expect(version.omissions.filter(({ part }) => part === 'address')).toEqual([
    { part: 'address', text: 'Zbigniew Rau', standing: 'single-source' },
    { part: 'address', text: 'Minister spraw zagranicznych', standing: 'single-source' },
    { part: 'address', text: 'al. J. Ch. Szucha 23', standing: 'verified' },
    { part: 'address', text: '00-580 Warszawa', standing: 'verified' },
  ])
})

test('an address that is confirmed in the register prints, and the manifest says who stands for it', () => {
  const poland = addressee('pl')
  const checked = { account: 1, at: '2021-12-01T12:00:00.000Z', source: 'A call.' }
  const pl = (poland.address.pl ?? []).map((fact) => ({ ...fact, checked }))
  const version = assemble('pl', 'pl', { addressee: { ...poland, address: { pl } } })
  expect(version.block.slice(1)).toEqual(['al. J. Ch. Szucha 23', '00-580 Warszawa'])
  expect(version.additions).toContainEqual({
    part: 'address',
    text: '00-580 Warszawa',
    standing: 'confirmed',
  })
})

test('a name prints without an academic title that is still to be confirmed', () => {
  const version = assemble('at', 'de')
  expect(version.block[0]).toBe('Michael Linhart')
  expect(version.omissions).toContainEqual({
    part: 'address',
    text: 'Dr. Michael Linhart',
    standing: 'unverified',
  })
})

test('a verified office-holder is addressed by gender', () => {
  expect(assemble('be', 'fr').salutation).toBe('Madame la Ministre,')
  expect(assemble('lu', 'fr').salutation).toBe('Monsieur le Ministre,')
  expect(assemble('ro', 'ro').salutation).toBe('Stimate domnule ministru,')
})

test('an unconfirmed salutation gives way to the neutral form', () => {
  const version = assemble('de', 'de')
  expect(version.salutation).toBe('Sehr geehrte Frau Ministerin, sehr geehrter Herr Minister,')
  expect(version.omissions).toContainEqual({
    part: 'salutation',
    text: 'Sehr geehrter Herr Bundesminister,',
    standing: 'unverified',
  })
})

test('where the neutral form is the proposed one, nothing was left out', () => {
  const version = assemble('fi', 'sv')
  expect(version.salutation).toBe('Bästa utrikesminister')
  expect(version.omissions.filter(({ part }) => part === 'salutation')).toEqual([])
})

test('what a person confirmed replaces the whole block and the salutation', () => {
  const version = assemble('pl', 'pl', { confirmation })
  expect(version.block).toEqual(confirmation.block)
  expect(version.salutation).toBe('Szanowny Panie Profesorze,')
  expect(version.omissions).toEqual([])
  expect(version.additions.filter(({ standing }) => standing === 'confirmed')).toHaveLength(4)
})

test('the manifest can list all that a version adds to the signed text, in print order', () => {
  expect(assemble('dk', 'da').additions).toEqual([
    { part: 'address', text: 'Jeppe Kofod', standing: 'verified' },
    { part: 'address', text: 'Udenrigsminister', standing: 'verified' },
    { part: 'address', text: 'Udenrigsministeriet', standing: 'verified' },
    { part: 'salutation', text: 'Kære udenrigsminister', standing: 'unverified' },
    { part: 'date', text: 'Den 3. december 2021', standing: 'unverified' },
    { part: 'closing', text: 'Med venlig hilsen', standing: 'unverified' },
  ])
})

test('a letter that closes by itself gets no second closing', () => {
  const version = assemble('dk', 'da', { units: [{ kind: 'closing', text: 'Venlig hilsen' }] })
  expect(version.closing).toBeNull()
  expect(version.additions.some(({ part }) => part === 'closing')).toBe(false)
  expect(assemble('dk', 'da', { units: [{ kind: 'closing', text: ' ' }] }).closing).toBe(
    'Med venlig hilsen',
  )
})

test('the closing goes with the salutation that is printed', () => {
  expect(assemble('be', 'fr').closing).toContain('Veuillez agréer, Madame la Ministre,')
  expect(assemble('fr', 'fr').closing).toContain('Madame la Ministre, Monsieur le Ministre,')
  const confirmed = { ...confirmation, salutation: 'Monsieur le Ministre,' }
  expect(assemble('fr', 'fr', { confirmation: confirmed }).closing).toContain(
    'Veuillez agréer, Monsieur le Ministre,',
  )
})

test('a date in a person’s words is the signed text’s own and no addition', () => {
  const date = { text: 'Warszawa, 3 grudnia 2021 r.', iso: '2021-12-03', madeBy: 'person' } as const
  const version = assemble('pl', 'pl', { date })
  expect(version.date).toBe('Warszawa, 3 grudnia 2021 r.')
  expect(version.additions.some(({ part }) => part === 'date')).toBe(false)
})

test('a letter without a date gets none', () => {
  expect(assemble('pl', 'pl', { date: null }).date).toBeNull()
})

test('the High Representative is greeted by name in English, whose form is verified', () => {
  const version = assemble('eu', 'en')
  expect(version.block).toEqual([
    'Josep Borrell Fontelles',
    'High Representative of the Union for Foreign Affairs and Security Policy',
  ])
  expect(version.salutation).toBe('Dear High Representative Borrell,')
})

test('where the High Representative’s opening waits, the letter’s own salutations stand', () => {
  const version = assemble('eu', 'fr')
  expect(version.salutation).toBeNull()
  expect(version.closing).toBeNull()
  expect(version.omissions).toContainEqual({
    part: 'salutation',
    text: 'Monsieur le Haut Représentant,',
    standing: 'unverified',
  })
})

test('nothing to be checked is printed in any of the 34 addresses', () => {
  for (const { state, locale } of ministryVersions(addressees, 'en')) {
    const { additions, salutation } = assemble(state, locale)
    const address = additions.filter(({ part }) => part === 'address')
    expect(address.every(({ standing }) => standing === 'verified')).toBe(true)
    expect(salutation).toMatch(/\p{L}/u)
  }
})
