import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textOf } from '#app/domain/segmentation/characters.ts'
import { checkCut } from '#app/domain/segmentation/check-cut.ts'
import type { Cut } from '#app/domain/segmentation/cut.ts'
import { parseCut } from '#app/domain/segmentation/cut-json.ts'
import { CutCommand, editCut } from '#app/domain/segmentation/edit-cut.ts'
import { segment } from '#app/domain/segmentation/segment.ts'
import { tiledLength } from '#app/domain/segmentation/tiling.ts'
import { letters } from './arbitraries.ts'
import { letter } from './letter.ts'

const text = `We ask for one thing.  And another.
What we ask
- a first item
- a second item
Signatories:
Organisations
- Access Now (AN), Colombia
- Amnesty International
Experts
- Anna Müller, lecturer`

function cutOf(input: string): Cut {
  const cut = segment(input)
  if (!cut.ok) throw new Error(cut.refusal)
  return cut.value
}

function edit(...list: CutCommand[]): Cut {
  return list.reduce((cut, command) => {
    const next = editCut(text, cut, command)
    if (!next.ok) throw new Error(next.refusal)
    expect(tiledLength(next.value)).toBe(text.length)
    return next.value
  }, cutOf(text))
}

function refusal(command: CutCommand, cut = cutOf(text)): string | null {
  const next = editCut(text, cut, command)
  return next.ok ? null : next.refusal
}

function blocks(cut: Cut): string[] {
  return cut.blocks.map((block) => `${block.kind}: ${block.text}`)
}

test('a block is split where its text is, and the space at the place is in neither half', () => {
  const cut = edit({ do: 'split', block: 0, offset: 22 })
  expect(blocks(cut).slice(0, 3)).toEqual([
    'paragraph: We ask for one thing.',
    'paragraph: And another.',
    'heading: What we ask',
  ])
  expect(cut.skips[0]).toEqual({ start: 21, end: 23, reason: 'separator' })
  expect(blocks(edit({ do: 'split', block: 1, offset: 3 })).slice(1, 3)).toEqual([
    'heading: Wha',
    'heading: t we ask',
  ])
})

test('two halves merged read as before, double spaces and all', () => {
  for (const offset of [3, 21, 22, 23]) {
    const merged = edit({ do: 'split', block: 0, offset }, { do: 'merge', block: 0 })
    expect(merged).toEqual(cutOf(text))
  }
})

test('merging over a line end leaves one space, and splitting there restores the lines', () => {
  const cut = edit({ do: 'merge', block: 2 })
  expect(blocks(cut)[2]).toBe('list-item: a first item a second item')
  expect(cut.skips.filter((skip) => skip.reason === 'wrap')).toHaveLength(1)
  const again = edit({ do: 'merge', block: 2 }, { do: 'split', block: 2, offset: 12 })
  expect(again).toEqual(cutOf(text))
})

test('a place at an end, outside, or inside a character is no place to split', () => {
  for (const offset of [0, 35, 36, 99]) {
    expect(refusal({ do: 'split', block: 0, offset })).toBe('cut/bad-place')
  }
  const odd = 'a\ud83d\ude00be\u0323\u0301c'
  const splits = [1, 2, 3, 4, 5, 6].map((offset) =>
    editCut(odd, cutOf(odd), { do: 'split', block: 0, offset }),
  )
  expect(splits.map((split) => split.ok)).toEqual([true, false, true, true, false, true])
})

test('only what stands side by side is merged', () => {
  expect(refusal({ do: 'merge', block: 4 })).toBe('cut/not-neighbours')
  const apart = edit({ do: 'make-block', row: 2 })
  expect(refusal({ do: 'merge', block: 4 }, apart)).toBe('cut/not-neighbours')
})

test('a block takes another kind, or is kept from translation', () => {
  const cut = edit(
    { do: 'retype', block: 1, as: 'paragraph' },
    { do: 'translate', block: 1, translate: false },
  )
  expect(cut.blocks[1]).toMatchObject({ kind: 'paragraph', translate: false, text: 'What we ask' })
})

test('blocks become rows of the group above them, and rows list items again', () => {
  const rows = edit({ do: 'make-rows', block: 2, through: 3 })
  expect(rows.rows.slice(0, 2).map((row) => [row.group, row.name])).toEqual([
    [null, 'a first item'],
    [null, 'a second item'],
  ])
  const back = edit({ do: 'make-block', row: 0 })
  expect(blocks(back).at(-1)).toBe('list-item: Access Now (AN), Colombia')
  const again = edit({ do: 'make-block', row: 0 }, { do: 'make-rows', block: 5, through: 5 })
  expect(again).toEqual(cutOf(text))
})

test('a row is retyped, moved and corrected', () => {
  const cut = edit(
    { do: 'retype-row', row: 1, as: 'person' },
    { do: 'move-row', row: 1, group: 1 },
    {
      do: 'correct-row',
      row: 0,
      name: ' Access Now! ',
      acronym: '',
      country: 'Perú',
      descriptor: null,
    },
  )
  expect(cut.rows[1]).toMatchObject({ kind: 'person', group: 1 })
  expect(cut.rows[0]).toMatchObject({
    name: 'Access Now!',
    acronym: null,
    country: 'Perú',
    descriptor: null,
  })
  expect(edit({ do: 'move-row', row: 1, group: null }).rows[1]?.group).toBe(null)
})

