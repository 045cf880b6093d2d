import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editRecord, type RecordEdit } from '#app/domain/addressees/edit-record.ts'
import { AddresseeRecord } from '#app/domain/addressees/record.ts'
import { changesBetween, readValue, valuesOf, waits } from '#app/domain/addressees/record-values.ts'
import { stateCodes } from '#app/domain/addressees/state-code.ts'
import { letterLanguages, shippedAddressees } from '#db/reference/addressees.ts'
import { shippedRecord } from './reference.ts'

const act = { account: 7, at: '2021-12-01T12:00:00.000Z', source: 'A call to the office.' }
const austria = shippedRecord('at')

function edit(
  given: Partial<RecordEdit>,
  record = austria,
  by: Parameters<typeof editRecord>[2] = act,
) {
  return editRecord(record, { texts: {}, confirm: [], ...given }, by)
}

function edited(given: Partial<RecordEdit>, record = austria): AddresseeRecord {
  const result = edit(given, record)
  if (!result.ok) throw new Error(result.refusal)
  return result.value
}

test('a changed text is unverified and names its source, whatever it was before', () => {
  const record = edited({ texts: { 'name.de': 'Außenministerium' } })
  expect(readValue(austria, 'name.de').grade?.confidence).toBe('verified')
  expect(readValue(record, 'name.de')).toEqual({
    key: 'name.de',
    text: 'Außenministerium',
    grade: { confidence: 'unverified', source: 'A call to the office.' },
  })
})

test('a value is confirmed as it is, or in the act that changes it', () => {
  const as = edited({ confirm: ['address.de'] })
  expect(readValue(as, 'address.de').text).toBe('Minoritenplatz 8\n1010 Wien')
  expect(readValue(as, 'address.de').grade?.checked).toEqual(act)
  const both = edited({
    texts: { 'address.de': 'Ballhausplatz 2\r\n 1010 Wien ' },
    confirm: ['address.de'],
  })
  expect(readValue(both, 'address.de')).toMatchObject({
    text: 'Ballhausplatz 2\n1010 Wien',
    grade: { checked: act },
  })
})

test('a confirmed text that is changed waits again', () => {
  const confirmed = edited({ confirm: ['address.de', 'holder.1.name', 'holder.1.from'] })
  const changed = edited(
    {
      texts: { 'address.de': 'Wien', 'holder.1.gender': 'female', 'holder.1.until': '2021-12-07' },
    },
    confirmed,
  )
  for (const key of ['address.de', 'holder.1.name', 'holder.1.gender', 'holder.1.from']) {
    expect(
      readValue(confirmed, key === 'holder.1.gender' ? 'holder.1.name' : key).grade?.checked,
    ).toEqual(act)
    expect(readValue(changed, key).grade).toMatchObject({ confidence: 'unverified' })
    expect(readValue(changed, key).grade?.checked).toBeUndefined()
  }
})

test('the same text again changes nothing, so a form may send all of its fields', () => {
  const confirmed = edited({ confirm: ['name.de'] })
  const texts = Object.fromEntries(valuesOf(confirmed, ['de']).map(({ key, text }) => [key, text]))
  expect(edited({ texts }, confirmed)).toEqual(confirmed)
})

test('nothing is confirmed without a source', () => {
  const { source: _, ...nameless } = act
  expect(edit({ confirm: ['name.de'] }, austria, nameless)).toMatchObject({
    refusal: 'addressee/source-missing',
  })
})

test('an office-holder is added, ended, and taken away', () => {
  const texts = {
    'holder.9.name': 'Maria Muster',
    'holder.9.gender': 'female',
    'holder.9.from': '2027-01-01',
    'holder.9.until': '',
    'holder.9.opening.de': 'Sehr geehrte Frau Bundesministerin,',
  }
  const added = edited({ texts, confirm: ['holder.9.name'] })
  expect(added.holders.at(-1)).toMatchObject({
    id: 9,
    name: { text: 'Maria Muster', checked: act },
    gender: 'female',
    until: null,
    openings: { de: { text: 'Sehr geehrte Frau Bundesministerin,' } },
  })
  const ended = edited({ texts: { 'holder.9.until': '2028-01-01' } }, added)
  expect(ended.holders.at(-1)?.until).toBe('2028-01-01')
  expect(edited({ texts: { ...texts, 'holder.9.name': '' } }, ended)).toEqual(austria)
})

