import { expect, test } from 'vitest'
import { findAddressee, holderOn } from '#app/domain/addressees/ministry.ts'
import type { StateCode } from '#app/domain/addressees/state-code.ts'
import { addressee } from './reference.ts'

function nameOn(state: StateCode, day: string): string | null {
  return holderOn(addressee(state), day)?.holder.name ?? null
}

const days: [StateCode, string, string | null][] = [
  ['at', '2021-10-10', null],
  ['at', '2021-10-11', 'Michael Linhart'],
  ['at', '2021-12-03', 'Michael Linhart'],
  ['at', '2021-12-05', 'Michael Linhart'],
  ['at', '2021-12-07', 'Alexander Schallenberg'],
  ['at', '2025-03-04', 'Beate Meinl-Reisinger'],
  ['de', '2021-12-03', 'Heiko Maas'],
  ['de', '2021-12-07', 'Heiko Maas'],
  ['de', '2021-12-09', 'Annalena Baerbock'],
  ['de', '2025-05-07', 'Johann Wadephul'],
  ['bg', '2021-12-12', 'Svetlan Stoev'],
  ['bg', '2021-12-14', 'Teodora Genchovska'],
  ['bg', '2022-08-03', null],
  ['cz', '2021-12-16', 'Jakub Kulhánek'],
  ['cz', '2021-12-18', 'Jan Lipavský'],
  ['nl', '2021-09-23', null],
  ['nl', '2022-01-09', 'Ben Knapen'],
  ['nl', '2022-01-11', 'Wopke Hoekstra'],
  ['cy', '2022-01-10', 'Nikos Christodoulides'],
  ['cy', '2022-01-12', 'Ioannis Kasoulides'],
  ['ee', '2022-06-03', 'Eva-Maria Liimets'],
  ['ee', '2022-06-04', null],
  ['ee', '2022-07-18', 'Urmas Reinsalu'],
  ['lu', '2023-11-16', 'Jean Asselborn'],
  ['lu', '2023-11-18', 'Xavier Bettel'],
  ['eu', '2019-11-30', null],
  ['eu', '2024-11-30', 'Josep Borrell Fontelles'],
  ['eu', '2024-12-01', 'Kaja Kallas'],
]

test.each(days)('the office-holder of %s on %s is %s', (state, day, name) => {
  expect(nameOn(state, day)).toBe(name)
})

const handovers: [StateCode, string, string][] = [
  ['at', '2021-12-06', 'Alexander Schallenberg'],
  ['de', '2021-12-08', 'Annalena Baerbock'],
  ['bg', '2021-12-13', 'Teodora Genchovska'],
  ['cz', '2021-12-17', 'Jan Lipavský'],
  ['nl', '2022-01-10', 'Wopke Hoekstra'],
]

test.each(handovers)(
  'on the day of a hand-over the office is the successor’s, who was appointed that day: %s, %s, %s',
  (state, day, name) => {
    expect(nameOn(state, day)).toBe(name)
  },
)

test('on the day the sources name the holder is as sure as they are, on others as the dates', () => {
  expect(holderOn(addressee('dk'), '2021-12-03')?.standing).toBe('verified')
  expect(holderOn(addressee('dk'), '2021-12-04')?.standing).toBe('unverified')
  expect(holderOn(addressee('pl'), '2021-12-03')?.standing).toBe('single-source')
})

test('on any day in office a holder is confirmed whose name and dates a person has confirmed', () => {
  const denmark = addressee('dk')
  const holders = denmark.holders.map((holder) => ({
    ...holder,
    standing: 'confirmed' as const,
    datesStanding: 'confirmed' as const,
  }))
  expect(holderOn({ ...denmark, holders }, '2021-12-04')?.standing).toBe('confirmed')
})

test('a state that is none of the EU’s has no addressee', () => {
  expect(findAddressee([addressee('pl')], 'pl')).toMatchObject({ ok: true, value: { state: 'pl' } })
  expect(findAddressee([addressee('pl')], 'uk')).toEqual({
    ok: false,
    refusal: 'addressee/not-found',
  })
})
