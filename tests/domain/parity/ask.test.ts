import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedAsks, proposedAsks, quotedIn, tickText } from '#app/domain/parity/ask.ts'
import { judgeAsk } from '#app/domain/parity/judged.ts'
import type { Unit } from '#app/domain/unit.ts'

const unit = (number: number, kind: Unit['kind'], text: string): Unit => ({
  id: number + 100,
  number,
  kind,
  text,
  translate: true,
  format: 'plain',
})

const units = [
  unit(1, 'title', 'A letter'),
  unit(2, 'list-item', '- An item of nothing'),
  unit(3, 'paragraph', 'We call on you to:'),
  unit(4, 'list-item', '1. stop the sale;'),
  unit(5, 'list-item', '(b) help the victims.'),
  unit(6, 'descriptor', 'Director'),
]

test('list items behind a colon are proposed without their numbers, once', () => {
  const proposed = [
    { unitId: 104, words: 'stop the sale;' },
    { unitId: 105, words: 'help the victims.' },
  ]
  expect(proposedAsks(units, [])).toEqual(proposed)
  expect(proposedAsks(units, [{ unitId: 104 }])).toEqual(proposed.slice(1))
})

test('all that is proposed is taken at once', () => {
  const taken = changedAsks([], units, { kind: 'accept' })
  expect(taken).toMatchObject({ value: [{ unitId: 104 }, { unitId: 105 }] })
  const none = changedAsks([], units.slice(0, 3), { kind: 'accept' })
  expect(none).toMatchObject({ refusal: 'ask/not-found' })
})

test.each([
  ['stop   the\nsale', 'stop the sale'],
  ['', '1. stop the sale;'],
  ['stop (the', null],
] as const)('the words “%s” are found in the source as “%s”', (words, found) => {
  expect(quotedIn('1. stop the sale;', words)).toBe(found)
})

test('words are always found again where they were found once', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, words) => {
      const found = quotedIn(text.normalize('NFC'), words)
      if (found !== null) expect(text.normalize('NFC')).toContain(found)
    }),
  )
})

test('an ask stands in the text that people translate', () => {
  const add = (number: number) => changedAsks([], units, { kind: 'add', unit: number, words: '' })
  expect(add(6)).toMatchObject({ refusal: 'ask/no-unit' })
  expect(add(9)).toMatchObject({ refusal: 'ask/no-unit' })
  expect(add(3)).toMatchObject({ ok: true })
})

test('a move never loses an ask, and stops at the ends', () => {
  const asks = [1, 2, 3].map((id) => ({ id, unitId: 104, words: `w${id}` }))
  const move = fc.record({
    kind: fc.constant('move' as const),
    id: fc.constantFrom(1, 2, 3),
    by: fc.constantFrom('up' as const, 'down' as const),
  })
  fc.assert(
    fc.property(move, (command) => {
      const changed = changedAsks(asks, units, command)
      expect(changed.ok && changed.value.map(({ id }) => id).sort()).toEqual([1, 2, 3])
    }),
  )
  const up = changedAsks(asks, units, { kind: 'move', id: 1, by: 'up' })
  expect(up).toMatchObject({ value: asks })
})

test('an ask is lost, untranslated, open or present, whichever holds first', () => {
  const ask = { id: 1, unitId: 104, words: 'stop the sale' }
  const tick = {
    askId: 1,
    translationId: 1,
    present: true,
    digest: 'd',
    version: 1,
    account: 1,
    at: '',
  }
  const pair = { source: '1. stop the sale;', target: 'zaprzestać sprzedaży' }
  const state = (...given: [typeof pair | null, (typeof tick)[], string]) =>
    judgeAsk(ask, ...given).state
  expect(state(null, [tick], 'd')).toBe('lost')
  expect(state({ ...pair, source: 'stop the sales' }, [tick], 'd')).toBe('present')
  expect(state({ ...pair, source: 'end the sale' }, [tick], 'd')).toBe('lost')
  expect(state({ ...pair, target: '' }, [tick], 'd')).toBe('untranslated')
  expect(state(pair, [], 'd')).toBe('open')
  expect(state(pair, [tick], 'other')).toBe('open')
  expect(state(pair, [tick, { ...tick, present: false }], 'd')).toBe('open')
  expect(state(pair, [tick], 'd')).toBe('present')
})

test('what a tick is bound to tells an ask from its target', () => {
  expect(tickText({ words: 'a' }, 'b')).not.toBe(tickText({ words: 'ab' }, ''))
})
