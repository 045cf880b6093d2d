import type { Knex } from 'knex'
import type { SecondSignature } from '#app/domain/second-signature.ts'
import type { PublicKey, Signature } from '#app/domain/signature.ts'
import type { Database } from '#db/connection.ts'

/** A signature with the public key that it names. */
export interface StoredSignature extends Signature {
  readonly publicKey: PublicKey
}

/** A second signature with what was signed, as canonical JSON, and the SHA-256 of that. */
export interface StoredSecond extends SecondSignature {
  readonly payload: string
  readonly digest: string
  readonly signature: StoredSignature
}

export async function insertSecondSignature(
  db: Database,
  signOffId: number,
  second: Omit<StoredSecond, 'signature'> & { readonly signature: Signature },
): Promise<void> {
  const { account, signature, ...rest } = second
  await db('second_signatures').insert({
    sign_off_id: signOffId,
    account_id: account,
    key_id: signature.key,
    signature: signature.value,
    ...rest,
  })
}

/** What a row of sign-offs says of the second signature; nothing where there is none. */
export interface SecondRow {
  second_account_id: number | null
  second_at: string
  second_statement: string
  second_payload: string
  second_digest: string
  second_key_id: string
  second_signature: string
  second_public_key: string
}

export const secondColumns = [
  ...['account_id', 'at', 'statement', 'payload', 'digest', 'key_id', 'signature'].map(
    (column) => `second_signatures.${column} as second_${column}`,
  ),
  'second_keys.public_key as second_public_key',
]

export function withSeconds(signOffs: Knex.QueryBuilder): Knex.QueryBuilder {
  return signOffs
    .leftJoin('second_signatures', 'second_signatures.sign_off_id', 'sign_offs.id')
    .leftJoin('signing_keys as second_keys', 'second_keys.key_id', 'second_signatures.key_id')
}

export function secondIn(row: SecondRow): StoredSecond | null {
  if (row.second_account_id === null) return null
  const { second_key_id: key, second_signature: value, second_public_key: spki } = row
  return {
    account: row.second_account_id,
    at: row.second_at,
    statement: row.second_statement,
    payload: row.second_payload,
    digest: row.second_digest,
    signature: { key, value, publicKey: { id: key, spki } },
  }
}
