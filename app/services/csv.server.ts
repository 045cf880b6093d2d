import { CsvError, parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { accept, type Result, refuse } from '#app/domain/result.ts'

const largest = 2_000_000

/** The text of a file that somebody brings in, which is UTF-8. */
export function readTextFile(bytes: Uint8Array): Result<string> {
  if (bytes.length === 0) return refuse('input/empty')
  if (bytes.length > largest) return refuse('input/too-large')
  try {
    return accept(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return refuse('input/encoding-unknown')
  }
}

/** A table as RFC 4180 has it, in UTF-8 with the mark that lets spreadsheets read it as such. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return stringify(rows as string[][], { bom: true, quoted: true, record_delimiter: '\r\n' })
}

interface CsvRow {
  readonly cells: readonly string[]
  /** The line of the file that it ends in, from 1. */
  readonly line: number
}

type ReadCsv =
  | { readonly ok: true; readonly value: readonly CsvRow[] }
  | { readonly ok: false; readonly place: { readonly line: number; readonly column: number } }

/** Reads a table parted by commas or, as in half of Europe, by semicolons; or says where it is none. */
export function readCsv(text: string): ReadCsv {
  const [head = ''] = text.split('\n', 1)
  const delimiter = head.includes(',') ? ',' : ';'
  try {
    const read: unknown = parse(text, { delimiter, info: true, skip_empty_lines: true })
    const records = read as { record: string[]; info: { lines: number } }[]
    return {
      ok: true,
      value: records.map(({ record, info }) => ({ cells: record, line: info.lines })),
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { ok: false, place: placeOf(error) }
  }
}

/** A row that is too long or too short tells its cells, any other fault the cells before it. */
function placeOf(error: CsvError) {
  const cells = Number(error['column'] ?? 0)
  const isCount = error.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH'
  return { line: Number(error['lines'] ?? 1), column: isCount ? cells : cells + 1 }
}
