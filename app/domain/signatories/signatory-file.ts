import type { FilePlace, FileRow } from '#app/domain/addressees/register-file.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { kindOfGroup } from '#app/domain/segmentation/signatory-kind.ts'
import { SignatoryKind } from '#app/domain/signatory.ts'
import { fromCell, toCell } from '#app/domain/spreadsheet-cell.ts'
import { likenessKey } from './duplicates.ts'
import {
  type ListedSignatory,
  type SignatoryGroup,
  type SignatoryValues,
  tidyValues,
} from './values.ts'

/** The columns of the table as a file, in any order; only the name must be there. */
const fileColumns = [
  'group',
  'kind',
  'name',
  'acronym',
  'country',
  'descriptor',
  'consented_edition',
] as const
type FileColumn = (typeof fileColumns)[number]

/** The table as rows of cells, with the names of the columns. */
export function fileRows(
  table: readonly Omit<ListedSignatory, 'id'>[],
  groups: readonly SignatoryGroup[],
): string[][] {
  const headings = new Map(groups.map(({ number, text }) => [number, text]))
  const rows = table.map(({ group, kind, name, consent, ...more }) => {
    const heading = group === null ? '' : (headings.get(group) ?? '')
    const { acronym, country, descriptor } = more
    const texts = [acronym ?? '', country ?? '', descriptor ?? '']
    return [heading, kind, name, ...texts, String(consent.edition)]
  })
  return [[...fileColumns], ...rows.map((row) => row.map(toCell))]
}

/** A signatory with the line of the file it comes from. */
export interface FileSignatory {
  readonly line: number
  readonly values: SignatoryValues & { readonly consentedEdition: number }
}

export interface FileGroups {
  readonly groups: readonly SignatoryGroup[]
  /** The heading of the rows that name none. */
  readonly fallback: number | null
  /** The number of the newest edition: what those have consented to of whom nothing is said. */
  readonly edition: number
}

/** Reads the rows of a file. A broken one is refused with its place, and all others with it. */
export function readFileRows(
  [head, ...rows]: readonly FileRow[],
  given: FileGroups,
): Result<FileSignatory[]> {
  const columns = columnsOf(head)
  if (!columns.ok) return columns
  const read: FileSignatory[] = []
  for (const row of rows) {
    const values = valuesOf(row, columns.value, given)
    if (!values.ok) return values
    read.push({ line: row.line, values: values.value })
  }
  return read.length > 0 ? accept(read) : refuse('input/empty')
}

export function refuseFileAt({ line, column }: FilePlace) {
  return refuse('signatory/file-invalid', { line, column })
}

type Columns = ReadonlyMap<FileColumn, number>

function columnsOf(head: FileRow | undefined): Result<Columns> {
  if (!head) return refuse('input/empty')
  const columns = new Map<FileColumn, number>()
  for (const [place, cell] of head.cells.entries()) {
    const name = fileColumns.find((one) => one === cell.trim().toLowerCase())
    if (!name || columns.has(name)) return refuseFileAt({ line: head.line, column: place + 1 })
    columns.set(name, place)
  }
  return columns.has('name') ? accept(columns) : refuseFileAt({ line: head.line, column: 1 })
}

function valuesOf(
  { cells, line }: FileRow,
  columns: Columns,
  { groups, fallback, edition: newest }: FileGroups,
): Result<FileSignatory['values']> {
  const textOf = (column: FileColumn) => fromCell(cells[columns.get(column) ?? -1] ?? '').trim()
  const broken = (column: FileColumn) =>
    refuseFileAt({ line, column: (columns.get(column) ?? 0) + 1 })
  const heading = textOf('group')
  const group =
    heading === ''
      ? groups.find(({ number }) => number === fallback)
      : groups.find(({ text }) => likenessKey(text) === likenessKey(heading))
  if (heading !== '' && !group) return broken('group')
  const said = textOf('kind').toLowerCase()
  const implied = (group && kindOfGroup(group.text)) ?? 'organisation'
  const kind = SignatoryKind.safeParse(said === '' ? implied : said)
  if (!kind.success) return broken('kind')
  const consented = textOf('consented_edition')
  const consentedEdition = consented === '' ? newest : editionIn(consented)
  if (consentedEdition === null || consentedEdition > newest) return broken('consented_edition')
  const fields = (['name', 'acronym', 'country', 'descriptor'] as const).map(textOf)
  const [name = '', acronym = '', country = '', descriptor = ''] = fields
  const values = {
    group: group?.number ?? null,
    kind: kind.data,
    name,
    acronym,
    country,
    descriptor,
  }
  const tidied = tidyValues(values, groups)
  return tidied.ok ? accept({ ...tidied.value, consentedEdition }) : broken(longestOf(values))
}

function editionIn(cell: string): number | null {
  return /^[1-9]\d{0,5}$/.test(cell) ? Number(cell) : null
}

/** The cell to blame: an empty name, or the longest text. */
function longestOf(values: Record<'name' | 'acronym' | 'country' | 'descriptor', string>) {
  if (values.name === '') return 'name'
  const columns = ['name', 'acronym', 'country', 'descriptor'] as const
  return columns.reduce((longest, one) =>
    values[one].length > values[longest].length ? one : longest,
  )
}
