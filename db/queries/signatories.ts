import type { NewSignatory } from '#app/domain/edition-units.ts'
import type { Consent } from '#app/domain/signatories/consent.ts'
import type { SignatoryKind } from '#app/domain/signatory.ts'
import type { Unit } from '#app/domain/unit.ts'
import type { Database } from '#db/connection.ts'
import { insertMany } from './insert-one.ts'

interface SignatoryRow {
  id: number
  edition_id: number
  position: number
  group_unit_id: number | null
  kind: SignatoryKind
  name: string
  acronym: string | null
  country: string | null
  descriptor_unit_id: number | null
  range_start: number | null
  range_end: number | null
  consented_edition: number
  consented_on: string | null
  consented_how: string
}

/** A signatory as stored: its group heading and descriptor are units. */
export interface StoredSignatory {
  readonly id: number
  readonly position: number
  readonly groupUnitId: number | null
  readonly kind: SignatoryKind
  readonly name: string
  readonly acronym: string | null
  readonly country: string | null
  readonly descriptorUnitId: number | null
  readonly consent: Consent
}

/** `units` are the stored units of the edition, which the signatories name by number. */
export async function insertSignatories(
  db: Database,
  editionId: number,
  signatories: readonly NewSignatory[],
  units: readonly Unit[],
): Promise<void> {
  const ids = new Map(units.map((unit) => [unit.number, unit.id]))
  const idOf = (number: number | null) => (number === null ? null : (ids.get(number) ?? null))
  const rows = signatories.map((signatory) => ({
    edition_id: editionId,
    position: signatory.position,
    group_unit_id: idOf(signatory.group),
    kind: signatory.kind,
    name: signatory.name,
    acronym: signatory.acronym,
    country: signatory.country,
    descriptor_unit_id: idOf(signatory.descriptor),
    range_start: signatory.range?.start ?? null,
    range_end: signatory.range?.end ?? null,
  }))
  await insertMany(db, 'signatories', rows)
}

export async function listSignatories(db: Database, editionId: number): Promise<StoredSignatory[]> {
  const rows = await db<SignatoryRow>('signatories')
    .where({ edition_id: editionId })
    .orderBy('position')
  return rows.map((row) => ({
    id: row.id,
    position: row.position,
    groupUnitId: row.group_unit_id,
    kind: row.kind,
    name: row.name,
    acronym: row.acronym,
    country: row.country,
    descriptorUnitId: row.descriptor_unit_id,
    consent: {
      edition: row.consented_edition,
      on: row.consented_on,
      how: row.consented_how,
    },
  }))
}

/** The names and acronyms of an edition's signatories, in their order. */
export async function listSignatoryNames(db: Database, editionId: number): Promise<string[]> {
  const signatories = await listSignatories(db, editionId)
  return signatories.flatMap(({ name, acronym }) => (acronym ? [name, acronym] : [name]))
}

/** A row as it is to be stored; without an id it is new. */
export type SignatoryToStore = Omit<StoredSignatory, 'id' | 'position'> & {
  readonly id: number | null
}

/** Makes the table these rows, in this order. */
export async function replaceSignatories(
  db: Database,
  editionId: number,
  rows: readonly SignatoryToStore[],
): Promise<void> {
  const kept = rows.flatMap(({ id }) => id ?? [])
  await db('signatories').where({ edition_id: editionId }).whereNotIn('id', kept).delete()
  // Two rows never share a place, so all of them leave theirs first.
  const aside = 1_000_000
  await db('signatories').where({ edition_id: editionId }).increment('position', aside)
  const placed = rows.map(({ id, ...row }, index) => ({ id, columns: columnsOf(row, index + 1) }))
  for (const { id, columns } of placed) {
    if (id !== null) await db<SignatoryRow>('signatories').where({ id }).update(columns)
  }
  const added = placed.filter(({ id }) => id === null)
  await insertMany(
    db,
    'signatories',
    added.map(({ columns }) => ({ edition_id: editionId, ...columns })),
  )
}

function columnsOf(row: Omit<SignatoryToStore, 'id'>, position: number) {
  return {
    position,
    group_unit_id: row.groupUnitId,
    kind: row.kind,
    name: row.name,
    acronym: row.acronym,
    country: row.country,
    descriptor_unit_id: row.descriptorUnitId,
    consented_edition: row.consent.edition,
    consented_on: row.consent.on,
    consented_how: row.consent.how,
  }
}

/** The table goes on with the newest edition: its rows stay the ones they are. */
export async function moveSignatories(db: Database, from: number, to: number): Promise<void> {
  await db('signatories').where({ edition_id: from }).update({ edition_id: to })
}

export async function deleteSignatories(db: Database, editionId: number): Promise<void> {
  await db('signatories').where({ edition_id: editionId }).delete()
}
