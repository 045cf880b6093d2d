import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Change, changesOfPart, wordChanges } from '#app/components/word-changes.ts'

const words = fc.constantFrom('die', 'Union', 'soll', '«sanctions»', 'ΝΑ', 'їх', '2020/1999', '😀')
const spaces = fc.constantFrom(' ', '  ', '\u00a0', '\u202f', '\n', ', ')
const text = fc.oneof(
  fc.array(fc.tuple(words, spaces)).map((parts) => parts.flat().join('')),
  fc.string({ unit: 'binary' }),
)

test('what was kept and removed reads as before, what was kept and added as after', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = wordChanges(before, after)
      expect(read(changes, 'removed')).toBe(before)
      expect(read(changes, 'added')).toBe(after)
    }),
  )
})

test('a space that became a no-break space is a change', () => {
  const changes = wordChanges('art. 5', 'art.\u00a05')
  expect(changes.some(({ kind }) => kind === 'added')).toBe(true)
})

test('one changed word leaves the rest of the paragraph alone', () => {
  expect(wordChanges('act quickly on NSO', 'act urgently on NSO')).toEqual([
    { kind: 'kept', text: 'act ' },
    { kind: 'removed', text: 'quickly' },
    { kind: 'added', text: 'urgently' },
    { kind: 'kept', text: ' on NSO' },
  ])
})

test('two long texts without a word in common are compared in a second', () => {
  const before = Array.from({ length: 4000 }, (_, index) => `a${index}`).join(' ')
  const after = Array.from({ length: 4000 }, (_, index) => `b${index}`).join('\u00a0')
  const start = performance.now()
  const changes = wordChanges(before, after)
  expect(performance.now() - start).toBeLessThan(1000)
  expect(read(changes, 'removed')).toBe(before)
  expect(read(changes, 'added')).toBe(after)
})

function read(changes: readonly Change[], kind: Change['kind']): string {
  return changes
    .filter((change) => change.kind === 'kept' || change.kind === kind)
    .map((change) => change.text)
    .join('')
}

test('of a part what stood around it is not said to be taken out, but what was changed in it is', () => {
  expect(changesOfPart('One. Two three four. Five.', 'Two 3 four.')).toEqual([
    { kind: 'kept', text: 'Two ' },
    { kind: 'removed', text: 'three' },
    { kind: 'added', text: '3' },
    { kind: 'kept', text: ' four.' },
  ])
})
