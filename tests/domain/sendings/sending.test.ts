import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  lastSending,
  latestDay,
  mayAcknowledge,
  mayMarkSent,
  mayTakeBack,
  type SendingReport,
} from '#app/domain/sendings/sending.ts'

const report: SendingReport = {
  sentOn: '2021-12-03',
  channel: 'e-mail',
  reference: '',
  note: '',
  despiteEmbargo: false,
}
const ready = { ready: true, seen: '0-a', now: '0-a' }
const letter = { embargoOn: null, today: '2021-12-04' }

test.each([
  ['nothing was chosen', report, [], letter, 'sending/none-chosen'],
  ['one is not ready', report, [ready, { ...ready, ready: false }], letter, 'sending/not-ready'],
  [
    'one has changed',
    report,
    [ready, { ...ready, now: '0-b' }],
    letter,
    'sending/changed-meanwhile',
  ],
  [
    'it was sent meanwhile',
    report,
    [{ ...ready, now: '1-a' }],
    letter,
    'sending/changed-meanwhile',
  ],
  [
    'the day is to come',
    { ...report, sentOn: '2021-12-05' },
    [ready],
    letter,
    'sending/day-invalid',
  ],
  [
    'it is under embargo',
    { ...report, sentOn: '2021-12-02' },
    [ready],
    { ...letter, embargoOn: '2021-12-03' },
    'sending/under-embargo',
  ],
] as const)('nothing is marked as sent where %s', (_, given, versions, of, refusal) => {
  expect(mayMarkSent(given, versions, of)).toMatchObject({ ok: false, refusal })
})

test('an embargo ends with the morning of its day, and is broken only by who says so', () => {
  const embargoed = { ...letter, embargoOn: '2021-12-03' }
  expect(mayMarkSent(report, [ready], embargoed).ok).toBe(true)
  const early = { ...report, sentOn: '2021-12-02', despiteEmbargo: true }
  expect(mayMarkSent(early, [ready], embargoed).ok).toBe(true)
})

const act = { account: 1, at: '2021-12-04T12:00:00.000Z' }
const taken = { ...act, reason: 'It went to nobody.' }
const acknowledged = { ...act, on: '2021-12-04', reference: '', note: '' }
const sent = { sentOn: '2021-12-03', acknowledged: null, takenBack: null }

test.each([
  ['on the day it was sent', sent, '2021-12-03', true],
  ['today', sent, '2021-12-04', true],
  ['before it was sent', sent, '2021-12-02', 'sending/day-invalid'],
  ['tomorrow', sent, '2021-12-05', 'sending/day-invalid'],
  ['twice', { ...sent, acknowledged }, '2021-12-04', 'sending/acknowledged'],
  [
    'when it was not sent after all',
    { ...sent, takenBack: taken },
    '2021-12-04',
    'sending/taken-back',
  ],
] as const)('a ministry acknowledges a letter %s', (_, sending, on, expected) => {
  const result = mayAcknowledge(sending, on, '2021-12-04')
  expect(result.ok || result.refusal).toBe(expected)
})

test.each([
  ['with a reason', sent, 'A mistake', true],
  ['without a reason', sent, ' ', 'sending/reason-missing'],
  ['twice', { ...sent, takenBack: taken }, 'A mistake', 'sending/taken-back'],
  ['against the ministry’s word', { ...sent, acknowledged }, 'A mistake', 'sending/acknowledged'],
] as const)('that something was not sent after all is said %s', (_, sending, reason, expected) => {
  const result = mayTakeBack(sending, reason)
  expect(result.ok || result.refusal).toBe(expected)
})

test('the last sending that was not taken back holds, and a file with all languages is each of them', () => {
  const one = { state: 'be', locale: 'nl', takenBack: null, id: 1 } as const
  const all = { ...one, locale: 'all', id: 2 } as const
  const back = { ...one, id: 3, takenBack: taken } as const
  const found = (locale: 'nl' | 'fr' | 'all') =>
    lastSending([one, all, back], { state: 'be', locale })?.id ?? null
  expect(found('nl')).toBe(2)
  expect(found('fr')).toBe(2)
  expect(found('all')).toBe(2)
  expect(lastSending([one], { state: 'be', locale: 'all' })).toBeNull()
  expect(lastSending([one], { state: 'lu', locale: 'nl' })).toBeNull()
})

test('taking back any of several sendings never loses another', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }), (backs) => {
      const sendings = backs.map((back, id) => ({
        id,
        state: 'pl' as const,
        locale: 'pl' as const,
        takenBack: back ? taken : null,
      }))
      const standing = sendings.filter(({ takenBack }) => takenBack === null)
      expect(lastSending(sendings, { state: 'pl', locale: 'pl' })).toBe(standing.at(-1) ?? null)
    }),
  )
})

test('a day has begun where the EU’s clocks are furthest ahead', () => {
  expect(latestDay(new Date('2021-12-03T20:59:00Z'))).toBe('2021-12-03')
  expect(latestDay(new Date('2021-12-03T21:00:00Z'))).toBe('2021-12-04')
})
