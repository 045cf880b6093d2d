import { expect, test } from 'vitest'
import type { EditionBlock, RemovedUnit } from '#app/components/editions/edition-view.ts'
import { refusalPlace } from '#app/components/editions/refusal-place.ts'

const block: EditionBlock = {
  kind: 'paragraph',
  text: 'We ask you to act.',
  translate: true,
  fixed: false,
  madeOf: [],
  change: 'added',
  significance: 'update',
  choices: ['update', 'meaning'],
}
const gone: RemovedUnit = { id: 7, number: 4, text: 'Gone.', significance: 'update', after: 0 }
const draft = { blocks: [block], removed: [gone] }

test.each([
  ['at the block it is about', { do: 'edit', block: '0' }, 'part'],
  ['above all, where that is not there any more', { do: 'edit', block: '1' }, 'page'],
  ['at the unit that was taken out', { do: 'weigh', unit: '7' }, 'part'],
  ['above all, where that was put back', { do: 'put-back', unit: '8' }, 'page'],
  ['at the end, where it is about the whole', { do: 'publish' }, 'finish'],
  ['above all, where nothing was typed', undefined, 'page'],
] as const)('a refusal is said %s', (_, typed, place) => {
  expect(refusalPlace({ refusal: 'edition/draft-changed', typed }, draft)).toBe(place)
})

test('where nothing was refused nothing is said', () => {
  expect(refusalPlace(undefined, draft)).toBeNull()
})
