import type { Database } from '#db/connection.ts'

/** A remark in the thread of a unit in one locale. */
export interface Comment {
  readonly targetId: number
  readonly account: number
  readonly body: string
  readonly at: string
}

interface CommentRow {
  target_id: number
  account_id: number
  body: string
  at: string
}

export async function insertComment(db: Database, comment: Comment): Promise<void> {
  const { targetId, account, body, at } = comment
  await db('comments').insert({ target_id: targetId, account_id: account, body, at })
}

/** Oldest first. */
export async function listComments(db: Database, translationId: number): Promise<Comment[]> {
  const rows = await db('comments')
    .join('targets', 'targets.id', 'comments.target_id')
    .where('targets.translation_id', translationId)
    .select<CommentRow[]>('comments.*')
    .orderBy('comments.id')
  return rows.map((row) => ({
    targetId: row.target_id,
    account: row.account_id,
    body: row.body,
    at: row.at,
  }))
}
