import { editRecord } from '#app/domain/addressees/edit-record.ts'
import type { AddresseeRecord } from '#app/domain/addressees/record.ts'
import { changesBetween, type ValueChange } from '#app/domain/addressees/record-values.ts'
import {
  editsOfRows,
  type FileEdit,
  type FileEdits,
  type ListedRecord,
  refuseAt,
  registerRows,
} from '#app/domain/addressees/register-file.ts'
import { readRegisterJson, registerJson } from '#app/domain/addressees/register-json.ts'
import type { StateCode } from '#app/domain/addressees/state-code.ts'
import type { Check } from '#app/domain/confidence.ts'
import { authorize } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { listAccountNames } from '#db/queries/account-names.ts'
import { listRecords } from '#db/queries/addressees.ts'
import { letterLanguages } from '#db/reference/addressees.ts'
import { actOf, storeRecord } from './addressees.server.ts'
import { type Context, transact } from './context.server.ts'
import { readCsv, readTextFile, writeCsv } from './csv.server.ts'
import type { Download } from './downloads.server.ts'

/** The register as a file: a table of its values (UTF-8, RFC 4180), or its records as JSON. */
export async function exportRegister(
  ctx: Context,
  format: 'csv' | 'json',
): Promise<Result<Download>> {
  const allowed = authorize(ctx.actor, 'addressee.see')
  if (!allowed.ok) return allowed
  const records = await listedRecords(ctx)
  const text = format === 'csv' ? await csvOf(ctx, records) : registerJson(records)
  return accept({
    fileName: `addressees.${format}`,
    mediaType: format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json',
    bytes: new TextEncoder().encode(text),
  })
}

async function listedRecords(ctx: Context): Promise<(ListedRecord & { change: number })[]> {
  const records = await listRecords(ctx.db)
  return records.map((one) => ({ ...one, languages: letterLanguages(one.record.state) }))
}

async function csvOf(ctx: Context, records: readonly ListedRecord[]): Promise<string> {
  const names = await listAccountNames(ctx.db)
  return writeCsv(registerRows(records, (account) => names.get(account) ?? ''))
}

/** What a file would change, before anything of it is taken. */
export interface ImportPreview {
  /** Names the register as it was compared with. */
  readonly stamp: number
  readonly changes: readonly {
    readonly state: StateCode
    readonly values: readonly ValueChange[]
  }[]
}

export function mayImport({ actor }: Context): Result<true> {
  return authorize(actor, 'addressee.edit', { letter: 'any' })
}

/** A dry run. */
export async function previewImport(
  ctx: Context,
  bytes: Uint8Array,
): Promise<Result<ImportPreview>> {
  const allowed = mayImport(ctx)
  if (!allowed.ok) return allowed
  const records = await listedRecords(ctx)
  const edited = editedRecords(records, bytes, { confirm: false, act: actOf(ctx, '') })
  if (!edited.ok) return edited
  const changes = edited.value.map(({ before, after, languages }) => ({
    state: after.state,
    values: changesBetween(before, after, languages),
  }))
  return accept({ stamp: stampOf(records), changes: changes.filter(({ values }) => values.length) })
}

/** Ids of changes only grow. */
function stampOf(records: readonly { readonly change: number }[]): number {
  return Math.max(...records.map(({ change }) => change))
}

/** Takes a file that was looked at; all of it or nothing. Gives how many addressees it changed. */
export function takeImport(
  ctx: Context,
  bytes: Uint8Array,
  { stamp, confirm, source }: { stamp: number; confirm: boolean; source: string },
): Promise<Result<number>> {
  return transact(ctx, async (within) => {
    const allowed = mayImport(within)
    if (!allowed.ok) return allowed
    const records = await listedRecords(within)
    if (stampOf(records) !== stamp) return refuse('addressee/changed-meanwhile')
    const act = actOf(within, source)
    if (confirm && !('source' in act)) return refuse('addressee/source-missing')
    const edited = editedRecords(records, bytes, { confirm, act })
    if (!edited.ok) return edited
    const changed = edited.value.filter(
      ({ before, after, languages }) => changesBetween(before, after, languages).length > 0,
    )
    for (const { before, after } of changed) {
      await storeRecord(within, before, after, source.trim())
    }
    return accept(changed.length)
  })
}

interface EditedRecord {
  readonly before: AddresseeRecord
  readonly after: AddresseeRecord
  readonly languages: ListedRecord['languages']
}

interface Taking {
  /** Whether the person stands for what the file changes. */
  readonly confirm: boolean
  readonly act: Check | Omit<Check, 'source'>
}

function editedRecords(
  records: readonly ListedRecord[],
  bytes: Uint8Array,
  taking: Taking,
): Result<EditedRecord[]> {
  const edits = readEdits(bytes, records)
  if (!edits.ok) return edits
  const edited: EditedRecord[] = []
  for (const listed of records) {
    const edit = edits.value.get(listed.record.state)
    if (!edit) continue
    const after = applyEdit(listed, edit, taking)
    if (!after.ok) return after
    edited.push({ before: listed.record, after: after.value, languages: listed.languages })
  }
  return accept(edited)
}

function applyEdit(
  { record, languages }: ListedRecord,
  { texts, places }: FileEdit,
  { confirm, act }: Taking,
): Result<AddresseeRecord> {
  const changed = editRecord(record, { texts, confirm: [] }, act)
  if (!changed.ok) {
    const place = places[String(changed.details?.['value'])]
    return place ? refuseAt(place) : changed
  }
  if (!confirm) return changed
  const keys = changesBetween(record, changed.value, languages).map(({ key }) => key)
  return editRecord(changed.value, { texts: {}, confirm: keys }, act)
}

function readEdits(bytes: Uint8Array, records: readonly ListedRecord[]): Result<FileEdits> {
  const text = readTextFile(bytes)
  if (!text.ok) return text
  if (/^\s*[{[]/.test(text.value)) return readRegisterJson(text.value, records)
  const rows = readCsv(text.value)
  return rows.ok ? editsOfRows(rows.value) : refuseAt(rows.place)
}
