import type { Account } from '#app/domain/account.ts'
import type { Database } from '#db/connection.ts'
import { insertOne } from './insert-one.ts'

interface AccountRow {
  id: number
  email: string
  name: string
  organisation: string
  password_hash: string | null
  administrator: number
  ui_locale: string | null
  created_at: string
  disabled_at: string | null
  invited_to: number | null
}

export async function insertAccount(
  db: Database,
  account: Pick<Account, 'email' | 'name' | 'administrator' | 'createdAt'> &
    Partial<Pick<Account, 'invitedTo'>>,
): Promise<Account> {
  const { email, name, administrator, createdAt, invitedTo = null } = account
  const row = {
    email,
    name,
    administrator: administrator ? 1 : 0,
    created_at: createdAt,
    invited_to: invitedTo,
  }
  return toAccount(await insertOne<AccountRow>(db, 'accounts', row))
}

export async function findAccount(db: Database, id: number): Promise<Account | undefined> {
  const row = await db<AccountRow>('accounts').where({ id }).first()
  return row && toAccount(row)
}

export async function findAccountByEmail(
  db: Database,
  email: string,
): Promise<Account | undefined> {
  const row = await db<AccountRow>('accounts').where({ email }).first()
  return row && toAccount(row)
}

/** The stored hash of the account's password; it travels apart, so that no page can show it. */
export async function findPasswordHash(db: Database, id: number): Promise<string | null> {
  const row = await db<AccountRow>('accounts').where({ id }).first('password_hash')
  return row?.password_hash ?? null
}

/** By name. */
export async function listAccounts(db: Database): Promise<Account[]> {
  const rows = await db<AccountRow>('accounts').orderBy(['name', 'id'])
  return rows.map(toAccount)
}

export async function countAccounts(db: Database): Promise<number> {
  const rows = await db('accounts').count<{ count: number }[]>('* as count')
  return Number(rows[0]?.count ?? 0)
}

/** Stores what can change of an account, but for its password. */
export async function updateAccount(db: Database, account: Account): Promise<void> {
  const { id, name, organisation, administrator, uiLocale, disabledAt } = account
  await db<AccountRow>('accounts')
    .where({ id })
    .update({
      name,
      organisation,
      administrator: administrator ? 1 : 0,
      ui_locale: uiLocale,
      disabled_at: disabledAt,
    })
}

export async function updatePasswordHash(db: Database, id: number, hash: string): Promise<void> {
  await db<AccountRow>('accounts').where({ id }).update({ password_hash: hash })
}

function toAccount(row: AccountRow): Account {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    organisation: row.organisation,
    administrator: row.administrator === 1,
    uiLocale: row.ui_locale,
    createdAt: row.created_at,
    disabledAt: row.disabled_at,
    hasPassword: row.password_hash !== null,
    invitedTo: row.invited_to,
  }
}
