import type { NewUnit } from '#app/domain/edition-units.ts'
import type { Unit, UnitKind } from '#app/domain/unit.ts'
import type { Database } from '#db/connection.ts'
import { insertMany } from './insert-one.ts'

interface UnitRow {
  id: number
  edition_id: number
  number: number
  kind: UnitKind
  text: string
  translate: number
  format: 'plain'
  range_start: number | null
  range_end: number | null
}

export async function insertUnits(
  db: Database,
  editionId: number,
  units: readonly NewUnit[],
): Promise<void> {
  const rows = units.map((unit) => ({
    edition_id: editionId,
    number: unit.number,
    kind: unit.kind,
    text: unit.text,
    translate: unit.translate ? 1 : 0,
    format: unit.format,
    range_start: unit.range?.start ?? null,
    range_end: unit.range?.end ?? null,
  }))
  await insertMany(db, 'units', rows)
}

/** The units of an edition, by their number. */
export async function listUnits(db: Database, editionId: number): Promise<Unit[]> {
  const rows = await db<UnitRow>('units').where({ edition_id: editionId }).orderBy('number')
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    kind: row.kind,
    text: row.text,
    translate: row.translate === 1,
    format: row.format,
  }))
}

export async function deleteUnits(db: Database, editionId: number): Promise<void> {
  await db('units').where({ edition_id: editionId }).delete()
}
