import type { Knex } from 'knex'
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
  continues: number | null
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
    continues: unit.continues,
  }))
  await insertMany(db, 'units', rows)
}

/** The units of an edition, by their number. */
export async function listUnits(db: Database, editionId: number): Promise<Unit[]> {
  const rows = await db<UnitRow>('units').where({ edition_id: editionId }).orderBy('number')
  return rows.map(toUnit)
}

/** A unit of an edition, by its number. */
export async function findUnit(
  db: Database,
  editionId: number,
  number: number,
): Promise<Unit | undefined> {
  const row = await db<UnitRow>('units').where({ edition_id: editionId, number }).first()
  return row && toUnit(row)
}

/**
 * Narrows a query to what belongs to the units of an edition: they go by the id of the first of their
 * line, whichever edition that began in.
 */
export function joinUnitsOf(query: Knex.QueryBuilder, editionId: number, unitId: string) {
  return query
    .joinRaw(`JOIN units ON coalesce(units.continues, units.id) = ${unitId}`)
    .where('units.edition_id', editionId)
}

export async function deleteUnits(db: Database, editionId: number): Promise<void> {
  await db('units').where({ edition_id: editionId }).delete()
}

function toUnit({ id, continues, number, kind, text, translate, format }: UnitRow): Unit {
  return { id: continues ?? id, number, kind, text, translate: translate === 1, format }
}
