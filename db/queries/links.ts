import type { OneTimeLink } from '#app/domain/account.ts'
import type { Database } from '#db/connection.ts'

interface LinkRow {
  token_hash: string
  account_id: number
  created_at: string
  expires_at: string
  used_at: string | null
}

export async function insertLink(
  db: Database,
  link: OneTimeLink,
  createdAt: string,
): Promise<void> {
  await db<LinkRow>('one_time_links').insert({
    token_hash: link.hash,
    account_id: link.account,
    created_at: createdAt,
    expires_at: link.expiresAt,
    used_at: link.usedAt,
  })
}

export async function findLink(db: Database, hash: string): Promise<OneTimeLink | undefined> {
  const row = await db<LinkRow>('one_time_links').where({ token_hash: hash }).first()
  return (
    row && {
      hash: row.token_hash,
      account: row.account_id,
      expiresAt: row.expires_at,
      usedAt: row.used_at,
    }
  )
}

/** Whatever other links an account has are of no use from now on. */
export async function spendLinks(db: Database, account: number, usedAt: string): Promise<void> {
  await db<LinkRow>('one_time_links')
    .where({ account_id: account, used_at: null })
    .update({ used_at: usedAt })
}

export async function spendAllLinks(db: Database, usedAt: string): Promise<void> {
  await db<LinkRow>('one_time_links').where({ used_at: null }).update({ used_at: usedAt })
}
