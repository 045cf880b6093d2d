import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  afterEvent,
  isUnkept,
  saveStatus,
  type Typing,
  type TypingEvent,
  typingFrom,
  waitBeforeSending,
} from '#app/components/desk/typing.ts'

const begun = typingFrom({ text: '', madeFrom: 3, savedAt: null, conflict: false })
const at = '2021-12-01T14:02:00.000Z'
const kept: TypingEvent = { kind: 'kept', savedAt: at, conflict: false }
const type = (text: string): TypingEvent => ({ kind: 'typed', text })

function after(...events: TypingEvent[]): Typing {
  return events.reduce(afterEvent, begun)
}

test.each([
  ['untouched', []],
  ['unsaved', [type('a')]],
  ['saving', [type('a'), { kind: 'sent' }]],
  ['saved', [type('a'), { kind: 'sent' }, kept]],
  ['saving', [type('a'), { kind: 'sent' }, type('ab')]],
  ['unsaved', [type('a'), { kind: 'sent' }, type('ab'), kept]],
  ['offline', [type('a'), { kind: 'sent' }, { kind: 'failed', trouble: 'offline' }]],
  ['offline', [type('a'), { kind: 'sent' }, { kind: 'failed', trouble: 'offline' }, type('ab')]],
  [
    'unsaved',
    [type('a'), { kind: 'sent' }, { kind: 'failed', trouble: 'offline' }, { kind: 'online' }],
  ],
  ['failed', [type('a'), { kind: 'sent' }, { kind: 'failed', trouble: 'failed' }]],
  [
    'signed-out',
    [type('a'), { kind: 'sent' }, { kind: 'failed', trouble: 'signed-out' }, { kind: 'online' }],
  ],
  ['refused', [type('a'), { kind: 'sent' }, { kind: 'failed', trouble: 'refused' }]],
  [
    'unsaved',
    [type('a'), { kind: 'sent' }, { kind: 'failed', trouble: 'refused' }, type(''), type('b')],
  ],
  ['conflict', [type('a'), { kind: 'sent' }, { ...kept, conflict: true }]],
] as [string, TypingEvent[]][])('it reads %s after what happened', (status, events) => {
  expect(saveStatus(after(...events))).toBe(status)
})

test('a pause of a second sends; nothing is sent twice at a time', () => {
  expect(waitBeforeSending(begun, 0.5)).toBeNull()
  expect(waitBeforeSending(after(type('a')), 0.5)).toBe(1000)
  expect(waitBeforeSending(after(type('a'), { kind: 'sent' }, type('ab')), 0.5)).toBeNull()
})

test('trouble is tried again, ever less often but at least twice a minute', () => {
  const failed: TypingEvent[] = [{ kind: 'sent' }, { kind: 'failed', trouble: 'failed' }]
  const waits = Array.from({ length: 8 }, (_, count) =>
    waitBeforeSending(
      after(type('a'), ...Array.from({ length: count + 1 }, () => failed).flat()),
      0.5,
    ),
  )
  expect(waits).toEqual([2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000, 30_000])
})

test('a refused text is not sent again until it reads otherwise', () => {
  const refused = after(type('a'), { kind: 'sent' }, { kind: 'failed', trouble: 'refused' })
  expect(waitBeforeSending(refused, 0.5)).toBeNull()
  expect(waitBeforeSending(afterEvent(refused, type('ab')), 0.5)).toBe(1000)
})

const event = fc.oneof(
  fc.string({ maxLength: 3 }).map(type),
  fc.constant<TypingEvent>({ kind: 'sent' }),
  fc.constant(kept),
  fc.constantFrom<TypingEvent>(
    { kind: 'failed', trouble: 'offline' },
    { kind: 'failed', trouble: 'failed' },
    { kind: 'failed', trouble: 'signed-out' },
    { kind: 'failed', trouble: 'refused' },
  ),
  fc.constant<TypingEvent>({ kind: 'online' }),
)

test('whatever happens, the text is what was typed last, and kept only where the server had it', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 20 }), (events) => {
      let typing = begun
      let last = ''
      const had = new Set([''])
      for (const one of events) {
        if (one.kind === 'kept' && typing.sending !== null) had.add(typing.sending)
        if (one.kind === 'typed') last = one.text
        typing = afterEvent(typing, one)
        expect(typing.text).toBe(last)
        expect(had).toContain(typing.kept)
        const waiting = typing.sending !== null || typing.trouble === 'refused'
        expect(waitBeforeSending(typing, 0.5) !== null).toBe(isUnkept(typing) && !waiting)
      }
    }),
  )
})
