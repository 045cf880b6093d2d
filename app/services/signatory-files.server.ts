import { authorize } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { type Alike, findAlike } from '#app/domain/signatories/duplicates.ts'
import {
  type FileSignatory,
  fileRows,
  readFileRows,
  refuseFileAt,
} from '#app/domain/signatories/signatory-file.ts'
import type { SignatoryGroup, SignatoryValues } from '#app/domain/signatories/values.ts'
import { type Context, transact } from './context.server.ts'
import { readCsv, readTextFile, writeCsv } from './csv.server.ts'
import { sha256 } from './digest.server.ts'
import type { Download } from './downloads.server.ts'
import { record } from './history.server.ts'
import { headOf, type LetterHead, loadLetter } from './letters.server.ts'
import { changeSignatories, type LoadedTable, loadTable } from './signatories.server.ts'

/** The table as CSV (UTF-8, RFC 4180). Like every download it is logged with its hash. */
export function exportSignatories(ctx: Context, letterId: number): Promise<Result<Download>> {
  return transact(ctx, async (within) => {
    const allowed = authorize(within.actor, 'source.see', { letter: letterId })
    if (!allowed.ok) return allowed
    const loaded = await loadLetter(within, letterId)
    if (!loaded.ok) return loaded
    const { rows, groups } = await loadTable(within, loaded.value.edition)
    const bytes = new TextEncoder().encode(writeCsv(fileRows(rows, groups)))
    const data = { file: 'signatories.csv', sha256: sha256(bytes) }
    await record(within, { kind: 'downloaded', letter: letterId, data })
    const mediaType = 'text/csv; charset=utf-8'
    return accept({ fileName: 'signatories.csv', mediaType, bytes })
  })
}

/** The headings to choose from for a file that names none. */
export interface ImportChoices {
  readonly head: LetterHead
  readonly groups: readonly SignatoryGroup[]
}

export async function readImportChoices(
  ctx: Context,
  letterId: number,
): Promise<Result<ImportChoices>> {
  const found = await importInto(ctx, letterId)
  if (!found.ok) return found
  const { head, table } = found.value
  return accept({ head, groups: table.groups })
}

export interface SignatoriesFile {
  readonly bytes: Uint8Array
  /** The heading of the rows that name none. */
  readonly group: number | null
}

/** What a file would add, before anything of it is taken. */
export interface SignatoriesPreview {
  /** Names the table as it was compared with. */
  readonly version: number
  readonly rows: readonly PreviewRow[]
}

export interface PreviewRow extends FileSignatory {
  /** What looks like it, in the table or further up in the file. */
  readonly alike: readonly Alike<SignatoryValues>[]
}

/** A dry run. */
export async function previewSignatories(
  ctx: Context,
  letterId: number,
  file: SignatoriesFile,
): Promise<Result<SignatoriesPreview>> {
  const found = await importInto(ctx, letterId)
  if (!found.ok) return found
  const { table } = found.value
  const read = readFile(file, found.value)
  if (!read.ok) return read
  const added: SignatoryValues[] = read.value.map(({ values }) => values)
  const places = new Map(added.map((values, place) => [values, place]))
  const alike = findAlike<SignatoryValues>([...table.rows, ...added])
  return accept({
    version: table.version,
    rows: read.value.map((row, place) => ({
      ...row,
      alike: alike(row.values).filter((one) => (places.get(one.row) ?? -1) < place),
    })),
  })
}

/** Adds the chosen rows of a file that was looked at, named by their lines. Gives how many they are. */
export async function importSignatories(
  ctx: Context,
  letterId: number,
  file: SignatoriesFile,
  given: { readonly version: number; readonly lines: readonly number[] },
): Promise<Result<number>> {
  const found = await importInto(ctx, letterId)
  if (!found.ok) return found
  const read = readFile(file, found.value)
  if (!read.ok) return read
  const chosen = new Set(given.lines)
  const values = read.value.filter(({ line }) => chosen.has(line)).map((row) => row.values)
  if (values.length === 0) return refuse('signatory/none-chosen')
  const { version } = given
  const command = { kind: 'import', values } as const
  const changed = await changeSignatories(ctx, letterId, { command, version, anyway: true })
  return changed.ok ? accept(values.length) : changed
}

interface ImportInto {
  readonly head: LetterHead
  readonly table: LoadedTable
}

async function importInto(ctx: Context, letterId: number): Promise<Result<ImportInto>> {
  const allowed = authorize(ctx.actor, 'signatory.change', { letter: letterId })
  if (!allowed.ok) return allowed
  const loaded = await loadLetter(ctx, letterId)
  if (!loaded.ok) return loaded
  const { letter, edition } = loaded.value
  if (edition.confirmedAt === null) return refuse('edition/not-confirmed')
  return accept({ head: headOf(letter, edition), table: await loadTable(ctx, edition) })
}

function readFile(
  { bytes, group }: SignatoriesFile,
  { head, table }: ImportInto,
): Result<FileSignatory[]> {
  const text = readTextFile(bytes)
  if (!text.ok) return text
  const rows = readCsv(text.value)
  if (!rows.ok) return refuseFileAt(rows.place)
  const { groups } = table
  return readFileRows(rows.value, { groups, fallback: group, edition: head.edition })
}
