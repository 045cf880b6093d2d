import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeTable, type TableCommand } from '#app/domain/signatories/table.ts'
import type { ListedSignatory } from '#app/domain/signatories/values.ts'

const groups = [
  { number: 5, text: 'Organisations' },
  { number: 6, text: 'Experts' },
]

function row(id: number, name: string, group: number | null = 5): ListedSignatory {
  return { id, name, group, kind: 'organisation', acronym: null, country: null, descriptor: null }
}

const table = [row(1, 'Bravo'), row(2, 'Alpha'), row(3, 'Expert B', 6), row(4, 'Expert A', 6)]

function names(command: TableCommand, rows = table): string[] | string {
  const changed = changeTable(rows, command, { groups, sourceLocale: 'en' })
  return changed.ok ? changed.value.map(({ name }) => name) : changed.refusal
}

test('a signatory is added at the end of its group', () => {
  const { id: _, ...values } = row(0, '  Charlie\n')
  expect(names({ kind: 'add', values: [values] })).toEqual([
    'Bravo',
    'Alpha',
    'Charlie',
    'Expert B',
    'Expert A',
  ])
})

test('a signatory moves within its group and no further', () => {
  expect(names({ kind: 'move', id: 1, by: 'down' })).toEqual([
    'Alpha',
    'Bravo',
    'Expert B',
    'Expert A',
  ])
  expect(names({ kind: 'move', id: 4, by: 'up' })).toEqual([
    'Bravo',
    'Alpha',
    'Expert A',
    'Expert B',
  ])
  expect(names({ kind: 'move', id: 3, by: 'up' })).toEqual(table.map(({ name }) => name))
})

test('names are sorted within each group as the language of the source sorts them', () => {
  expect(names({ kind: 'sort' })).toEqual(['Alpha', 'Bravo', 'Expert A', 'Expert B'])
  const swedish = [row(1, 'Ö'), row(2, 'Z'), row(3, 'O')]
  const sortedIn = (sourceLocale: 'sv' | 'de') => {
    const sorted = changeTable(swedish, { kind: 'sort' }, { groups, sourceLocale })
    return sorted.ok ? sorted.value.map(({ name }) => name).join('') : ''
  }
  expect(sortedIn('sv')).toBe('OZÖ')
  expect(sortedIn('de')).toBe('OÖZ')
})

test.each([
  ['signatory/not-found', { kind: 'remove', id: 9 }],
  ['signatory/name-missing', { kind: 'change', id: 1, values: row(1, ' \u200b ') }],
  ['signatory/group-unknown', { kind: 'change', id: 1, values: row(1, 'A', 7) }],
  ['signatory/too-long', { kind: 'change', id: 1, values: row(1, 'A'.repeat(1001)) }],
] as const)('%s', (refusal, command) => {
  expect(names(command)).toBe(refusal)
})

test('no order of acts loses or doubles a signatory, and each group stays in one piece', () => {
  const command: fc.Arbitrary<TableCommand> = fc.oneof(
    fc.record({
      kind: fc.constant('move' as const),
      id: fc.integer({ min: 1, max: 4 }),
      by: fc.constantFrom('up' as const, 'down' as const),
    }),
    fc.constant({ kind: 'sort' as const }),
    fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(5, 6, null)).map(([id, group]) => ({
      kind: 'change' as const,
      id,
      values: row(id, `Name ${id}`, group),
    })),
  )
  fc.assert(
    fc.property(fc.array(command, { maxLength: 20 }), (commands) => {
      const end = commands.reduce<readonly ListedSignatory[]>((rows, one) => {
        const changed = changeTable(rows, one, { groups, sourceLocale: 'en' })
        return changed.ok ? changed.value.map((next) => ({ ...next, id: next.id ?? 0 })) : rows
      }, table)
      expect(end.map(({ id }) => id).sort()).toEqual([1, 2, 3, 4])
      const places = end.map(({ group }) => groups.findIndex(({ number }) => number === group))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    }),
  )
})
