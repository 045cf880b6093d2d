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
  return rows.map(toUnit)
}

/** A unit of the newest edition of a letter, by its number. */
export async function findUnit(
  db: Database,
  letterId: number,
  number: number,
): Promise<Unit | undefined> {
  const newest = db('editions').where({ letter_id: letterId }).orderBy('number', 'desc').limit(1)
  const row = await db<UnitRow>('units')
    .where({ number })
    .where('edition_id', newest.select('id'))
    .first()
  return row && toUnit(row)
}

export async function deleteUnits(db: Database, editionId: number): Promise<void> {
  await db('units').where({ edition_id: editionId }).delete()
}

function toUnit({ id, number, kind, text, translate, format }: UnitRow): Unit {
  return { id, number, kind, text, translate: translate === 1, format }
}
