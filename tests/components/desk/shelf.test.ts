import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Drafts, type Keep } from '#app/components/desk/drafts.ts'
import type { KeptHere, KeptRecord } from '#app/components/desk/kept-here.ts'
import { Shelf } from '#app/components/desk/shelf.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

const begun = { text: 'before', madeFrom: 3, savedAt: null, conflict: false }
const kept = { kind: 'kept', savedAt: '2021-12-01T14:02:00.000Z', conflict: false } as const

/** A browser that keeps in memory, and a server that answers when it is told to. */
function createDesk(stored: KeptRecord[] = [], target = {}) {
  const records = new Map(stored.map((record) => [record.id, record]))
  const store: KeptHere = {
    put: async (record) => {
      records.set(record.id, record)
      return true
    },
    drop: async (id) => {
      records.delete(id)
    },
    all: async () => [...records.values()],
  }
  const answers: ((event: Awaited<ReturnType<Keep>>) => void)[] = []
  const drafts = new Drafts(() => new Promise((resolve) => answers.push(resolve)))
  const before = { id: 50, text: 'before', workingCopy: null, changes: [] }
  const shelf = new Shelf(drafts, [{ number: 5, target: { ...before, ...target } }])
  drafts.subscribe(() => shelf.onChange())
  const answer = async () => {
    answers.shift()?.(kept)
    await vi.advanceTimersByTimeAsync(400)
  }
  const texts = () => [...records.values()].map(({ text }) => text)
  return { drafts, shelf, store, texts, answer }
}

const left: KeptRecord = {
  id: 'another-page 50',
  target: 50,
  text: 'typed on the train',
  madeFrom: 3,
  kept: 'before',
  sending: null,
}

test('what the server does not have is kept here, to the last letter, and forgotten when it has it', async () => {
  const { drafts, shelf, store, texts, answer } = createDesk()
  await shelf.keepIn(store)
  drafts.type(5, 'a', begun)
  await vi.advanceTimersByTimeAsync(0)
  expect(texts()).toEqual(['a'])
  drafts.type(5, 'ab', begun)
  drafts.type(5, 'abc', begun)
  await vi.advanceTimersByTimeAsync(400)
  expect(texts()).toEqual(['abc'])
  expect(drafts.get(5)?.here).toBe('abc')
  drafts.flush(5)
  await answer()
  expect(texts()).toEqual([])
})

test('what an earlier page left comes back into the box and goes on its way', async () => {
  const { drafts, shelf, store, texts, answer } = createDesk([left])
  await shelf.keepIn(store)
  expect(drafts.get(5)?.text).toBe('typed on the train')
  expect(shelf.broughtBack(5)).toMatchObject({ inBox: true })
  drafts.flush(5)
  await answer()
  expect(texts()).toEqual([])
  expect(shelf.backAt).toEqual([5])
  drafts.settled(5, 'typed on the train', begun)
  await vi.advanceTimersByTimeAsync(400)
  expect(shelf.backAt).toEqual([])
})

test('what comes back to a target that moved meanwhile shows as a conflict', async () => {
  const changes = [
    { version: 3, text: 'before' },
    { version: 4, text: 'by somebody else' },
  ]
  const { drafts, shelf, store } = createDesk([left], {
    text: 'by somebody else',
    changes,
  })
  await shelf.keepIn(store)
  expect(drafts.get(5)).toMatchObject({ text: 'typed on the train', madeFrom: 3, conflict: true })
})

test('a text that the server got after all is forgotten', async () => {
  const workingCopy = { text: 'typed on the train', madeFrom: 3, savedAt: kept.savedAt }
  const { drafts, shelf, store, texts } = createDesk([left], { workingCopy })
  await shelf.keepIn(store)
  expect(drafts.get(5)).toBeUndefined()
  expect(texts()).toEqual([])
})

test('of two texts of one person, they choose: none is lost before that', async () => {
  const workingCopy = { text: 'typed at home', madeFrom: 3, savedAt: kept.savedAt }
  const { drafts, shelf, store, texts } = createDesk([left], { workingCopy })
  await shelf.keepIn(store)
  expect(drafts.get(5)).toBeUndefined()
  expect(shelf.broughtBack(5)).toMatchObject({ inBox: false, record: left })
  expect(texts()).toEqual(['typed on the train'])
  await shelf.choose(5, true)
  expect(drafts.get(5)?.text).toBe('typed on the train')
  expect(texts()).toEqual(['typed on the train'])
})
