import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chainFaults } from '#app/domain/chain-faults.ts'
import { type Event, firstPrevious, sealedText } from '#app/domain/event.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

function sealed(open: Omit<Event, 'hash'>): Event {
  return { ...open, hash: sha256(sealedText(open)) }
}

function chain(length: number): Event[] {
  const events: Event[] = []
  for (let sequence = 1; sequence <= length; sequence += 1) {
    events.push(
      sealed({
        chain: 'letter:7',
        sequence,
        at: '2021-12-03T10:00:00.000Z',
        account: sequence % 3,
        kind: 'target-changed',
        data: { unit: sequence, text: sha256(`${sequence}`) },
        previous: events.at(-1)?.hash ?? firstPrevious,
      }),
    )
  }
  return events
}

/** Numbered anew, as somebody would who hides what they did; the seals stay as they are. */
function renumbered(events: readonly Event[]): Event[] {
  return events.map((event, index) => ({ ...event, sequence: index + 1 }))
}

function forged(sequence: number, previous: string): Event {
  return sealed({
    chain: 'letter:7',
    sequence,
    at: '2021-12-03T11:00:00.000Z',
    account: 9,
    kind: 'downloaded',
    data: {},
    previous,
  })
}

const size = fc.integer({ min: 4, max: 12 })

test('an untouched chain has no fault', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 12 }), async (length) => {
      expect(await chainFaults(chain(length), sha256)).toEqual([])
    }),
  )
})

test('a changed event is named', async () => {
  await fc.assert(
    fc.asyncProperty(size, fc.nat(), async (length, seed) => {
      const at = seed % length
      const altered = chain(length).map((event, index) =>
        index === at ? { ...event, account: 99 } : event,
      )
      expect(await chainFaults(altered, sha256)).toEqual([{ sequence: at + 1, fault: 'altered' }])
    }),
  )
})

test('a changed event with a new hash breaks the link of the next', async () => {
  const events = chain(5).map((event) =>
    event.sequence === 2 ? sealed({ ...event, account: 99 }) : event,
  )
  expect(await chainFaults(events, sha256)).toEqual([{ sequence: 3, fault: 'unlinked' }])
})

test.each([
  ['leaves a gap', (events: Event[]) => events],
  ['is hidden by new numbers', renumbered],
])('events taken out of the middle are missed, also where that %s', async (_, hide) => {
  await fc.assert(
    fc.asyncProperty(size, fc.nat(), fc.nat(), async (length, seed, more) => {
      const first = (seed % (length - 1)) + 1
      const count = (more % (length - first)) + 1
      const gone = Array.from({ length: count }, (_one, index) => first + index)
      const events = hide(chain(length).filter(({ sequence }) => !gone.includes(sequence)))
      expect(await chainFaults(events, sha256)).toEqual(
        gone.map((sequence) => ({ sequence, fault: 'missing' })),
      )
    }),
  )
})

test.each([
  ['that follows the one before it', (events: Event[], at: number) => events[at - 1]?.hash],
  ['that follows nothing', () => firstPrevious],
])('an inserted event %s is named, and nothing else', async (_, follow) => {
  await fc.assert(
    fc.asyncProperty(size, fc.nat(), async (length, seed) => {
      const events = chain(length)
      const at = (seed % (length - 1)) + 1
      const extra = forged(at + 1, follow(events, at) ?? '')
      const inserted = renumbered([...events.slice(0, at), extra, ...events.slice(at)])
      expect(await chainFaults(inserted, sha256)).toEqual([{ sequence: at + 1, fault: 'inserted' }])
    }),
  )
})

test('two events that changed places are named, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(size, fc.nat(), fc.nat(), async (length, seed, other) => {
      const one = seed % length
      const two = (one + 1 + (other % (length - 1))) % length
      const events = chain(length)
      const swapped = events.map((event, index) => {
        if (index === one) return events[two] ?? event
        return index === two ? (events[one] ?? event) : event
      })
      const places = [one + 1, two + 1].sort((a, b) => a - b)
      expect(await chainFaults(renumbered(swapped), sha256)).toEqual(
        places.map((sequence) => ({ sequence, fault: 'moved' })),
      )
    }),
  )
})

test('an event that was put behind the next one with its number is named', async () => {
  const [one, two, three, four, ...rest] = chain(6)
  if (!one || !two || !three || !four) throw new Error('the chain is too short')
  expect(await chainFaults([one, two, four, three, ...rest], sha256)).toEqual([
    { sequence: 3, fault: 'moved' },
  ])
})

test('whatever is done to a chain besides cutting its tail is found', async () => {
  const act = fc.record({
    kind: fc.constantFrom('alter', 'delete', 'insert', 'swap'),
    at: fc.nat(),
    hide: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(size, fc.array(act, { minLength: 1, maxLength: 3 }), async (length, acts) => {
      const original = chain(length)
      const touched = acts.reduce<Event[]>((events, { kind, at, hide }) => {
        const changed = tampered(events, kind, events.length === 0 ? 0 : at % events.length)
        return hide ? renumbered(changed) : changed
      }, original)
      const isHead = touched.every((event, index) => event === original[index])
      const isSame = touched.every(
        (event, index) => sealedText(event) === sealedText(original[index] ?? event),
      )
      fc.pre(!isHead && !(isSame && touched.length <= length))
      expect(await chainFaults(touched, sha256)).not.toEqual([])
    }),
  )
})

function tampered(events: readonly Event[], kind: string, at: number): Event[] {
  const [one, two] = [events[at], events[at + 1]]
  if (!one || !two) return [...events]
  const [before, after] = [events.slice(0, at), events.slice(at + 2)]
  if (kind === 'delete') return [...before, two, ...after]
  if (kind === 'swap') return [...before, two, one, ...after]
  if (kind === 'alter') return [...before, { ...one, account: 77 }, two, ...after]
  return [...before, one, forged(one.sequence + 1, one.hash), two, ...after]
}

test('a forged number makes no list without end', async () => {
  const last = chain(3).at(-1)
  const far = forged(1_000_000_000, last?.hash ?? '')
  expect((await chainFaults([...chain(3), far], sha256)).length).toBeLessThanOrEqual(1000)
})
