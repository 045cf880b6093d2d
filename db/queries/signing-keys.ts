import type { PublicKey } from '#app/domain/signature.ts'
import type { Database } from '#db/connection.ts'

interface KeyRow {
  id: number
  key_id: string
  public_key: string
  added_at: string
}

/** The public halves of the installation's keys, oldest first: the last one is in use. */
export async function listSigningKeys(db: Database): Promise<PublicKey[]> {
  const rows = await db<KeyRow>('signing_keys').orderBy('id')
  return rows.map((row) => ({ id: row.key_id, spki: row.public_key }))
}

export async function insertSigningKey(db: Database, key: PublicKey, addedAt: string) {
  await db('signing_keys').insert({ key_id: key.id, public_key: key.spki, added_at: addedAt })
}
