import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstConsent } from '#app/domain/signatories/consent.ts'
import { changeTable, type TableCommand } from '#app/domain/signatories/table.ts'
import type { ListedSignatory } from '#app/domain/signatories/values.ts'

const groups = [
  { number: 5, text: 'Organisations' },
  { number: 6, text: 'Experts' },
]

function row(id: number, name: string, group: number | null = 5): ListedSignatory {
  const none = { acronym: null, country: null, descriptor: null }
  return { id, name, group, kind: 'organisation', ...none, consent: firstConsent }
}

const table = [row(1, 'Bravo'), row(2, 'Alpha'), row(3, 'Expert B', 6), row(4, 'Expert A', 6)]

const given = { groups, sourceLocale: 'en', edition: 3, today: '2021-12-04' } as const

function names(command: TableCommand, rows = table): string[] | string {
  const changed = changeTable(rows, command, given)
  return changed.ok ? changed.value.map(({ name }) => name) : changed.refusal
}

test('a signatory is added at the end of its group', () => {
  const { id: _, consent: __, ...values } = row(0, '  Charlie\n')
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
    const sorted = changeTable(swedish, { kind: 'sort' }, { ...given, sourceLocale })
    return sorted.ok ? sorted.value.map(({ name }) => name).join('') : ''
  }
  expect(sortedIn('sv')).toBe('OZÖ')
  expect(sortedIn('de')).toBe('OÖZ')
})

test.each([
  ['signatory/not-found', { kind: 'remove', id: 9 }],
  ['signatory/not-found', { kind: 'consent', ids: [1, 9], on: '2021-12-04', how: '' }],
  ['signatory/nobody-chosen', { kind: 'consent', ids: [], on: '2021-12-04', how: '' }],
  ['signatory/day-invalid', { kind: 'consent', ids: [1], on: '2021-12-05', how: '' }],
  ['signatory/too-long', { kind: 'consent', ids: [1], on: '2021-12-04', how: 'A'.repeat(1001) }],
  ['signatory/name-missing', { kind: 'change', id: 1, values: row(1, ' \u200b ') }],
  ['signatory/group-unknown', { kind: 'change', id: 1, values: row(1, 'A', 7) }],
  ['signatory/too-long', { kind: 'change', id: 1, values: row(1, 'A'.repeat(1001)) }],
] as const)('%s', (refusal, command) => {
  expect(names(command)).toBe(refusal)
})

test('who has consented is bound to the newest edition, and nobody else', () => {
  const command = { kind: 'consent', ids: [2, 4], on: '2021-12-04', how: ' by e-mail\n' } as const
  const changed = changeTable(table, command, given)
  const consents = changed.ok ? changed.value.map(({ consent }) => consent) : []
  const now = { edition: 3, on: '2021-12-04', how: 'by e-mail' }
  expect(consents).toEqual([firstConsent, now, firstConsent, now])
})

test('who is added has consented to the newest edition, or to the one that is named', () => {
  const { id: _, consent: __, ...values } = row(0, 'Charlie')
  const added = (consentedEdition?: number) => {
    const command = { kind: 'add', values: [{ ...values, consentedEdition }] } as const
    const changed = changeTable([], command, given)
    return changed.ok ? changed.value[0]?.consent.edition : changed
  }
  expect([added(), added(2)]).toEqual([3, 2])
  const details = { edition: 4, newest: 3 }
  expect(added(4)).toEqual({ ok: false, refusal: 'signatory/edition-unknown', details })
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
        const changed = changeTable(rows, one, given)
        return changed.ok ? changed.value.map((next) => ({ ...next, id: next.id ?? 0 })) : rows
      }, table)
      expect(end.map(({ id }) => id).sort()).toEqual([1, 2, 3, 4])
      const places = end.map(({ group }) => groups.findIndex(({ number }) => number === group))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    }),
  )
})
