import { expect, test } from 'vitest'
import { findAddressee, holderOn } from '#app/domain/addressees/ministry.ts'
import { addressee } from './reference.ts'

test('the office-holder of a day is the one whose time in office holds it', () => {
  expect(holderOn(addressee('at'), '2021-12-03')?.holder.name).toBe('Michael Linhart')
  expect(holderOn(addressee('at'), '2021-12-06')?.holder.name).toBe('Michael Linhart')
  expect(holderOn(addressee('at'), '2021-12-07')).toBeNull()
  expect(holderOn(addressee('at'), '2021-10-10')).toBeNull()
})

test('on the day the sources name the holder is as sure as they are, on others as the dates', () => {
  expect(holderOn(addressee('dk'), '2021-12-03')?.confidence).toBe('verified')
  expect(holderOn(addressee('dk'), '2021-12-04')?.confidence).toBe('unverified')
  expect(holderOn(addressee('pl'), '2021-12-03')?.confidence).toBe('single-source')
})

test('where two have held an office the later one holds the day of the handover', () => {
  const austria = addressee('at')
  const successor = austria.holders.map((holder) => ({
    ...holder,
    name: 'Alexander Schallenberg',
    from: '2021-12-06',
    until: null,
  }))
  const both = { ...austria, holders: [...austria.holders, ...successor] }
  expect(holderOn(both, '2021-12-05')?.holder.name).toBe('Michael Linhart')
  expect(holderOn(both, '2021-12-06')?.holder.name).toBe('Alexander Schallenberg')
})

test('a state that is none of the EU’s has no addressee', () => {
  expect(findAddressee([addressee('pl')], 'pl')).toMatchObject({ ok: true, value: { state: 'pl' } })
  expect(findAddressee([addressee('pl')], 'uk')).toEqual({
    ok: false,
    refusal: 'addressee/not-found',
  })
})
