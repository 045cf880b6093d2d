import type { Grant, LetterRole } from '#app/domain/actor.ts'
import { groupBy } from '#app/domain/group-by.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { Database } from '#db/connection.ts'
import { insertOne } from './insert-one.ts'

interface GrantRow {
  id: number
  letter_id: number
  account_id: number
  role: LetterRole
  locale: Locale | null
}

/** A role in a letter with who holds it. */
export interface HeldGrant extends Grant {
  readonly id: number
  readonly account: number
  readonly name: string
  readonly organisation: string
}

export async function listGrants(db: Database, account: number): Promise<Grant[]> {
  const rows = await db<GrantRow>('grants').where({ account_id: account }).orderBy('id')
  return rows.map(toGrant)
}

/** Everybody's grants in all letters, by account. */
export async function listAllGrants(db: Database): Promise<Map<number, Grant[]>> {
  const rows = await db<GrantRow>('grants').orderBy('id')
  const byAccount = groupBy(rows, (row) => row.account_id)
  return new Map([...byAccount].map(([account, held]) => [account, held.map(toGrant)]))
}

/** By the names of the people. */
export async function listLetterGrants(db: Database, letter: number): Promise<HeldGrant[]> {
  const rows = await db('grants')
    .join('accounts', 'accounts.id', 'grants.account_id')
    .where('grants.letter_id', letter)
    .select<(GrantRow & { name: string; organisation: string })[]>(
      'grants.*',
      'accounts.name',
      'accounts.organisation',
    )
    .orderBy(['accounts.name', 'grants.id'])
  return rows.map((row) => ({
    id: row.id,
    letter: row.letter_id,
    account: row.account_id,
    role: row.role,
    locale: row.locale,
    name: row.name,
    organisation: row.organisation,
  }))
}

/** Gives the id of the grant, also where the person holds it already. */
export async function insertGrant(db: Database, account: number, grant: Grant): Promise<number> {
  const { letter, role, locale } = grant
  const row = { letter_id: letter, account_id: account, role, locale }
  const held = await db<GrantRow>('grants').where(row).first()
  return held?.id ?? (await insertOne<GrantRow>(db, 'grants', row)).id
}

export async function deleteGrant(db: Database, id: number): Promise<void> {
  await db<GrantRow>('grants').where({ id }).delete()
}

function toGrant({ letter_id, role, locale }: GrantRow): Grant {
  return { letter: letter_id, role, locale }
}
