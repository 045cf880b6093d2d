import { expect, test } from 'vitest'
import { CutJson, parseCut } from '#app/domain/segmentation/cut-json.ts'
import { segment } from '#app/domain/segmentation/segment.ts'
import { letter } from './letter.ts'

test('the sample letter is stored as JSON and read back as it was', () => {
  const cut = segment(letter)
  expect(cut.ok && parseCut(JSON.stringify(cut.value))).toEqual(cut.ok && cut.value)
})

const block = { kind: 'paragraph', text: 'a', translate: true, runs: [{ start: 0, end: 1 }] }
const row = {
  group: 0,
  kind: 'person',
  name: 'b',
  acronym: null,
  country: null,
  descriptor: null,
  runs: [{ start: 1, end: 2 }],
}
const group = { text: 'g', runs: [{ start: 2, end: 3 }] }
const cut = { layout: 'lines', blocks: [block], groups: [group], rows: [row], skips: [] }

test('a whole cut is read', () => {
  expect(CutJson.safeParse(cut).success).toBe(true)
})

test.each([
  ['a field too many', { ...cut, more: 1 }],
  ['a field too few', { ...cut, skips: undefined }],
  ['an unknown kind', { ...cut, blocks: [{ ...block, kind: 'title' }] }],
  ['a block without a place', { ...cut, blocks: [{ ...block, runs: [] }] }],
  ['a row of a group that is not there', { ...cut, rows: [{ ...row, group: 1 }] }],
  ['a gap', { ...cut, rows: [] }],
  ['an overlap', { ...cut, skips: [{ start: 0, end: 1, reason: 'wrap' }] }],
  ['an empty run', { ...cut, skips: [{ start: 3, end: 3, reason: 'wrap' }] }],
  ['an unknown reason', { ...cut, skips: [{ start: 3, end: 4, reason: 'none' }] }],
])('%s is no cut', (_, json) => {
  expect(() => parseCut(JSON.stringify(json))).toThrow()
})
