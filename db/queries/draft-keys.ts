import type { Database } from '#db/connection.ts'

/** What the drafts are encrypted with that somebody's browsers keep. */
export interface DraftKey {
  readonly account: number
  /** Tells it from other keys; it says nothing of it. */
  readonly name: string
  /** 256 bits, base64url. */
  readonly secret: string
}

interface DraftKeyRow {
  account_id: number
  name: string
  secret: string
}

export async function findDraftKey(db: Database, account: number): Promise<DraftKey | undefined> {
  const row = await db<DraftKeyRow>('draft_keys').where({ account_id: account }).first()
  return row && { account, name: row.name, secret: row.secret }
}

export async function insertDraftKey(db: Database, key: DraftKey): Promise<void> {
  const { account, name, secret } = key
  await db<DraftKeyRow>('draft_keys').insert({ account_id: account, name, secret })
}

export async function deleteDraftKey(db: Database, account: number): Promise<void> {
  await db<DraftKeyRow>('draft_keys').where({ account_id: account }).delete()
}
