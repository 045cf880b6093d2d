import type { Database } from '#db/connection.ts'

/** What somebody was answered, for as long as the same request may come again. */
export interface AnswerGiven {
  readonly account: number
  /** A UUID that the browser made for the request. */
  readonly key: string
  /** SHA-256 of what was asked. */
  readonly digest: string
  readonly answer: unknown
  readonly at: string
}

interface AnswerRow {
  account_id: number
  key: string
  digest: string
  answer: string
  at: string
}

export async function findAnswer(
  db: Database,
  account: number,
  key: string,
): Promise<AnswerGiven | undefined> {
  const row = await db<AnswerRow>('answers_given').where({ account_id: account, key }).first()
  return row && toAnswer(row)
}

/** Keeps it, and forgets those given before `since`. */
export async function keepAnswer(
  db: Database,
  { account, key, digest, answer, at }: AnswerGiven,
  since: string,
): Promise<void> {
  await db('answers_given').where('at', '<', since).delete()
  const row = { account_id: account, key, digest, answer: JSON.stringify(answer), at }
  await db<AnswerRow>('answers_given').insert(row)
}

function toAnswer(row: AnswerRow): AnswerGiven {
  const { key, digest, at } = row
  return { account: row.account_id, key, digest, answer: JSON.parse(row.answer), at }
}
