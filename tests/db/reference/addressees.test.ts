import { expect, test } from 'vitest'
import { holderOn } from '#app/domain/addressees/ministry.ts'
import { ministryVersions } from '#app/domain/addressees/ministry-version.ts'
import { stateCodes } from '#app/domain/addressees/state-code.ts'
import { locales } from '#app/domain/locale.ts'
import { memberStates } from '#db/reference/member-states.ts'
import { addressees } from '#tests/domain/addressees/reference.ts'

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
  expect(addressee.titles[locale]?.male?.text).toMatch(/\p{L}/u)
  expect(addressee.titles[locale]?.female?.text).toMatch(/\p{L}/u)
})

const letterDay = '2021-12-03'

test.each(addressees)('$state has one office-holder on 3 December 2021, with sources', (one) => {
  const named = one.holders.filter(({ on }) => on !== null)
  expect(named).toHaveLength(1)
  expect(holderOn(one, letterDay)?.holder).toBe(named[0])
  expect(named[0]).toMatchObject({ on: letterDay, source: expect.stringMatching(/\p{L}/u) })
})

test.each(addressees)('whoever held or will hold the office of $state is unverified', (one) => {
  for (const holder of one.holders.filter(({ on }) => on === null)) {
    expect(holder).toMatchObject({ standing: 'unverified', datesStanding: 'unverified' })
  }
})

test.each(addressees)('the office-holders of $state follow each other', ({ holders }) => {
  for (const [index, holder] of holders.entries()) {
    const next = holders[index + 1]
    expect(holder.from < (holder.until ?? '9999')).toBe(true)
    expect(!next || (holder.until !== null && holder.until <= next.from)).toBe(true)
  }
})

test('the women in office are those of Belgium, Estonia and Sweden', () => {
  const women = addressees.filter((one) => holderOn(one, letterDay)?.holder.gender === 'female')
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
