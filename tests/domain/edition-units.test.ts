import { expect, test } from 'vitest'
import { blockNumber, editionUnits } from '#app/domain/edition-units.ts'
import type { Cut } from '#app/domain/segmentation/cut.ts'
import { segment } from '#app/domain/segmentation/segment.ts'

function cutOf(...written: string[]): Cut {
  const cut = segment(written.join('\n'))
  if (!cut.ok) throw new Error(cut.refusal)
  return cut.value
}

const lines = [
  'December 03, 2021',
  'Dear Minister,',
  'We are writing to you about six activists, and hope for an answer.',
  'Signatories:',
  'Civil society organizations',
  '- Access Now',
  '- Human Rights Watch (HRW)',
  'Independent Experts',
  '- Ada Lovelace, Analyst at the Royal Society',
  '- Mary Somerville, Analyst at the Royal Society',
]

test('an edition is the title, the blocks, the group headings, and each descriptor once', () => {
  const { units } = editionUnits('A letter', cutOf(...lines))
  expect(units.map(({ number, kind }) => [number, kind])).toEqual([
    [1, 'title'],
    [2, 'date'],
    [3, 'salutation'],
    [4, 'paragraph'],
    [5, 'heading'],
    [6, 'group'],
    [7, 'group'],
    [8, 'descriptor'],
  ])
  expect(units[blockNumber(0) - 1]?.text).toBe('December 03, 2021')
})

test('signatories stand in the order of the letter and point to their group and descriptor', () => {
  const { signatories } = editionUnits('A letter', cutOf(...lines))
  expect(
    signatories.map(({ position, group, kind, name, acronym, descriptor }) => [
      position,
      group,
      kind,
      name,
      acronym,
      descriptor,
    ]),
  ).toEqual([
    [1, 6, 'organisation', 'Access Now', null, null],
    [2, 6, 'organisation', 'Human Rights Watch', 'HRW', null],
    [3, 7, 'person', 'Ada Lovelace', null, 8],
    [4, 7, 'person', 'Mary Somerville', null, 8],
  ])
})

test('a unit reaches from its first run to its last; the title stands nowhere in the input', () => {
  const text = lines.join('\n')
  const { units, signatories } = editionUnits('A letter', cutOf(...lines))
  expect(units[0]?.range).toBeNull()
  for (const { text: words, range, kind } of units.slice(1)) {
    const found = text.slice(range?.start, range?.end)
    if (kind === 'descriptor') expect(found).toContain(words)
    else expect(found).toBe(words)
  }
  for (const { name, range } of signatories) {
    expect(text.slice(range?.start, range?.end)).toContain(name)
  }
})

test('the title is kept in NFC, and every unit is plain text', () => {
  const { units } = editionUnits('Gru\u0308ße', cutOf('Hello there.'))
  expect(units[0]?.text).toBe('Grüße')
  expect(units.every(({ format }) => format === 'plain')).toBe(true)
})

test('a letter without signatories has none', () => {
  expect(editionUnits('A letter', cutOf('Hello there.')).signatories).toEqual([])
})
