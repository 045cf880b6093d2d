import { AddresseeRecord } from '#app/domain/addressees/record.ts'
import type { StateCode } from '#app/domain/addressees/state-code.ts'
import type { Database } from '#db/connection.ts'
import { insertOne } from './insert-one.ts'

/** A person's change of an addressee: the whole record as it is from then on. */
export interface AddresseeChange {
  readonly id: number
  readonly state: StateCode
  readonly record: AddresseeRecord
  /** Why, or where from. */
  readonly note: string
  readonly account: number
  readonly at: string
}

interface ChangeRow {
  id: number
  state: StateCode
  record: string
  note: string
  account_id: number
  at: string
}

export async function insertAddresseeChange(
  db: Database,
  { record, note, account, at }: Omit<AddresseeChange, 'id' | 'state'>,
): Promise<AddresseeChange> {
  const { state } = record
  const row = { state, record: JSON.stringify(record), note, account_id: account, at }
  return toChange(await insertOne<ChangeRow>(db, 'addressee_changes', row))
}

/** Of one addressee, oldest first. */
export async function listAddresseeChanges(
  db: Database,
  state: StateCode,
): Promise<AddresseeChange[]> {
  const rows = await db<ChangeRow>('addressee_changes').where({ state }).orderBy('id')
  return rows.map(toChange)
}

/** Of all addressees, oldest first. */
export async function listAllAddresseeChanges(db: Database): Promise<AddresseeChange[]> {
  return (await db<ChangeRow>('addressee_changes').orderBy('id')).map(toChange)
}

/** The last of each addressee that anybody has changed. */
export async function listLastChanges(db: Database): Promise<AddresseeChange[]> {
  const last = db('addressee_changes').max('id').groupBy('state')
  const rows = await db<ChangeRow>('addressee_changes').whereIn('id', last)
  return rows.map(toChange)
}

function toChange({ record, account_id, ...row }: ChangeRow): AddresseeChange {
  return { ...row, record: AddresseeRecord.parse(JSON.parse(record)), account: account_id }
}