test('another name is not the one that the sources named on a day', () => {
  const [holder] = edited({ texts: { 'holder.1.name': 'Michael A. Linhart' } }).holders
  expect(austria.holders[0]?.on).toBe('2021-12-03')
  expect(holder?.on).toBeNull()
})

test.each([
  ['a value that there is none of', { 'motto.de': 'x' }, 'motto.de'],
  ['a language that is none', { 'name.xx': 'x' }, 'name.xx'],
  ['a day that is none', { 'holder.1.from': '2021-02-30' }, 'holder.1.from'],
  ['an end before the beginning', { 'holder.1.until': '2020-01-01' }, 'holder.1.until'],
  ['a gender that is none', { 'holder.1.gender': 'm' }, 'holder.1.gender'],
  ['a holder without a first day', { 'holder.5.name': 'Nemo' }, 'holder.5.from'],
  ['a name on two lines', { 'name.de': 'a\nb' }, 'name.de'],
  ['a character that cannot be seen', { 'name.de': 'a\u0007b' }, 'name.de'],
  ['a domain that is none', { website: 'https://x' }, 'website'],
  ['a novel', { 'name.de': 'x'.repeat(1001) }, 'name.de'],
])('%s is refused, and the value is named', (_, texts, value) => {
  expect(edit({ texts })).toEqual({
    ok: false,
    refusal: 'addressee/value-invalid',
    details: { value },
  })
})

test('what is different is told value by value', () => {
  const record = edited({ texts: { website: 'bmeia.at', 'seat.en': '' }, confirm: ['address.de'] })
  expect(changesBetween(austria, record, ['de'])).toEqual([
    { key: 'website', before: 'bmeia.gv.at', after: 'bmeia.at', confirmed: false },
    { key: 'seat.en', before: 'Vienna', after: '', confirmed: false },
    {
      key: 'address.de',
      before: 'Minoritenplatz 8\n1010 Wien',
      after: 'Minoritenplatz 8\n1010 Wien',
      confirmed: true,
    },
  ])
  expect(changesBetween(record, record, ['de'])).toEqual([])
})

test('an address waits until a person has confirmed it; a verified name waits for nobody', () => {
  const germany = shippedRecord('de')
  const waitsIn = (record: AddresseeRecord, key: string) => waits(record, readValue(record, key))
  expect(waitsIn(germany, 'address.de')).toBe(true)
  expect(waitsIn(germany, 'name.de')).toBe(false)
  expect(waitsIn(germany, 'holder.1.from')).toBe(true)
  expect(waitsIn(germany, 'holder.1.until')).toBe(false)
  expect(waitsIn(edited({ confirm: ['address.de'] }, germany), 'address.de')).toBe(false)
})

test('a seat waits only where no address stands before it', () => {
  const spain = shippedRecord('es')
  expect(waits(spain, readValue(spain, 'seat.es'))).toBe(true)
  const germany = shippedRecord('de')
  expect(waits(germany, readValue(germany, 'seat.de'))).toBe(false)
})

test('whatever values a record has, another record takes them over as they are', () => {
  fc.assert(
    fc.property(fc.constantFrom(...stateCodes), (state) => {
      const record = shippedRecord(state)
      const languages = letterLanguages(state)
      const empty = AddresseeRecord.parse({
        state,
        names: {},
        seats: {},
        addresses: {},
        titles: {},
        holders: [],
      })
      const texts = Object.fromEntries(
        valuesOf(record, languages).map(({ key, text }) => [key, text]),
      )
      const copy = edited({ texts }, empty)
      expect(changesBetween(record, copy, languages)).toEqual([])
    }),
    { numRuns: shippedAddressees.length },
  )
})
