import fc from 'fast-check'
import { expect, test } from 'vitest'
import { corrections, type PrintedUnit } from '#app/domain/corrigenda/corrections.ts'

const unit = (id: number, text: string, kind: PrintedUnit['kind'] = 'paragraph'): PrintedUnit => {
  return { id, kind, text }
}

const title = unit(1, 'A letter', 'title')
const heading = unit(2, 'Our asks', 'heading')
const first = unit(3, 'One.')
const point = unit(4, 'Two.', 'list-item')
const last = unit(5, 'Three.')
const letter = [title, first, heading, point, last]

test.each([
  ['nothing', letter, []],
  [
    'a paragraph',
    [title, first, heading, point, unit(5, 'Four.')],
    [{ place: { in: 'paragraph', number: 3 }, before: 'Three.', after: 'Four.' }],
  ],
  [
    'the title',
    [unit(1, 'The letter', 'title'), first, heading, point, last],
    [{ place: { in: 'title' }, before: 'A letter', after: 'The letter' }],
  ],
  [
    'a heading',
    [title, first, unit(2, 'Asks', 'heading'), point, last],
    [{ place: { in: 'heading' }, before: 'Our asks', after: 'Asks' }],
  ],
  [
    'what is gone',
    [title, first, heading, last],
    [{ place: { in: 'paragraph', number: 2 }, before: 'Two.', after: null }],
  ],
  [
    'what is new',
    [title, first, unit(9, 'New.'), heading, point, last],
    [{ place: { in: 'after', number: 1 }, before: null, after: 'New.' }],
  ],
  [
    'what is new before all else',
    [title, unit(9, 'New.'), first, heading, point, last],
    [{ place: { in: 'before', number: 1 }, before: null, after: 'New.' }],
  ],
  [
    'what was moved',
    [title, heading, point, last, first],
    [
      { place: { in: 'paragraph', number: 1 }, before: 'One.', after: null },
      { place: { in: 'after', number: 3 }, before: null, after: 'One.' },
    ],
  ],
] as const)('a corrigendum corrects %s', (_, now, found) => {
  expect(corrections(letter, now, 'en')).toEqual(found)
})

test('of a paragraph only the sentences that differ are quoted', () => {
  const text = (middle: string) => `We write to you. ${middle} We remain yours.`
  const read = (before: string, after: string) =>
    corrections([unit(1, text(before))], [unit(1, text(after))], 'en')
  expect(read('Six are known.', 'Seven are known.')).toMatchObject([
    { before: 'Six are known.', after: 'Seven are known.' },
  ])
  expect(read('', 'Seven are known.')).toMatchObject([
    { before: 'We write to you.', after: 'We write to you. Seven are known.' },
  ])
})

test('a corrigendum says something just where the texts differ, and quotes what stands there', () => {
  const word = fc.constantFrom('One.', 'Two.', 'Three.', 'Four, too.')
  const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const [found, ...more] = corrections([unit(1, before)], [unit(1, after)], 'en')
      expect(more).toEqual([])
      expect(found === undefined).toBe(before === after)
      if (!found) return
      expect(found.before).not.toBe(found.after)
      expect(found.before).not.toBe('')
      expect(found.after).not.toBe('')
      expect(before).toContain(found.before)
      expect(after).toContain(found.after)
    }),
  )
})
