import type { SignOff, SignOffEnding } from '#app/domain/sign-off.ts'
import type { Signature } from '#app/domain/signature.ts'
import type { Database } from '#db/connection.ts'
import { insertOne } from './insert-one.ts'
import {
  type SecondRow,
  type StoredSecond,
  type StoredSignature,
  secondColumns,
  secondIn,
  withSeconds,
} from './second-signatures.ts'

/** A sign-off with what was signed, as canonical JSON, and the SHA-256 of that. */
export interface StoredSignOff extends SignOff {
  readonly editionId: number
  readonly payload: string
  readonly digest: string
  /** Of the payload; `null` for sign-offs from before there were signatures. */
  readonly signature: StoredSignature | null
  readonly second: StoredSecond | null
}

interface SignOffRow {
  id: number
  translation_id: number
  edition_id: number
  account_id: number
  signed_at: string
  statement: string
  text_digest: string
  payload: string
  digest: string
}

interface EndRow {
  end_kind: SignOffEnding | null
  end_account_id: number
  end_reason: string
  end_at: string
}

interface SignatureRow {
  signature_key_id: string | null
  signature_public_key: string
  signature_value: string
}

export async function insertSignOff(
  db: Database,
  signOff: Omit<StoredSignOff, 'id' | 'end' | 'second' | 'signature'> & {
    readonly signature: Signature
  },
): Promise<number> {
  const row = await insertOne<SignOffRow>(db, 'sign_offs', {
    translation_id: signOff.translationId,
    edition_id: signOff.editionId,
    account_id: signOff.account,
    signed_at: signOff.signedAt,
    statement: signOff.statement,
    text_digest: signOff.textDigest,
    payload: signOff.payload,
    digest: signOff.digest,
  })
  const { key, value } = signOff.signature
  await db('sign_off_signatures').insert({ sign_off_id: row.id, key_id: key, signature: value })
  return row.id
}

export async function insertSignOffEnd(
  db: Database,
  signOffId: number,
  end: { kind: SignOffEnding; account: number; reason: string; at: string },
): Promise<void> {
  const { account, ...rest } = end
  await db('sign_off_ends').insert({ sign_off_id: signOffId, account_id: account, ...rest })
}

/** Whether a translation has a sign-off that nobody has ended; its text may read otherwise. */
export async function hasSignOff(db: Database, translationId: number): Promise<boolean> {
  const row = await db('sign_offs')
    .leftJoin('sign_off_ends', 'sign_off_ends.sign_off_id', 'sign_offs.id')
    .where('sign_offs.translation_id', translationId)
    .whereNull('sign_off_ends.sign_off_id')
    .first('sign_offs.id')
  return row !== undefined
}

/** The sign-offs of a letter's translations, oldest first. */
export async function listLetterSignOffs(db: Database, letterId: number): Promise<StoredSignOff[]> {
  return select(db).where('translations.letter_id', letterId).then(toSignOffs)
}

/** The sign-offs of one translation, oldest first. */
export async function listSignOffs(db: Database, translationId: number): Promise<StoredSignOff[]> {
  return select(db).where('sign_offs.translation_id', translationId).then(toSignOffs)
}

function select(db: Database) {
  const query = db('sign_offs')
    .join('translations', 'translations.id', 'sign_offs.translation_id')
    .leftJoin('sign_off_ends', 'sign_off_ends.sign_off_id', 'sign_offs.id')
    .leftJoin('sign_off_signatures', 'sign_off_signatures.sign_off_id', 'sign_offs.id')
    .leftJoin('signing_keys', 'signing_keys.key_id', 'sign_off_signatures.key_id')
  return withSeconds(query)
    .select<JoinedRow[]>(
      'sign_offs.*',
      'sign_off_ends.kind as end_kind',
      'sign_off_ends.account_id as end_account_id',
      'sign_off_ends.reason as end_reason',
      'sign_off_ends.at as end_at',
      'sign_off_signatures.key_id as signature_key_id',
      'signing_keys.public_key as signature_public_key',
      'sign_off_signatures.signature as signature_value',
      ...secondColumns,
    )
    .orderBy('sign_offs.id')
}

type JoinedRow = SignOffRow & EndRow & SignatureRow & SecondRow

function toSignOffs(rows: readonly JoinedRow[]): StoredSignOff[] {
  return rows.map((row) => ({
    id: row.id,
    translationId: row.translation_id,
    editionId: row.edition_id,
    account: row.account_id,
    signedAt: row.signed_at,
    statement: row.statement,
    textDigest: row.text_digest,
    payload: row.payload,
    digest: row.digest,
    signature: signatureIn(row),
    second: secondIn(row),
    end: row.end_kind && {
      kind: row.end_kind,
      account: row.end_account_id,
      reason: row.end_reason,
      at: row.end_at,
    },
  }))
}

function signatureIn(row: SignatureRow): StoredSignature | null {
  const { signature_key_id: key, signature_public_key: spki, signature_value: value } = row
  return key === null ? null : { key, value, publicKey: { id: key, spki } }
}
