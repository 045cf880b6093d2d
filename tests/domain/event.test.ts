import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { type Event, firstPrevious, sealedText } from '#app/domain/event.ts'

test('what is hashed is the same whatever the order of the fields, and leaves out the hash', () => {
  const event: Event = {
    chain: 'letter:7',
    sequence: 1,
    at: '2021-12-03T10:00:00.000Z',
    account: 3,
    kind: 'target-changed',
    data: { unit: 4, text: createHash('sha256').update('Text').digest('hex') },
    previous: firstPrevious,
    hash: 'f'.repeat(64),
  }
  const turned = Object.fromEntries(Object.entries(event).toReversed()) as unknown as Event
  expect(sealedText(turned)).toBe(sealedText(event))
  expect(sealedText({ ...event, hash: 'e'.repeat(64) } as Event)).toBe(sealedText(event))
})
