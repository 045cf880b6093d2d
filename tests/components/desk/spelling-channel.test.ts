import { expect, test, vi } from 'vitest'
import { openChannel } from '#app/components/desk/spelling-channel.ts'
import type { SpellingAnswer, SpellingRequest } from '#app/components/desk/spelling-messages.ts'

/** A worker whose answers a test gives. */
class Answering extends EventTarget {
  readonly said: SpellingRequest[] = []
  isEnded = false

  postMessage(request: SpellingRequest) {
    this.said.push(request)
  }

  terminate() {
    this.isEnded = true
  }

  answer(data: SpellingAnswer) {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

function begin() {
  const worker = new Answering()
  const told: string[] = []
  const channel = openChannel(
    worker as unknown as Worker,
    { aff: 'a', dic: 'd' },
    { opened: () => told.push('opened'), failed: () => told.push('failed') },
  )
  return { worker, told, channel }
}

test('the dictionary is opened first, and each answer goes to who asked', async () => {
  const { worker, told, channel } = begin()
  expect(worker.said).toEqual([{ kind: 'open', aff: 'a', dic: 'd' }])
  worker.answer({ kind: 'opened' })
  const first = channel.ask({ kind: 'suggest', word: 'x' })
  const second = channel.ask({ kind: 'suggest', word: 'y' })
  worker.answer({ kind: 'suggested', id: 2, words: ['why'] })
  worker.answer({ kind: 'suggested', id: 1, words: ['ex'] })
  expect([await first, await second]).toMatchObject([{ words: ['ex'] }, { words: ['why'] }])
  expect(told).toEqual(['opened'])
})

test('a dictionary that cannot be opened ends the worker, and nobody waits for it', async () => {
  const { worker, told, channel } = begin()
  const asked = channel.ask({ kind: 'suggest', word: 'x' })
  worker.answer({ kind: 'failed' })
  expect([await asked, told, worker.isEnded]).toEqual([null, ['failed'], true])
})

test('a worker that never answers is given up', async () => {
  vi.useFakeTimers()
  try {
    const { worker, told, channel } = begin()
    const asked = channel.ask({ kind: 'suggest', word: 'x' })
    vi.advanceTimersByTime(20_000)
    expect([await asked, told, worker.isEnded]).toEqual([null, ['failed'], true])
  } finally {
    vi.useRealTimers()
  }
})
