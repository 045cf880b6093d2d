import { expect, test } from 'vitest'
import { ministryVersions } from '#app/domain/addressees/ministry-version.ts'
import { stateCodes } from '#app/domain/addressees/state-code.ts'
import { locales } from '#app/domain/locale.ts'
import { addressees } from '#db/reference/addressees.ts'
import { memberStates } from '#db/reference/member-states.ts'

const ministries = addressees.filter(({ state }) => state !== 'eu')
const letters = ministries.flatMap((addressee) =>
  addressee.locales.map((locale) => ({ state: addressee.state, addressee, locale })),
)

test('there are 27 member states, in the EU’s protocol order', () => {
  expect(memberStates).toHaveLength(27)
  expect(memberStates.map(({ state }) => state)).toEqual(stateCodes.slice(1))
  expect(memberStates.map(({ protocolOrder }) => protocolOrder)).toEqual(
    memberStates.map((_, index) => index + 1),
  )
})

test('Greece has the EU’s code for itself and ISO’s beside it', () => {
  const greece = memberStates.find(({ state }) => state === 'el')
  expect(greece?.iso).toEqual({ alpha2: 'GR', alpha3: 'GRC' })
})

test('33 letters to ministries and the High Representative’s make 34 ministry versions', () => {
  expect(addressees.map(({ state }) => state)).toEqual(stateCodes)
  expect(letters).toHaveLength(33)
  expect(ministryVersions(addressees, 'en')).toHaveLength(34)
})

test('every official language of the EU is the language of a letter', () => {
  expect(new Set(letters.map(({ locale }) => locale))).toEqual(new Set(locales))
})

test.each(letters)('the ministry of $state has name, address and titles in $locale', (letter) => {
  const { addressee, locale } = letter
  expect(addressee.ministry[locale]?.text).toMatch(/\p{L}/u)
  expect(addressee.address[locale]?.length).toBeGreaterThan(0)
  expect(addressee.titles[locale]?.male.text).toMatch(/\p{L}/u)
  expect(addressee.titles[locale]?.female.text).toMatch(/\p{L}/u)
})

test.each(addressees)(
  '$state has one office-holder on 3 December 2021, with sources',
  (addressee) => {
    const [holder, ...others] = addressee.holders
    expect(others).toEqual([])
    expect(holder?.on).toBe('2021-12-03')
    expect(holder && holder.from <= holder.on && holder.on <= (holder.until ?? holder.on)).toBe(
      true,
    )
    expect(holder?.sources.length).toBeGreaterThan(0)
  },
)

test('the women in office are those of Belgium, Estonia and Sweden', () => {
  const women = addressees.filter(({ holders }) => holders[0]?.gender === 'female')
  expect(women.map(({ state }) => state)).toEqual(['be', 'ee', 'se'])
})

test('the External Action Service and its head have a name and title in all 24 languages', () => {
  const eu = addressees.find(({ state }) => state === 'eu')
  expect(eu?.locales).toEqual([...locales])
  for (const locale of locales) {
    expect(eu?.ministry[locale]?.text).toMatch(/\p{L}/u)
    expect(eu?.holders[0]?.titles[locale]?.text).toMatch(/\p{L}/u)
    expect(eu?.holders[0]?.openings[locale]?.text).toMatch(/\p{L}/u)
  }
})

test('a country is named where the language is that of several states, and only there', () => {
  const named = letters.filter(({ addressee, locale }) => addressee.country[locale])
  expect(new Set(named.map(({ locale }) => locale))).toEqual(
    new Set(['nl', 'fr', 'de', 'en', 'el', 'sv']),
  )
  expect(addressees.find(({ state }) => state === 'cy')?.country.el?.text).toBe('Κύπρος')
})