test('a heading of a group becomes a block, and its rows belong to the group above', () => {
  const cut = edit({ do: 'dissolve-group', group: 1 })
  expect(cut.rows.map((row) => row.group)).toEqual([0, 0, 0])
  expect(blocks(cut).at(-1)).toBe('heading: Experts')
  const first = edit({ do: 'dissolve-group', group: 0 })
  expect(first.rows.map((row) => row.group)).toEqual([null, null, 0])
  const again = edit({ do: 'dissolve-group', group: 0 }, { do: 'make-group', block: 5 })
  expect(again).toEqual(cutOf(text))
})

test('what is not there cannot be corrected, and a row keeps a name', () => {
  const nowhere: CutCommand[] = [
    { do: 'split', block: 9, offset: 1 },
    { do: 'merge', block: 9 },
    { do: 'retype', block: 9, as: 'date' },
    { do: 'translate', block: 9, translate: true },
    { do: 'make-rows', block: 3, through: 9 },
    { do: 'make-rows', block: 3, through: 2 },
    { do: 'make-group', block: 9 },
    { do: 'dissolve-group', group: 9 },
    { do: 'make-block', row: 9 },
    { do: 'retype-row', row: 9, as: 'person' },
    { do: 'move-row', row: 9, group: 0 },
    { do: 'move-row', row: 0, group: 9 },
    { do: 'correct-row', row: 9, name: 'x', acronym: null, country: null, descriptor: null },
  ]
  for (const command of nowhere) expect(refusal(command), command.do).toBe('cut/not-found')
  expect(
    refusal({
      do: 'correct-row',
      row: 0,
      name: ' ',
      acronym: 'X',
      country: null,
      descriptor: null,
    }),
  ).toBe('cut/no-name')
})

test('a cut is confirmed with something to translate and a name in every row', () => {
  const check = (input: string) => {
    const result = checkCut(input, cutOf(input))
    return result.ok ? 'ok' : [result.refusal, result.details]
  }
  expect(check(letter)).toBe('ok')
  expect(check('3 May 2021\nhttps://example.org')).toEqual(['edition/no-text', undefined])
  expect(check('We ask.\r\n\r\nSigned:\r\n- Access Now\r\n- (ABC)\r\n- ')).toEqual([
    'cut/no-name',
    { line: 5 },
  ])
})

const place = fc.nat({ max: 12 })
const field = fc.oneof(fc.constant(null), fc.string({ maxLength: 10 }))

const commands: fc.Arbitrary<CutCommand> = fc.oneof(
  fc.record({ do: fc.constant('split' as const), block: place, offset: fc.nat({ max: 60 }) }),
  fc.record({ do: fc.constant('merge' as const), block: place }),
  fc.record({
    do: fc.constant('retype' as const),
    block: place,
    as: fc.constantFrom('heading' as const, 'list-item' as const),
  }),
  fc.record({ do: fc.constant('translate' as const), block: place, translate: fc.boolean() }),
  fc.record({ do: fc.constant('make-rows' as const), block: place, through: place }),
  fc.record({ do: fc.constant('make-group' as const), block: place }),
  fc.record({ do: fc.constant('dissolve-group' as const), group: fc.nat({ max: 3 }) }),
  fc.record({ do: fc.constant('make-block' as const), row: place }),
  fc.record({
    do: fc.constant('retype-row' as const),
    row: place,
    as: fc.constant('person' as const),
  }),
  fc.record({ do: fc.constant('move-row' as const), row: place, group: fc.nat({ max: 3 }) }),
  fc.record({
    do: fc.constant('correct-row' as const),
    row: place,
    name: fc.string({ maxLength: 10 }),
    acronym: field,
    country: field,
    descriptor: field,
  }),
)

test('after any corrections the cut tiles the input, reads as its runs and can be stored', () => {
  fc.assert(
    fc.property(letters, fc.array(commands, { maxLength: 20 }), (input, list) => {
      const start = segment(input)
      if (!start.ok) return
      const cut = list.reduce((before, command) => {
        const after = editCut(input, before, CutCommand.parse(command))
        return after.ok ? after.value : before
      }, start.value)
      expect(tiledLength(cut)).toBe(input.length)
      for (const block of [...cut.blocks, ...cut.groups]) {
        expect(block.text).toBe(textOf(input, block.runs))
        expect(block.text.trim()).not.toBe('')
      }
      expect(parseCut(JSON.stringify(cut))).toEqual(cut)
    }),
    { numRuns: 500, examples: [[letter, []]] },
  )
})

test('a block split anywhere and merged again reads as before', () => {
  fc.assert(
    fc.property(letters, place, fc.nat({ max: 80 }), (input, block, offset) => {
      const before = segment(input)
      if (!before.ok) return
      const split = editCut(input, before.value, { do: 'split', block, offset })
      if (!split.ok) return
      expect(split.value.blocks.length).toBe(before.value.blocks.length + 1)
      expect(editCut(input, split.value, { do: 'merge', block })).toEqual(before)
    }),
    { numRuns: 1000 },
  )
})
