import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chainFaults, type Event, firstPrevious, sealedText } from '#app/domain/event.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

function chain(size: number): Event[] {
  const events: Event[] = []
  for (let sequence = 1; sequence <= size; sequence += 1) {
    const open = {
      chain: 'letter:7',
      sequence,
      at: '2021-12-03T10:00:00.000Z',
      account: sequence % 3,
      kind: 'target-changed' as const,
      data: { unit: sequence, text: sha256(`${sequence}`) },
      previous: events.at(-1)?.hash ?? firstPrevious,
    }
    events.push({ ...open, hash: sha256(sealedText(open)) })
  }
  return events
}

const length = fc.integer({ min: 3, max: 12 })

test('an untouched chain has no fault', () => {
  fc.assert(
    fc.property(length, (size) => {
      expect(chainFaults(chain(size), sha256)).toEqual([])
    }),
  )
})

test('a changed event is named', () => {
  fc.assert(
    fc.property(length, fc.nat(), (size, seed) => {
      const events = chain(size)
      const at = seed % size
      const altered = events.map((event, index) =>
        index === at ? { ...event, account: 99 } : event,
      )
      expect(chainFaults(altered, sha256)).toEqual([{ sequence: at + 1, fault: 'altered' }])
    }),
  )
})

test('a changed event with a new hash breaks the link of the next', () => {
  const events = chain(5)
  const forged = events.map((event) => {
    if (event.sequence !== 2) return event
    const open = { ...event, account: 99 }
    return { ...open, hash: sha256(sealedText(open)) }
  })
  expect(chainFaults(forged, sha256)).toEqual([{ sequence: 3, fault: 'unlinked' }])
})

test('an event taken out of the middle is missed', () => {
  fc.assert(
    fc.property(length, fc.nat(), (size, seed) => {
      const gone = (seed % (size - 1)) + 1
      const events = chain(size).filter((event) => event.sequence !== gone)
      expect(chainFaults(events, sha256)[0]).toEqual({ sequence: gone, fault: 'missing' })
    }),
  )
})

test('two events that changed places are found', () => {
  const [first, second, third, ...rest] = chain(6)
  if (!first || !second || !third) throw new Error('the chain is too short')
  expect(chainFaults([first, third, second, ...rest], sha256)).not.toEqual([])
})

test('what is hashed is the same whatever the order of the fields', () => {
  const [event] = chain(1)
  if (!event) throw new Error('the chain is too short')
  const turned = Object.fromEntries(Object.entries(event).toReversed()) as unknown as Event
  expect(sealedText(turned)).toBe(sealedText(event))
})
