import type { Locale } from '#app/domain/locale.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { fromCell, toCell } from '#app/domain/spreadsheet-cell.ts'
import type { AddresseeRecord } from './record.ts'
import { valuesOf } from './record-values.ts'
import { StateCode } from './state-code.ts'
import type { ValueKey } from './value-key.ts'

/** The columns of the register as a table; the first three are read back, the others tell. */
const columns = [
  'state',
  'value',
  'text',
  'confidence',
  'source',
  'confirmed_by',
  'confirmed_at',
  'confirmed_source',
] as const

/** An addressee with the languages it is written to in. */
export interface ListedRecord {
  readonly record: AddresseeRecord
  readonly languages: readonly Locale[]
}

/** The register as rows of cells, a value to a row, with the names of the columns. */
export function registerRows(
  records: readonly ListedRecord[],
  nameOf: (account: number) => string,
): string[][] {
  const rows = records.flatMap(({ record, languages }) =>
    valuesOf(record, languages).map(({ key, text, grade }) => {
      const checked = grade?.checked
      const by = checked ? [nameOf(checked.account), checked.at, checked.source] : ['', '', '']
      return [record.state, key, text, grade?.confidence ?? '', grade?.source ?? '', ...by]
    }),
  )
  return [[...columns], ...rows.map((row) => row.map(toCell))]
}

/** A row of a table with the line of the file it stands in. */
export interface FileRow {
  readonly cells: readonly string[]
  readonly line: number
}

/** New texts of one addressee, by key, with the place in the file each comes from. */
export interface FileEdit {
  readonly texts: Readonly<Record<ValueKey, string>>
  readonly places: Readonly<Record<ValueKey, FilePlace>>
}

/** Counted from 1. */
export interface FilePlace {
  readonly line: number
  readonly column: number
}

export type FileEdits = ReadonlyMap<StateCode, FileEdit>

/** Reads the rows back. What is not in the file stays as it is. */
export function editsOfRows([head, ...rows]: readonly FileRow[]): Result<FileEdits> {
  const names = head?.cells.map((cell) => cell.trim().toLowerCase()) ?? []
  const [state, value, text] = (['state', 'value', 'text'] as const).map((name) =>
    names.indexOf(name),
  ) as [number, number, number]
  if (Math.min(state, value, text) === -1) return refuseAt({ line: head?.line ?? 1, column: 1 })
  const edits = new Map<
    StateCode,
    { texts: Record<string, string>; places: Record<string, FilePlace> }
  >()
  for (const { cells, line } of rows) {
    const code = StateCode.safeParse(fromCell(cells[state] ?? '').trim())
    if (!code.success) return refuseAt({ line, column: state + 1 })
    const edit = edits.get(code.data) ?? { texts: {}, places: {} }
    const key = fromCell(cells[value] ?? '').trim()
    edit.texts[key] = fromCell(cells[text] ?? '')
    edit.places[key] = { line, column: text + 1 }
    edits.set(code.data, edit)
  }
  return accept(edits)
}

/** Reads whole records: what one of them lacks is taken away. */
export function editsOfRecords(
  given: readonly AddresseeRecord[],
  present: readonly ListedRecord[],
): FileEdits {
  return new Map(
    given.map((record) => {
      const now = present.find((one) => one.record.state === record.state)
      const languages = now?.languages ?? []
      const gone = now ? valuesOf(now.record, languages).map(({ key }) => [key, '']) : []
      const there = valuesOf(record, languages).map(({ key, text }) => [key, text])
      return [record.state, { texts: Object.fromEntries([...gone, ...there]), places: {} }]
    }),
  )
}

export function refuseAt({ line, column }: FilePlace) {
  return refuse('addressee/file-invalid', { line, column })
}
