import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Drafts, type Keep, type KeepRequest } from '#app/components/desk/drafts.ts'
import { saveStatus } from '#app/components/desk/typing.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

const begun = { text: '', madeFrom: 3, savedAt: null, conflict: false }
const savedAt = '2021-12-01T14:02:00.000Z'

/** A server whose answers are given by hand. */
function createServer() {
  const requests: KeepRequest[] = []
  const answers: ((event: Awaited<ReturnType<Keep>>) => void)[] = []
  const drafts = new Drafts((request) => {
    requests.push(request)
    return new Promise((resolve) => answers.push(resolve))
  })
  const settle = () => vi.advanceTimersByTimeAsync(0)
  return {
    drafts,
    requests,
    texts: () => requests.map((request) => request.text),
    keep: async () => {
      answers.shift()?.({ kind: 'kept', savedAt, conflict: false })
      await settle()
    },
    fail: async (trouble: 'offline' | 'failed') => {
      answers.shift()?.({ kind: 'failed', trouble })
      await settle()
    },
  }
}

function status(drafts: Drafts, unit: number): string | undefined {
  const typing = drafts.get(unit)
  return typing && saveStatus(typing)
}

test('what is typed is sent once, within two seconds after a pause, with the version it was made from', async () => {
  const { drafts, requests, keep } = createServer()
  for (const text of ['a', 'ab', 'abc']) {
    drafts.type(5, text, begun)
    await vi.advanceTimersByTimeAsync(300)
  }
  expect(requests).toHaveLength(0)
  await vi.advanceTimersByTimeAsync(2000)
  expect(requests).toMatchObject([{ unit: 5, text: 'abc', madeFrom: 3, keepalive: false }])
  await keep()
  expect(status(drafts, 5)).toBe('saved')
})

test('text typed while an older one is on its way goes out after it, so that the newest wins', async () => {
  const { drafts, texts, keep } = createServer()
  drafts.type(5, 'older', begun)
  drafts.flush(5)
  drafts.type(5, 'newer', begun)
  await vi.advanceTimersByTimeAsync(5000)
  expect(texts()).toEqual(['older'])
  await keep()
  await vi.advanceTimersByTimeAsync(2000)
  expect(texts()).toEqual(['older', 'newer'])
  await keep()
  expect(drafts.unkept).toBe(false)
})

test('leaving the page gives the older text up and sends the newest so that it outlives the page', () => {
  const { drafts, requests } = createServer()
  drafts.type(5, 'older', begun)
  drafts.flush(5)
  drafts.type(5, 'newest', begun)
  drafts.leave()
  expect(requests[0]?.signal.aborted).toBe(true)
  expect(requests[1]).toMatchObject({ text: 'newest', keepalive: true })
})

test('leaving with everything kept sends nothing', async () => {
  const { drafts, texts, keep } = createServer()
  drafts.type(5, 'a', begun)
  drafts.flush(5)
  await keep()
  drafts.leave()
  expect(texts()).toEqual(['a'])
})

test('offline text is sent as soon as the line is back', async () => {
  const { drafts, texts, keep, fail } = createServer()
  drafts.type(5, 'a', begun)
  drafts.flush(5)
  await fail('offline')
  expect(status(drafts, 5)).toBe('offline')
  expect(drafts.isAtRisk(true)).toBe(true)
  drafts.online()
  expect(texts()).toEqual(['a', 'a'])
  await keep()
  expect(drafts.isAtRisk(true)).toBe(false)
})

test('a text is in trouble until it is kept, also while it is tried again', async () => {
  const { drafts, keep, fail } = createServer()
  drafts.type(5, 'a', begun)
  drafts.flush(5)
  expect(drafts.isAtRisk(true)).toBe(false)
  await fail('failed')
  drafts.flush(5)
  expect(status(drafts, 5)).toBe('saving')
  expect(drafts.isAtRisk(true)).toBe(true)
  await keep()
  expect(drafts.isAtRisk(true)).toBe(false)
})

test('a failed save is tried again by itself', async () => {
  const { drafts, texts, keep, fail } = createServer()
  drafts.type(5, 'a', begun)
  drafts.flush(5)
  await fail('failed')
  await vi.advanceTimersByTimeAsync(2500)
  expect(texts()).toEqual(['a', 'a'])
  await keep()
  expect(status(drafts, 5)).toBe('saved')
})

test('an act waits for the save on its way and takes the text along', async () => {
  const { drafts, texts, keep } = createServer()
  drafts.type(5, 'a', begun)
  drafts.flush(5)
  let settled = false
  const wait = drafts.settle(5).then(() => {
    settled = true
  })
  await vi.advanceTimersByTimeAsync(3000)
  expect(settled).toBe(false)
  await keep()
  await wait
  drafts.settled(5, 'a', { ...begun, text: 'a', madeFrom: 4 })
  expect(drafts.get(5)).toBeUndefined()
  expect(texts()).toEqual(['a'])
})

test('what is typed while an act is on its way begins anew from what the act made', async () => {
  const { drafts, requests } = createServer()
  drafts.type(5, 'a', begun)
  await drafts.settle(5)
  drafts.type(5, 'ab', begun)
  drafts.settled(5, 'a', { ...begun, text: 'a', madeFrom: 4 })
  await vi.advanceTimersByTimeAsync(2000)
  expect(requests).toMatchObject([{ text: 'ab', madeFrom: 4 }])
})

test('after an act that was refused, keeping goes on', async () => {
  const { drafts, texts } = createServer()
  drafts.type(5, 'a', begun)
  await drafts.settle(5)
  await vi.advanceTimersByTimeAsync(5000)
  expect(texts()).toEqual([])
  drafts.resume(5)
  await vi.advanceTimersByTimeAsync(2000)
  expect(texts()).toEqual(['a'])
})

test('a page that looks is told of every step, and pairs do not wait for each other', async () => {
  const { drafts, texts } = createServer()
  const seen: (string | undefined)[] = []
  const stop = drafts.subscribe(() => seen.push(status(drafts, 5)))
  drafts.type(5, 'a', begun)
  drafts.flush(5)
  drafts.type(6, 'b', begun)
  drafts.flush(6)
  expect(texts()).toEqual(['a', 'b'])
  expect(seen.slice(0, 2)).toEqual(['unsaved', 'saving'])
  stop()
})

test('what was inserted goes along with its text, the same however often it is asked', async () => {
  const requests: KeepRequest[] = []
  let match = '12 87'
  const keep: Keep = async (request) => {
    requests.push(request)
    return { kind: 'failed', trouble: 'offline' }
  }
  const drafts = new Drafts(keep, () => match)
  drafts.type(4, 'Inserted.', begun)
  await vi.advanceTimersByTimeAsync(5000)
  match = ''
  drafts.online()
  await vi.advanceTimersByTimeAsync(5000)
  expect(requests.length).toBeGreaterThan(1)
  expect(new Set(requests.map(({ key }) => key)).size).toBe(1)
  for (const request of requests)
    expect(request).toMatchObject({ text: 'Inserted.', match: '12 87' })
})
