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
  expect(toldBy([event('letter-imported', { input: 'i' })])).toMatchObject({
    input: 'i',
    edition: null,
  })
  expect(toldBy([confirmed]).edition).toEqual(confirmed.data)
  expect(toldBy([confirmed, reopened]).edition).toBeNull()
  expect(toldBy([confirmed, reopened, confirmed]).edition).toEqual(confirmed.data)
})

test('a target is told by its place, version, text and state', () => {
  const data = { locale: 'pl', unit: 3, version: 2, text: 'hash', state: 'reviewed' }
  const told = toldBy([event('target-changed', data)])
  const at = { locale: 'pl', unit: 3, version: 2 }
  const is = { hash: 'hash', state: 'reviewed' } as const
  expect(isTold(told, at, is)).toBe(true)
  for (const other of [{ locale: 'bg' }, { unit: 4 }, { version: 3 }]) {
    expect(isTold(told, { ...at, ...other }, is)).toBe(false)
  }
  expect(isTold(told, at, { ...is, hash: 'other' })).toBe(false)
  expect(isTold(told, at, { ...is, state: 'translated' })).toBe(false)
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
