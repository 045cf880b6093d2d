import type { Database } from '#db/connection.ts'

/** A version of a target that the server has sent to somebody in full. */
export interface UnitView {
  readonly targetId: number
  readonly account: number
  readonly version: number
  readonly at: string
}

interface UnitViewRow {
  target_id: number
  account_id: number
  version: number
  at: string
}

/** Keeps when somebody was shown each for the first time. */
export async function insertUnitViews(db: Database, views: readonly UnitView[]): Promise<void> {
  if (views.length === 0) return
  const rows = views.map(({ targetId, account, ...rest }) => ({
    ...rest,
    target_id: targetId,
    account_id: account,
  }))
  await db('unit_views').insert(rows).onConflict(['target_id', 'account_id', 'version']).ignore()
}

/** What somebody was shown of a translation. */
export async function listUnitViews(
  db: Database,
  translationId: number,
  account: number,
): Promise<UnitView[]> {
  const rows = await db('unit_views')
    .join('targets', 'targets.id', 'unit_views.target_id')
    .where('targets.translation_id', translationId)
    .where('unit_views.account_id', account)
    .select<UnitViewRow[]>('unit_views.*')
  return rows.map((row) => ({
    targetId: row.target_id,
    account: row.account_id,
    version: row.version,
    at: row.at,
  }))
}
