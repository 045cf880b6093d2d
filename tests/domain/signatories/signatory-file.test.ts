import { expect, test } from 'vitest'
import { fileRows, readFileRows } from '#app/domain/signatories/signatory-file.ts'

const groups = [
  { number: 5, text: 'Civil society organisations:' },
  { number: 6, text: 'Independent experts' },
]

function rowsOf(...lines: string[][]) {
  return lines.map((cells, index) => ({ cells, line: index + 1 }))
}

function read(...lines: string[][]) {
  return readFileRows(rowsOf(...lines), { groups, fallback: 5 })
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
    },
    { group: 6, kind: 'person', name: "'Quoted'", acronym: null, country: null, descriptor: null },
  ] as const
  const written = fileRows(table, groups)
  expect(written.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([])
  const back = read(...written)
  expect(back.ok && back.value.map(({ values }) => values)).toEqual(table)
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
