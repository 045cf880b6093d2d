import { expect, test } from 'vitest'
import { type MemoryEntry, mostCounted } from '#app/domain/memory/lookup.ts'
import { TranslationMemory } from '#app/domain/memory/memory.ts'

const pairs: readonly (readonly [string, string])[] = [
  ['The Ministry of Finance thanks you.', 'Το Υπουργείο Οικονομικών σας ευχαριστεί.'],
  ['The Ministry answered our first letter.', 'Το υπουργείο απάντησε.'],
  ['Finance is a matter of the ministry.', 'Τα οικονομικά είναι θέμα.'],
  ['Interministerial work', 'Διυπουργική εργασία'],
  ['Łódź, 3 May', 'Λοντζ, 3 Μαΐου'],
]

function memoryOf(texts: readonly (readonly [string, string])[], letter = 0): TranslationMemory {
  const memory = new TranslationMemory()
  memory.add(
    texts.map(([source, target], index): MemoryEntry => {
      return { pair: index + 1, letter, from: 'en', to: 'el', source, target }
    }),
  )
  return memory
}

function find(words: string, memory = memoryOf(pairs)): number[] {
  const { found } = memory.concord({ words, from: 'en', to: 'el', readable: [] })
  return found.map(({ pair }) => pair)
}

test('a phrase comes before its words, and a whole word before a part of one', () => {
  expect(find('ministry of finance')).toEqual([1, 3])
  expect(find('minist')).toEqual([4, 1, 3, 2])
  expect(find('Ministry')).toEqual([1, 3, 2])
})

test('case, accents and the kind of blank do not count, in any script', () => {
  expect(find('ΥΠΟΥΡΓΕΙΟ')).toEqual([2, 1])
  expect(find('lodz')).toEqual([5])
  expect(find('μαιου')).toEqual([5])
  expect(find('3\u00a0may')).toEqual([5])
})

test('both sides are searched, and the side that says it is told', () => {
  const asked = { from: 'el', to: 'en', readable: [] }
  const { found } = memoryOf(pairs).concord({ ...asked, words: 'first' })
  expect(found).toEqual([{ pair: 2, reversed: true, side: 'to', phrase: true }])
  const other = memoryOf(pairs).concord({ ...asked, words: 'σας' })
  expect(other.found).toEqual([{ pair: 1, reversed: true, side: 'from', phrase: true }])
})

test('two characters are enough, one is not', () => {
  expect(find('5')).toEqual([])
  expect(find('of')).toEqual([1, 3])
})

test('what may not be read is neither found nor counted', () => {
  const memory = memoryOf(pairs, 8)
  const asked = { words: 'ministry', from: 'en', to: 'el' }
  expect(memory.concord({ ...asked, readable: [7] })).toEqual({
    found: [],
    total: 0,
    counted: true,
  })
  expect(memory.concord({ ...asked, readable: [8], limit: 1 })).toMatchObject({
    ...{ total: 3, counted: true },
    found: [{ pair: 1 }],
  })
})

test('in a large memory a phrase is found by its rarest letters, and counting ends somewhere', () => {
  const many = Array.from({ length: 6000 }, (_, index): [string, string] => {
    return [`The letter numbered ${index} arrived`, `Ήρθε το ${index}`]
  })
  const memory = memoryOf([...many, ...pairs])
  expect(find('numbered 4711', memory)).toEqual([4712])
  expect(find('4711', memory)).toEqual([4712])
  expect(find('ήρθε το 17', memory)[0]).toBe(18)
  const { total, counted } = memory.concord({ words: 'letter', from: 'en', to: 'el', readable: [] })
  expect({ total, counted }).toEqual({ total: mostCounted, counted: false })
})
