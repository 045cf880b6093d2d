import type { Locale } from '#app/domain/locale.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { Consent } from './consent.ts'
import {
  type ListedSignatory,
  type NewValues,
  type SignatoryGroup,
  type SignatoryValues,
  tidyRemark,
  tidyValues,
} from './values.ts'

/** A row that is about to be stored; without an id it is new. */
export type TableRow = SignatoryValues & { readonly id: number | null; readonly consent: Consent }

/** What can be done to the table. */
export type TableCommand =
  | { readonly kind: 'add' | 'import'; readonly values: readonly NewValues[] }
  | { readonly kind: 'change'; readonly id: number; readonly values: SignatoryValues }
  | { readonly kind: 'remove'; readonly id: number }
  | { readonly kind: 'move'; readonly id: number; readonly by: 'up' | 'down' }
  | { readonly kind: 'sort' }
  | GivenConsent

/** Signatories who have consented to the newest edition. */
export interface GivenConsent {
  readonly kind: 'consent'
  readonly ids: readonly number[]
  /** `YYYY-MM-DD` */
  readonly on: string
  readonly how: string
}

export type TableCommandKind = TableCommand['kind']

/** The most signatories that one letter takes. */
const maxSignatories = 2000

interface Circumstances {
  /** In the order of the letter. */
  readonly groups: readonly SignatoryGroup[]
  /** Whose alphabet names are sorted by. */
  readonly sourceLocale: Locale
  /** The number of the newest edition. */
  readonly edition: number
  /** The latest day that it can be anywhere, `YYYY-MM-DD`. */
  readonly today: string
}

/** What a command makes of the table, in the order in which every version prints it. */
export function changeTable(
  table: readonly ListedSignatory[],
  command: TableCommand,
  given: Circumstances,
): Result<TableRow[]> {
  const changed = apply(table, command, given)
  if (!changed.ok) return changed
  if (changed.value.length > maxSignatories) {
    return refuse('signatory/too-many', { count: changed.value.length, limit: maxSignatories })
  }
  return accept(arranged(changed.value, given.groups))
}

function apply(
  table: readonly ListedSignatory[],
  command: TableCommand,
  given: Circumstances,
): Result<TableRow[]> {
  switch (command.kind) {
    case 'add':
    case 'import':
      return withNew(table, command.values, given)
    case 'sort': {
      const { compare } = new Intl.Collator(given.sourceLocale)
      return accept(table.toSorted((a, b) => compare(a.name, b.name)))
    }
    case 'consent':
      return withConsent(table, command, given)
    case 'change':
    case 'remove':
    case 'move': {
      const index = table.findIndex(({ id }) => id === command.id)
      if (index === -1) return refuse('signatory/not-found')
      if (command.kind === 'remove') return accept(table.toSpliced(index, 1))
      if (command.kind === 'move') return accept(moved(table, index, command.by))
      const values = tidyValues(command.values, given.groups)
      if (!values.ok) return values
      return accept(table.map((row, at) => (at === index ? { ...row, ...values.value } : row)))
    }
  }
}

function withNew(
  table: readonly ListedSignatory[],
  added: readonly NewValues[],
  { groups, edition: newest }: Circumstances,
): Result<TableRow[]> {
  const rows: TableRow[] = [...table]
  for (const values of added) {
    const tidied = tidyValues(values, groups)
    if (!tidied.ok) return tidied
    const edition = values.consentedEdition ?? newest
    if (edition < 1 || edition > newest) {
      return refuse('signatory/edition-unknown', { edition, newest })
    }
    rows.push({ id: null, ...tidied.value, consent: { edition, on: null, how: '' } })
  }
  return accept(rows)
}

function withConsent(
  table: readonly ListedSignatory[],
  { ids, on, how }: GivenConsent,
  { edition, today }: Circumstances,
): Result<TableRow[]> {
  const chosen = new Set(ids)
  const there = table.filter(({ id }) => chosen.has(id)).length
  if (chosen.size === 0) return refuse('signatory/nobody-chosen')
  if (there < chosen.size) return refuse('signatory/not-found')
  if (on > today) return refuse('signatory/day-invalid')
  const remark = tidyRemark(how)
  if (!remark.ok) return remark
  const consent = { edition, on, how: remark.value }
  return accept(table.map((row) => (chosen.has(row.id) ? { ...row, consent } : row)))
}

/** A signatory changes places with its neighbour in the group; at the end of it nothing happens. */
function moved(
  table: readonly ListedSignatory[],
  index: number,
  by: 'up' | 'down',
): ListedSignatory[] {
  const row = table[index]
  const isNeighbour = (other: ListedSignatory) => other.group === row?.group && other !== row
  const to =
    by === 'up'
      ? table.slice(0, index).findLastIndex(isNeighbour)
      : table.findIndex((other, at) => at > index && isNeighbour(other))
  const neighbour = table[to]
  return row && neighbour ? table.with(index, neighbour).with(to, row) : [...table]
}

/** Each group in one piece, in the order of the headings; those without a heading come first. */
function arranged(rows: readonly TableRow[], groups: readonly SignatoryGroup[]): TableRow[] {
  const place = ({ group }: TableRow) => groups.findIndex(({ number }) => number === group)
  return rows.toSorted((a, b) => place(a) - place(b))
}
