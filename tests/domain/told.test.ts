import { expect, test } from 'vitest'
import { type Event, type EventKind, firstPrevious } from '#app/domain/event.ts'
import { isTold, toldBy } from '#app/domain/told.ts'

function event(kind: EventKind, data: Event['data']): Event {
  const sealed = { previous: firstPrevious, hash: firstPrevious }
  return { chain: 'letter:1', sequence: 1, at: 'now', account: 1, kind, data, ...sealed }
}

const confirmed = event('edition-confirmed', { edition: 1, cut: 'c', title: 't' })
const reopened = event('edition-reopened', { edition: 1 })

test('the last confirmation of the edition holds, until the edition is opened again', () => {
  const imported = toldBy([event('letter-imported', { input: 'i' })])
  expect(imported).toMatchObject({ input: 'i', editions: [] })
  const told = { number: 1, data: confirmed.data, descriptors: [] }
  expect(toldBy([confirmed]).editions).toEqual([told])
  expect(toldBy([confirmed, reopened]).editions).toEqual([])
  expect(toldBy([confirmed, reopened, confirmed]).editions).toEqual([told])
})

const at = { locale: 'pl', line: '1:3', version: 2 }
const is = { hash: 'hash', state: 'reviewed' } as const

test('a target is told by its place, version, text and state', () => {
  const data = { locale: 'pl', unit: 3, version: 2, text: 'hash', state: 'reviewed' }
  const told = toldBy([confirmed, event('target-changed', data)])
  expect(isTold(told, at, is)).toBe(true)
  for (const other of [{ locale: 'bg' }, { line: '1:4' }, { version: 3 }]) {
    expect(isTold(told, { ...at, ...other }, is)).toBe(false)
  }
  expect(isTold(told, at, { ...is, hash: 'other' })).toBe(false)
  expect(isTold(told, at, { ...is, state: 'translated' })).toBe(false)
})

test('a unit keeps its line over editions, whatever number it has in each', () => {
  const unit = (number: number, from: number | null) => ({
    number,
    from,
    kind: 'paragraph',
    text: 't',
    translate: true,
  })
  const second = event('edition-published', {
    units: [unit(1, 1), unit(2, null), unit(3, 2), unit(4, 3)],
    signatories: { version: 1, table: 'T' },
  })
  const third = event('edition-published', {
    units: [unit(1, 4), unit(2, 2)],
    signatories: { version: 2, table: 'T' },
  })
  const changed = (number: number) => {
    const data = { locale: 'pl', unit: number, version: 2, text: 'hash', state: 'reviewed' }
    return event('target-changed', data)
  }
  const limited = event('unit-limited', { unit: 3, version: 1 })
  const added = event('signatories-changed', {
    version: 3,
    table: 'U',
    descriptors: [{ unit: 3, text: 'd' }],
  })
  const told = toldBy([confirmed, limited, second, changed(4), third, changed(2), added])
  expect([...told.targets.keys()]).toEqual(['pl 1:3 2', 'pl 2:2 2'])
  expect([...told.limits.keys()]).toEqual(['1:3'])
  expect(told.signatories).toEqual({ version: 3, table: 'U' })
  expect(told.editions.map(({ descriptors }) => descriptors.length)).toEqual([0, 0, 1])
})

test('consents are told apart from the table, and outlive an edition', () => {
  const added = event('signatories-changed', { version: 1, table: 'T', descriptors: [] })
  const data = { version: 2, table: 'T', consents: 'C', descriptors: [] }
  const recorded = event('consent-recorded', data)
  const published = event('edition-published', {
    units: [],
    signatories: { version: 3, table: 'U' },
  })
  expect(toldBy([confirmed, added]).consents).toBeNull()
  const told = toldBy([confirmed, added, recorded, published])
  expect(told).toMatchObject({ consents: 'C', signatories: { version: 3, table: 'U' } })
  expect(toldBy([confirmed, recorded, reopened, confirmed]).consents).toBeNull()
})

test('a sign-off, its second signature and its end are found by its number', () => {
  const signed = event('signed-off', { signOff: 5 })
  const second = event('second-signed', { signOff: 5 })
  const ended = event('sign-off-ended', { signOff: 5 })
  const told = toldBy([signed, second, ended])
  expect(told.signOffs.get(5)).toBe(signed)
  expect(told.seconds.get(5)).toBe(second)
  expect(told.ends.get(5)).toBe(ended)
})
