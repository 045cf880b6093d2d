import { expect, test } from 'vitest'
import { addresseeBlock } from '#app/domain/addressees/address-block.ts'
import type { StateCode } from '#app/domain/addressees/state-code.ts'
import type { Locale } from '#app/domain/locale.ts'
import { addressee } from './reference.ts'

function proposed(state: StateCode, locale: Locale, day = '2021-12-03'): string[] {
  return addresseeBlock(addressee(state), locale, day).map(({ text }) => text)
}

test('a block is the person, the title, the ministry, the street and the town', () => {
  expect(proposed('pl', 'pl')).toEqual([
    'Zbigniew Rau',
    'Minister spraw zagranicznych',
    'Ministerstwo Spraw Zagranicznych',
    'al. J. Ch. Szucha 23',
    '00-580 Warszawa',
  ])
})

test('the country closes the block where several states share the language', () => {
  expect(proposed('de', 'de')).toEqual([
    'Heiko Maas',
    'Bundesminister des Auswärtigen',
    'Auswärtiges Amt',
    'Werderscher Markt 1',
    '10117 Berlin',
    'Deutschland',
  ])
  expect(proposed('at', 'de').at(-1)).toBe('Österreich')
  expect(proposed('el', 'el').at(-1)).toBe('Ελλάδα')
  expect(proposed('cy', 'el').at(-1)).toBe('Κύπρος')
})

test('Belgium is addressed in one language at a time, each with the minister’s full title', () => {
  expect(proposed('be', 'nl')).toEqual([
    'Sophie Wilmès',
    'Vice-eersteminister en minister van Buitenlandse Zaken, Europese Zaken en Buitenlandse Handel, en van de Federale Culturele Instellingen',
    'Federale Overheidsdienst Buitenlandse Zaken, Buitenlandse Handel en Ontwikkelingssamenwerking',
    'Karmelietenstraat 15',
    '1000 Brussel',
    'België',
  ])
  expect(proposed('be', 'fr').slice(3)).toEqual([
    'Rue des Petits Carmes 15',
    '1000 Bruxelles',
    'Belgique',
  ])
  expect(proposed('be', 'de')).toContain('Ministerin der Auswärtigen Angelegenheiten')
})

test('names stand in the script and the order of the language', () => {
  expect(proposed('bg', 'bg')[0]).toBe('Светлан Стоев')
  expect(proposed('el', 'el')[0]).toBe('Νίκος Δένδιας')
  expect(proposed('hu', 'hu')[0]).toBe('Szijjártó Péter')
  expect(proposed('es', 'es')[0]).toBe('José Manuel Albares Bueno')
})

test('a state with two languages has its town in each', () => {
  expect(proposed('fi', 'fi')).toContain('00023 Valtioneuvosto')
  expect(proposed('fi', 'sv')).toContain('00023 Statsrådet')
  expect(proposed('ie', 'ga')).toEqual([
    'Simon Coveney',
    'Aire Gnóthaí Eachtracha',
    'An Roinn Gnóthaí Eachtracha',
    'Teach Uíbh Eachach',
    '80 Faiche Stiabhna',
    'Baile Átha Cliath 2',
    'D02 VY53',
  ])
  expect(proposed('mt', 'mt')).toContain('Triq il-Merkanti')
  expect(proposed('mt', 'en')).toContain('Merchants Street')
})

test('the High Representative is addressed in full in any language', () => {
  expect(proposed('eu', 'en')).toEqual([
    'Josep Borrell Fontelles',
    'High Representative of the Union for Foreign Affairs and Security Policy',
    'European External Action Service',
    'Rond-point Robert Schuman 9A',
    '1046 Brussels',
  ])
  expect(proposed('eu', 'lt')[0]).toBe('Josepas Borrellis')
  expect(proposed('eu', 'de').slice(1, 3)).toEqual([
    'Hoher Vertreter der Union für Außen- und Sicherheitspolitik',
    'Europäischer Auswärtiger Dienst',
  ])
})

test('on a day nobody is known for, the block names no person and no gender', () => {
  expect(proposed('at', 'de', '2021-10-10')[0]).toBe(
    'Bundesministerium für europäische und internationale Angelegenheiten',
  )
  expect(proposed('dk', 'da', '2019-01-01').slice(0, 2)).toEqual([
    'Udenrigsminister',
    'Udenrigsministeriet',
  ])
  expect(proposed('eu', 'en', '2019-11-30')[0]).toBe('European External Action Service')
})

test('a line is as sure as the facts it is made of', () => {
  const grades = addresseeBlock(addressee('hu'), 'hu', '2021-12-03').map(
    ({ part, standing }) => `${part} ${standing}`,
  )
  expect(grades).toEqual([
    'person single-source',
    'title single-source',
    'ministry verified',
    'address unverified',
    'address unverified',
  ])
})

test('an academic title is a part of the name where it is custom, as in Austria', () => {
  expect(proposed('at', 'de')[0]).toBe('Dr. Michael Linhart')
  expect(proposed('pl', 'pl')[0]).toBe('Zbigniew Rau')
})

test('a person stands for what they confirmed, and the line is as sure as that', () => {
  const checked = { account: 1, at: '2021-12-01T12:00:00.000Z', source: 'A call.' }
  const hungary = addressee('hu')
  const [street] = hungary.address.hu ?? []
  if (!street) throw new Error('an address is shipped')
  const confirmed = { ...hungary, address: { hu: [{ ...street, checked }] } }
  expect(addresseeBlock(confirmed, 'hu', '2021-12-03').at(-1)).toMatchObject({
    text: '1027 Budapest',
    standing: 'confirmed',
  })
})
