import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareDraft, countChanges } from '#app/domain/editions/compare.ts'
import {
  changeDraft,
  type DraftCommand,
  draftOf,
  type EditionDraft,
} from '#app/domain/editions/draft.ts'
import { nextEdition } from '#app/domain/editions/next-edition.ts'
import type { Significance } from '#app/domain/editions/unit-change.ts'
import { parseCut } from '#app/domain/segmentation/cut-json.ts'
import type { Unit, UnitKind } from '#app/domain/unit.ts'

function unit(number: number, kind: UnitKind, text: string): Unit {
  return { id: 10 + number, number, kind, text, translate: true, format: 'plain' }
}

const units = [
  unit(1, 'title', 'A letter'),
  unit(2, 'date', 'December 03, 2021'),
  unit(3, 'paragraph', 'We write about 6 people.'),
  unit(4, 'paragraph', 'We ask for an answer.'),
  unit(5, 'group', 'Organisations'),
  unit(6, 'descriptor', 'a federation'),
]

function after(...acts: DraftCommand[]): EditionDraft {
  return acts.reduce<EditionDraft>((draft, command) => {
    const changed = changeDraft(draft, command, units)
    if (!changed.ok) throw new Error(changed.refusal)
    return changed.value
  }, draftOf(units))
}

function edit(block: number, text: string, significance: Significance = 'update'): DraftCommand {
  return { do: 'edit', block, text, translate: true, significance }
}

function kinds(draft: EditionDraft) {
  return compareDraft(draft, units).blocks.map(({ kind }) => kind)
}

test('a draft begins as the last edition reads, and is none until something differs', () => {
  expect(countChanges(compareDraft(draftOf(units), units))).toBe(0)
  expect(nextEdition(draftOf(units), units)).toMatchObject({ refusal: 'edition/unchanged' })
})

test.each<[string, DraftCommand, (string | null)[]]>([
  ['edited', edit(2, 'We write about 7 people.'), [null, null, 'changed', null, null]],
  [
    'inserted after another',
    { do: 'insert', after: 1, text: 'Dear Minister,', kind: 'salutation' },
    [null, null, 'added', null, null, null],
  ],
  ['split', { do: 'split', block: 2, offset: 8 }, [null, null, 'split', 'split', null, null]],
  ['merged', { do: 'merge', block: 2 }, [null, null, 'merged', null]],
  ['removed', { do: 'remove', block: 2 }, [null, null, null, null]],
])('a block that is %s shows as such', (_, command, expected) => {
  expect(kinds(after(command))).toEqual(expected)
})

test.each<[string, DraftCommand, string]>([
  ['remove the title', { do: 'remove', block: 0 }, 'edition/block-fixed'],
  ['move a block above the title', { do: 'move', block: 1, to: 'up' }, 'edition/block-fixed'],
  ['join a paragraph with a heading of a group', { do: 'merge', block: 3 }, 'cut/not-neighbours'],
  ['split at an end', { do: 'split', block: 2, offset: 0 }, 'cut/bad-place'],
  ['empty a text', edit(2, ' \u00a0 '), 'edition/text-missing'],
  ['edit what is not there', edit(9, 'x'), 'edition/block-not-found'],
  ['align with a descriptor', { do: 'align', block: 2, from: [16] }, 'edition/block-not-found'],
  ['put back what is there', { do: 'put-back', unit: 13 }, 'edition/block-not-found'],
])('nobody can %s', (_, command, refusal) => {
  expect(changeDraft(draftOf(units), command, units)).toMatchObject({ refusal })
})

test('what was taken out comes back where it was', () => {
  const draft = after({ do: 'remove', block: 2 }, { do: 'put-back', unit: 13 })
  expect(countChanges(compareDraft(draft, units))).toBe(0)
})

