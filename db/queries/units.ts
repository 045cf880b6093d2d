import type { Knex } from 'knex'
import type { NewUnit } from '#app/domain/edition-units.ts'
import type { UnitReading } from '#app/domain/editions/since.ts'
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

/** A unit that lives on in an edition, by the id of its line. */
export async function findUnitById(
  db: Database,
  editionId: number,
  id: number,
): Promise<Unit | undefined> {
  const row = await db<UnitRow>('units')
    .where({ edition_id: editionId })
    .whereRaw('coalesce(continues, id) = ?', [id])
    .first()
  return row && toUnit(row)
}

/** What some units of a letter read in each of its editions, oldest first. */
export async function listReadings(
  db: Database,
  letterId: number,
  ids: readonly number[],
): Promise<UnitReading[]> {
  const rows = await db('units')
    .join('editions', 'editions.id', 'units.edition_id')
    .where('editions.letter_id', letterId)
    .where((line) => line.whereIn('units.id', ids).orWhereIn('units.continues', ids))
    .select<(Pick<UnitRow, 'id' | 'continues' | 'number' | 'text'> & { edition: number })[]>(
      'units.id',
      'units.continues',
      'units.number',
      'units.text',
      'editions.number as edition',
    )
    .orderBy(['editions.number', 'units.number'])
  return rows.map(({ id, continues, ...rest }) => ({ unit: continues ?? id, ...rest }))
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

/** Where a unit began, and where it is in the last edition that has it. */
export interface UnitLine {
  /** The number of the edition in which it began. */
  readonly edition: number
  /** Its number there. */
  readonly number: number
  /** Its number in the last edition that has it. */
  readonly now: number
}

/** All units that a letter ever had, by their id. */
export async function listUnitLines(
  db: Database,
  letterId: number,
): Promise<ReadonlyMap<number, UnitLine>> {
  const rows = await db('units')
    .join('editions', 'editions.id', 'units.edition_id')
    .where('editions.letter_id', letterId)
    .select<{ id: number; continues: number | null; number: number; edition: number }[]>(
      'units.id',
      'units.continues',
      'units.number',
      'editions.number as edition',
    )
    .orderBy(['editions.number', 'units.number'])
  const lines = new Map<number, UnitLine>()
  for (const { id, continues, number, edition } of rows) {
    const began = lines.get(continues ?? id)
    lines.set(continues ?? id, began ? { ...began, now: number } : { edition, number, now: number })
  }
  return lines
}

export async function deleteUnits(db: Database, editionId: number): Promise<void> {
  await db('units').where({ edition_id: editionId }).delete()
}

function toUnit({ id, continues, number, kind, text, translate, format }: UnitRow): Unit {
  return { id: continues ?? id, number, kind, text, translate: translate === 1, format }
}
