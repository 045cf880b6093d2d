import type { LimitKind, UnitLimit } from '#app/domain/addressees/limits.ts'
import type { StateCode } from '#app/domain/addressees/state-code.ts'
import type { Database } from '#db/connection.ts'
import { joinUnitsOf } from './units.ts'

/** For whom a unit prints, with how often that was set. */
export interface StoredLimit {
  readonly unitId: number
  /** `null`: for everyone again. */
  readonly limit: UnitLimit | null
  readonly version: number
}

interface LimitRow {
  unit_id: number
  kind: 'everyone' | LimitKind
  /** JSON. */
  addressees: string
  version: number
}

export async function putLimit(
  db: Database,
  { unitId, limit, version }: StoredLimit,
): Promise<void> {
  const row: LimitRow = {
    unit_id: unitId,
    kind: limit?.kind ?? 'everyone',
    addressees: JSON.stringify(limit?.addressees ?? []),
    version,
  }
  await db<LimitRow>('unit_limits').insert(row).onConflict('unit_id').merge()
}

/** Every unit of an edition whose limit was ever set. */
export async function listLimits(db: Database, editionId: number): Promise<StoredLimit[]> {
  const rows = await joinUnitsOf(db('unit_limits'), editionId, 'unit_limits.unit_id')
    .select<LimitRow[]>('unit_limits.*')
    .orderBy('units.number')
  return rows.map(toLimit)
}

function toLimit({ unit_id, kind, addressees, version }: LimitRow): StoredLimit {
  const named: StateCode[] = JSON.parse(addressees)
  const limit = kind === 'everyone' ? null : { kind, addressees: named }
  return { unitId: unit_id, limit, version }
}

/** Every unit of a letter whose limit was ever set, also those that are in it no more. */
export async function listLetterLimits(db: Database, letterId: number): Promise<StoredLimit[]> {
  const rows = await db('unit_limits')
    .join('units', 'units.id', 'unit_limits.unit_id')
    .join('editions', 'editions.id', 'units.edition_id')
    .where('editions.letter_id', letterId)
    .select<LimitRow[]>('unit_limits.*')
  return rows.map(toLimit)
}

export async function deleteLimits(db: Database, editionId: number): Promise<void> {
  await db<LimitRow>('unit_limits')
    .whereIn('unit_id', db('units').where({ edition_id: editionId }).select('id'))
    .delete()
}
