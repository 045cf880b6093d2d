import { expect, test } from 'vitest'
import { Checkpoint, checkpointText, standingOf } from '#app/domain/proof/checkpoint.ts'

const hash = (digit: number) => `${digit}`.repeat(64)

const checkpoint = Checkpoint.parse({
  format: 'demarche/checkpoint/1',
  chain: 'letter:1',
  sequence: 3,
  head: hash(3),
  at: '2021-12-03T10:00:00.000Z',
  publicKey: { id: hash(9), spki: 'AA==' },
  signature: { key: hash(9), value: 'AA==' },
})

function history(...digits: number[]) {
  const events = digits.map((digit, index) => ({
    chain: 'letter:1',
    sequence: index + 1,
    at: '2021-12-03T10:00:00.000Z',
    account: null,
    kind: 'downloaded',
    data: {},
    previous: hash(0),
    hash: hash(digit),
  }))
  return { chain: 'letter:1', events }
}

test.each([
  ['holds', history(1, 2, 3)],
  ['holds', history(1, 2, 3, 4, 5)],
  ['cut', history(1, 2)],
  ['cut', history()],
  ['rewritten', history(1, 7, 8)],
  ['rewritten', history(1, 2, 8, 4)],
  ['other-chain', { ...history(1, 2, 3), chain: 'letter:2' }],
] as const)('a checkpoint %s beside a history', (standing, given) => {
  expect(standingOf(checkpoint, given)).toBe(standing)
})

test('all of a checkpoint is signed but the signature', () => {
  const text = checkpointText(checkpoint)
  expect(Object.keys(JSON.parse(text)).sort()).toEqual(
    Object.keys(checkpoint)
      .filter((name) => name !== 'signature')
      .sort(),
  )
})
