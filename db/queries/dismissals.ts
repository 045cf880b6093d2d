import type { Database } from '#db/connection.ts'

/** A warning that somebody answered with a reason; bound to the fingerprint of the finding. */
export interface Dismissal {
  readonly targetId: number
  readonly fingerprint: string
  readonly reason: string
  readonly account: number
  readonly at: string
}

interface DismissalRow {
  target_id: number
  fingerprint: string
  reason: string
  account_id: number
  at: string
}

export async function insertDismissal(db: Database, dismissal: Dismissal): Promise<void> {
  const { targetId, account, ...rest } = dismissal
  await db('dismissals')
    .insert({ ...rest, target_id: targetId, account_id: account })
    .onConflict(['target_id', 'fingerprint'])
    .ignore()
}

export async function listDismissals(db: Database, translationId: number): Promise<Dismissal[]> {
  const rows = await db('dismissals')
    .join('targets', 'targets.id', 'dismissals.target_id')
    .where('targets.translation_id', translationId)
    .select<DismissalRow[]>('dismissals.*')
  return rows.map((row) => ({
    targetId: row.target_id,
    fingerprint: row.fingerprint,
    reason: row.reason,
    account: row.account_id,
    at: row.at,
  }))
}
