import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignBlocks } from '#app/domain/editions/align.ts'
import { compareDraft } from '#app/domain/editions/compare.ts'
import { draftOf } from '#app/domain/editions/draft.ts'
import type { Unit } from '#app/domain/unit.ts'

const title = 'An open letter'
const texts = [
  'Dear Minister,',
  'We write to you about six people who are held without a trial in the city.',
  'They were taken from their homes in March, and nobody has seen them since then.',
  'We ask you to name them in public and to send somebody to the hearings.',
  'We also ask that the list of those responsible be kept under review.',
]

function unitsOf(all: readonly string[]): Unit[] {
  const unit = (text: string, index: number, kind: Unit['kind']): Unit => {
    return { id: 100 + index, number: index + 1, kind, text, translate: true, format: 'plain' }
  }
  const body = all.map((text, index) => unit(text, index + 1, 'paragraph'))
  return [
    unit(title, 0, 'title'),
    ...body,
    unit('Organisations', all.length + 1, 'group'),
    unit('a federation', all.length + 2, 'descriptor'),
  ]
}

function changesOf(after: readonly string[], before: readonly string[] = texts) {
  const units = unitsOf(before)
  const blocks = after.map((text) => ({ kind: 'paragraph' as const, text, translate: true }))
  const compared = compareDraft({ ...draftOf(units), ...alignBlocks(units, blocks) }, units)
  return {
    blocks: compared.blocks.map(({ kind }) => kind),
    removed: compared.removed.map(({ unit }) => unit.text),
  }
}

const [dear = '', six = '', march = '', ask = '', list = ''] = texts
const kept = null

test.each([
  ['nothing', texts, [kept, kept, kept, kept, kept]],
  [
    'a word',
    [dear, six.replace('six', 'seven'), march, ask, list],
    [kept, 'changed', kept, kept, kept],
  ],
  [
    'a new paragraph',
    [dear, six, 'Please answer soon.', march, ask, list],
    [kept, kept, 'added', kept, kept, kept],
  ],
  ['two at one place', [dear, six, march, `${ask} ${list}`], [kept, kept, kept, 'merged']],
  [
    'one in two',
    [
      dear,
      six,
      'They were taken from their homes in March.',
      'Nobody has seen them since then.',
      ask,
      list,
    ],
    [kept, kept, 'split', 'split', kept, kept],
  ],
  ['one that went up', [dear, list, six, march, ask], [kept, 'moved', kept, kept, kept]],
])('a new text with %s is laid against the last edition', (_, after, kinds) => {
  expect(changesOf(after)).toEqual({ blocks: [kept, ...kinds, kept], removed: [] })
})

test('what the new text does not have is gone, and title and headings of groups stay', () => {
  expect(changesOf([dear, march, ask, list])).toEqual({
    blocks: [kept, kept, kept, kept, kept, kept],
    removed: [six],
  })
})

test('a paragraph of which nothing is left was taken out, and another one put in', () => {
  expect(changesOf([dear, 'Entirely other things stand here now.', march, ask, list])).toEqual({
    blocks: [kept, kept, 'added', kept, kept, kept, kept],
    removed: [six],
  })
})

test('where it is one paragraph, it keeps the kind and the mark that people gave it', () => {
  const units = unitsOf(texts).map((unit) =>
    unit.number === 3 ? { ...unit, kind: 'heading' as const, translate: false } : unit,
  )
  const blocks = texts.map((text) => ({ kind: 'paragraph' as const, text, translate: true }))
  const { blocks: aligned } = alignBlocks(units, blocks)
  expect(aligned[2]).toMatchObject({ kind: 'heading', translate: false, from: [102] })
})

const words = fc.constantFrom('the', 'minister', 'asks', 'for', 'six', 'people', 'in', 'Minsk')
const paragraph = fc.array(words, { minLength: 1, maxLength: 8 }).map((all) => all.join(' '))
const letters = fc.array(paragraph, { minLength: 1, maxLength: 9 })

test('every unit is accounted for, once or in parts, and nothing is made of another letter', () => {
  fc.assert(
    fc.property(letters, letters, (before, after) => {
      const units = unitsOf(before)
      const blocks = after.map((text) => ({ kind: 'paragraph' as const, text, translate: true }))
      const draft = { ...draftOf(units), ...alignBlocks(units, blocks) }
      const compared = compareDraft(draft, units)
      const ids = new Set(units.map(({ id }) => id))
      const used = draft.blocks.flatMap(({ from }) => from)
      expect(used.every((id) => ids.has(id))).toBe(true)
      expect(draft.blocks.map(({ text }) => text)).toEqual([title, ...after, 'Organisations'])
      const continued = compared.blocks.flatMap(({ continues }) => continues?.id ?? [])
      expect(new Set(continued).size).toBe(continued.length)
      const gone = compared.removed.map(({ unit }) => unit.id)
      const drafted = units.filter(({ kind }) => kind !== 'descriptor').map(({ id }) => id)
      expect([...new Set([...used, ...gone])].sort()).toEqual(drafted.sort())
    }),
  )
})

test('the same letter again changes nothing', () => {
  fc.assert(
    fc.property(letters, (before) => {
      const { blocks, removed } = changesOf(before, before)
      expect(blocks.every((kind) => kind === null)).toBe(true)
      expect(removed).toEqual([])
    }),
  )
})
