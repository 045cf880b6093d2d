import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignPaste, type PastedBlock, shiftTexts } from '#app/domain/paste-alignment.ts'
import { unitKinds } from '#app/domain/unit.ts'

const source: PastedBlock[] = [
  { kind: 'title', text: 'Open letter about the NSO Group' },
  { kind: 'date', text: 'December 03, 2021' },
  { kind: 'salutation', text: 'Dear Minister,' },
  {
    kind: 'paragraph',
    text: 'We are writing about the devices of 6 activists, hacked with Pegasus.',
  },
  {
    kind: 'paragraph',
    text: 'Already in July, 80 journalists from 10 countries told of it in the papers.',
  },
  {
    kind: 'paragraph',
    text: 'Amnesty found traces of it. The company denies everything to this very day.',
  },
  { kind: 'closing', text: 'Yours sincerely,' },
  { kind: 'group', text: 'Organisations' },
  { kind: 'descriptor', text: 'Director of the Citizen Lab' },
]

const target: PastedBlock[] = [
  { kind: 'heading', text: 'Offener Brief zur NSO Group' },
  { kind: 'date', text: '3. Dezember 2021' },
  { kind: 'salutation', text: 'Sehr geehrte Frau Ministerin,' },
  {
    kind: 'paragraph',
    text: 'wir schreiben wegen der Geräte von 6 Aktivisten, mit Pegasus gehackt.',
  },
  {
    kind: 'paragraph',
    text: 'Schon im Juli berichteten 80 Journalisten aus 10 Ländern in den Zeitungen davon.',
  },
  {
    kind: 'paragraph',
    text: 'Amnesty fand Spuren davon. Die Firma bestreitet bis zum heutigen Tage alles.',
  },
  { kind: 'closing', text: 'Mit freundlichen Grüßen' },
  { kind: 'group', text: 'Organisationen' },
  { kind: 'descriptor', text: 'Direktor des Citizen Lab' },
]

const texts = target.map(({ text }) => text)

test('a complete translation lies beside its source, unit by unit', () => {
  expect(alignPaste(source, target)).toEqual({ texts, leftOver: [] })
})

test.each(target.map(({ text }, place) => [text, place] as const))(
  'without “%s” only its own unit stays empty',
  (_, place) => {
    const aligned = alignPaste(source, target.toSpliced(place, 1))
    expect(aligned).toEqual({
      texts: texts.with(place, '').map((text) => text || null),
      leftOver: [],
    })
  },
)

test.each([0, 3, 4, 5, 6, 9])('a block too many at place %i is left over', (place) => {
  const extra = 'Ein Zusatz.'
  const more = target.toSpliced(place, 0, { kind: 'paragraph', text: extra })
  expect(alignPaste(source, more)).toEqual({ texts, leftOver: [extra] })
})

test('a letter without its title or its signatories is aligned all the same', () => {
  const aligned = alignPaste(source, target.slice(1, 7))
  expect(aligned.texts).toEqual([null, ...texts.slice(1, 7), null, null])
})

test('nothing pasted, or nothing to translate', () => {
  expect(alignPaste(source, []).texts).toEqual(source.map(() => null))
  expect(alignPaste([], target).leftOver).toEqual(texts)
})

const block = fc.record({
  kind: fc.constantFrom(...unitKinds),
  text: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
})
const blocks = fc.array(block, { maxLength: 30 })

test('every pasted block is at one unit or left over, in the order in which it came', () => {
  fc.assert(
    fc.property(blocks, blocks, (units, pasted) => {
      const aligned = alignPaste(units, pasted)
      expect(aligned.texts).toHaveLength(units.length)
      const placed = aligned.texts.filter((text) => text !== null)
      const all = [...placed, ...aligned.leftOver].sort()
      expect(all).toEqual(pasted.map(({ text }) => text).sort())
      expect(isSubsequence(placed, pasted)).toBe(true)
      expect(isSubsequence(aligned.leftOver, pasted)).toBe(true)
    }),
  )
})

test('a letter of the longest kind with a block missing far apart is aligned quickly', () => {
  const long = Array.from({ length: 2000 }, (_, index) => ({
    kind: 'paragraph' as const,
    text: `Paragraph number ${index} of a very long letter.`,
  }))
  const start = performance.now()
  const aligned = alignPaste(long, long.toSpliced(1500, 1))
  expect(performance.now() - start).toBeLessThan(3000)
  expect(aligned.texts.indexOf(null)).toBe(1500)
  expect(aligned.texts.filter((text) => text === null)).toHaveLength(1)
})

function isSubsequence(part: readonly string[], whole: readonly PastedBlock[]): boolean {
  let from = 0
  for (const text of part) {
    const at = whole.findIndex((one, index) => index >= from && one.text === text)
    if (at === -1) return false
    from = at + 1
  }
  return true
}

test('texts move down as far as the next empty place', () => {
  expect(shiftTexts(['a', 'b', '', 'd'], 0, 'down')).toEqual({
    texts: ['', 'a', 'b', 'd'],
    pushedOut: null,
  })
  expect(shiftTexts(['a', 'b'], 0, 'down')).toEqual({ texts: ['', 'a'], pushedOut: 'b' })
})

test('texts move up over the place above', () => {
  expect(shiftTexts(['', 'b', 'c', ''], 1, 'up')).toEqual({
    texts: ['b', 'c', '', ''],
    pushedOut: null,
  })
  expect(shiftTexts(['a', 'b'], 1, 'up')).toEqual({ texts: ['b', ''], pushedOut: 'a' })
  expect(shiftTexts(['a', 'b'], 0, 'up')).toEqual({ texts: ['a', 'b'], pushedOut: null })
})

test('moving texts loses none of them', () => {
  const rows = fc.array(fc.constantFrom('', 'a', 'b', 'c'), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(rows, fc.nat(), fc.constantFrom('up', 'down'), (before, nat, direction) => {
      const { texts: after, pushedOut } = shiftTexts(before, nat % before.length, direction)
      expect(after).toHaveLength(before.length)
      const written = (all: readonly (string | null)[]) => all.filter(Boolean).sort()
      expect(written([...after, pushedOut])).toEqual(written(before))
    }),
  )
})