test('only the words of a translated text can differ by a typo', () => {
  const weights = (draft: EditionDraft) => {
    const { blocks, removed } = compareDraft(draft, units)
    const changed = blocks.filter(({ kind }) => kind !== null)
    return [...changed, ...removed].map(({ significance }) => significance)
  }
  expect(weights(after(edit(2, 'We write about six people.', 'typo')))).toEqual(['typo'])
  expect(weights(after(edit(1, 'December 04, 2021', 'typo')))).toEqual(['update'])
  const same = { do: 'edit', block: 2, text: 'We write about 6 people.', translate: true } as const
  const heading = { ...same, kind: 'heading', significance: 'typo' } as const
  expect(weights(after(heading))).toEqual(['update'])
  const all: DraftCommand = { do: 'weigh-all', significance: 'typo' }
  expect(weights(after({ do: 'remove', block: 2 }, all))).toEqual(['update'])
  expect(weights(after({ do: 'move', block: 3, to: 'up' }, all))).toEqual(['update'])
})

test('a change of meaning needs a word on why', () => {
  const draft = after(edit(2, 'We write about 60 people.', 'meaning'))
  expect(nextEdition(draft, units)).toMatchObject({ refusal: 'edition/note-missing' })
  const told = changeDraft(draft, { do: 'note', note: 'It was 60.' }, units)
  expect(told.ok && nextEdition(told.value, units)).toMatchObject({
    ok: true,
    value: { meansOtherwise: true },
  })
})

const texts = fc.constantFrom('One.', 'Two words.', 'We write about 6 people.', 'A b c d.')
const index = fc.nat({ max: 7 })
const weight = fc.constantFrom<Significance>('typo', 'update', 'meaning')
const commands: fc.Arbitrary<DraftCommand> = fc.oneof(
  fc.record({
    do: fc.constant('edit' as const),
    block: index,
    text: texts,
    translate: fc.boolean(),
    significance: weight,
  }),
  fc.record({
    do: fc.constant('insert' as const),
    after: index,
    text: texts,
    kind: fc.constant('paragraph' as const),
  }),
  fc.record({ do: fc.constant('remove' as const), block: index }),
  fc.record({
    do: fc.constant('move' as const),
    block: index,
    to: fc.constantFrom('up' as const, 'down' as const),
  }),
  fc.record({ do: fc.constant('split' as const), block: index, offset: fc.nat({ max: 12 }) }),
  fc.record({ do: fc.constant('merge' as const), block: index }),
  fc.record({ do: fc.constant('put-back' as const), unit: fc.integer({ min: 11, max: 16 }) }),
  fc.record({
    do: fc.constant('align' as const),
    block: index,
    from: fc.array(fc.integer({ min: 11, max: 16 })),
  }),
)

test('whatever is done to a draft, its edition has every unit once and a cut that is whole', () => {
  fc.assert(
    fc.property(fc.array(commands, { maxLength: 15 }), (all) => {
      let draft = draftOf(units)
      for (const command of all) {
        const changed = changeDraft(draft, command, units)
        if (changed.ok) draft = changed.value
      }
      const next = nextEdition({ ...draft, note: 'Why.' }, units)
      if (!next.ok) return
      const { units: made, changes, cut, input } = next.value
      expect(parseCut(JSON.stringify(cut))).toEqual(cut)
      expect(cut.blocks.map(({ runs: [run] }) => input.slice(run?.start, run?.end))).toEqual(
        cut.blocks.map(({ text }) => text),
      )
      expect(made.map(({ number }) => number)).toEqual(made.map((_, at) => at + 1))
      const continued = made.flatMap(({ continues }) => continues ?? [])
      const gone = changes.flatMap(({ kind, unit: id }) => (kind === 'removed' ? (id ?? []) : []))
      const joined = changes.flatMap(({ madeOf }) => madeOf)
      expect(new Set([...continued, ...gone]).size).toBe(continued.length + gone.length)
      const accounted = new Set([...continued, ...gone, ...joined])
      expect([...accounted].sort()).toEqual(units.map(({ id }) => id).sort())
      expect(made.filter(({ kind }) => kind === 'title' || kind === 'group')).toHaveLength(2)
      const begun = made.filter(({ continues }) => continues === null)
      expect(changes.filter(({ unit: id }) => id === null)).toHaveLength(begun.length)
    }),
  )
})
