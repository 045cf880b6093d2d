import { expect, test } from 'vitest'
import { firstConsent } from '#app/domain/signatories/consent.ts'
import { fileRows, readFileRows } from '#app/domain/signatories/signatory-file.ts'

const groups = [
  { number: 5, text: 'Civil society organisations:' },
  { number: 6, text: 'Independent experts' },
]

function rowsOf(...lines: string[][]) {
  return lines.map((cells, index) => ({ cells, line: index + 1 }))
}

function read(...lines: string[][]) {
  return readFileRows(rowsOf(...lines), { groups, fallback: 5, edition: 3 })
}

test('what is written to a file is read from it, formulas and all', () => {
  const table = [
    {
      group: 5,
      kind: 'organisation',
      name: '=HYPERLINK("x")',
      acronym: '+A',
      country: '@',
      descriptor: '-',
      consent: { edition: 2, on: null, how: '' },
    },
    {
      group: 6,
      kind: 'person',
      name: "'Quoted'",
      acronym: null,
      country: null,
      descriptor: null,
      consent: firstConsent,
    },
  ] as const
  const written = fileRows(table, groups)
  expect(written.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([])
  const back = read(...written)
  const values = table.map(({ consent, ...row }) => ({ ...row, consentedEdition: consent.edition }))
  expect(back.ok && back.value.map((row) => row.values)).toEqual(values)
})

test('a file may name the edition that somebody consented to; else it is the newest', () => {
  expect(read(['name', 'consented_edition'], ['A', '2'], ['B', ''])).toMatchObject({
    value: [{ values: { consentedEdition: 2 } }, { values: { consentedEdition: 3 } }],
  })
})

test.each(['4', '0', '-1', '1.0', 'first'])('a file names no edition %s', (edition) => {
  expect(read(['name', 'consented_edition'], ['A', '1'], ['B', edition])).toMatchObject({
    refusal: 'signatory/file-invalid',
    details: { line: 3, column: 2 },
  })
})

test('a file may hold names alone: heading and kind are those that were chosen', () => {
  expect(read(['Name'], ['Al-Haq'])).toMatchObject({
    value: [{ line: 2, values: { group: 5, kind: 'organisation', name: 'Al-Haq' } }],
  })
  expect(read(['name', 'group'], ['Anna', 'independent  EXPERTS'])).toMatchObject({
    value: [{ values: { group: 6, kind: 'person' } }],
  })
})

test.each([
  ['no name column', [['group'], ['x']], 1, 1],
  [
    'a column that is none',
    [
      ['name', 'website'],
      ['a', 'b'],
    ],
    1,
    2,
  ],
  [
    'a column twice',
    [
      ['name', 'name'],
      ['a', 'b'],
    ],
    1,
    2,
  ],
  [
    'no name',
    [
      ['kind', 'name'],
      ['person', 'A'],
      ['person', ' '],
    ],
    3,
    2,
  ],
  [
    'a kind that is none',
    [
      ['name', 'kind'],
      ['A', 'ngo'],
    ],
    2,
    2,
  ],
  [
    'a heading that is not there',
    [
      ['name', 'group'],
      ['A', 'Friends'],
    ],
    2,
    2,
  ],
  [
    'a text that is too long',
    [
      ['name', 'country'],
      ['A', 'x'.repeat(2000)],
    ],
    2,
    2,
  ],
])('a file with %s is refused at its place', (_, lines, line, column) => {
  expect(read(...lines)).toMatchObject({
    refusal: 'signatory/file-invalid',
    details: { line, column },
  })
})
