import type { UsedMatch } from '#app/domain/memory/pair-match.ts'
import type { Database } from '#db/connection.ts'

/** What somebody has typed and not yet confirmed, beside the target. */
export interface WorkingCopy {
  readonly targetId: number
  readonly account: number
  readonly text: string
  /** The version of the target it was begun from. */
  readonly madeFrom: number
  readonly savedAt: string
  /** The match of the memory that was inserted. */
  readonly match: UsedMatch | null
}

interface WorkingCopyRow {
  target_id: number
  account_id: number
  text: string
  made_from: number
  saved_at: string
  match_pair: number | null
  match_score: number | null
}

export async function putWorkingCopy(db: Database, copy: WorkingCopy): Promise<void> {
  const row = {
    target_id: copy.targetId,
    account_id: copy.account,
    text: copy.text,
    made_from: copy.madeFrom,
    saved_at: copy.savedAt,
    match_pair: copy.match?.pair ?? null,
    match_score: copy.match?.score ?? null,
  }
  await db('working_copies').insert(row).onConflict(['target_id', 'account_id']).merge()
}

export async function findWorkingCopy(
  db: Database,
  targetId: number,
  account: number,
): Promise<WorkingCopy | null> {
  const at = { target_id: targetId, account_id: account }
  const row = await db('working_copies').where(at).first<WorkingCopyRow | undefined>()
  return row ? toWorkingCopy(row) : null
}

export async function deleteWorkingCopy(
  db: Database,
  targetId: number,
  account: number,
): Promise<void> {
  await db('working_copies').where({ target_id: targetId, account_id: account }).delete()
}

export async function listWorkingCopies(
  db: Database,
  translationId: number,
): Promise<WorkingCopy[]> {
  const rows = await db('working_copies')
    .join('targets', 'targets.id', 'working_copies.target_id')
    .where('targets.translation_id', translationId)
    .select<WorkingCopyRow[]>('working_copies.*')
  return rows.map(toWorkingCopy)
}

/**
 * The targets of a letter that read otherwise than when somebody began to type there, and otherwise
 * than what they typed.
 */
export async function listOwnConflicts(
  db: Database,
  letterId: number,
  account: number,
): Promise<Set<number>> {
  const rows = await db('working_copies')
    .join('targets', 'targets.id', 'working_copies.target_id')
    .join('translations', 'translations.id', 'targets.translation_id')
    .leftJoin('target_changes as begun', (join) =>
      join.on('begun.target_id', 'targets.id').andOn('begun.version', 'working_copies.made_from'),
    )
    .where('translations.letter_id', letterId)
    .where('working_copies.account_id', account)
    .whereRaw(`targets.text <> working_copies.text AND targets.text <> coalesce(begun.text, '')`)
    .select<{ id: number }[]>('targets.id')
  return new Set(rows.map((row) => row.id))
}

function toWorkingCopy(row: WorkingCopyRow): WorkingCopy {
  return {
    targetId: row.target_id,
    account: row.account_id,
    text: row.text,
    madeFrom: row.made_from,
    savedAt: row.saved_at,
    match: matchOf(row),
  }
}

function matchOf({ match_pair: pair, match_score: score }: WorkingCopyRow): UsedMatch | null {
  return pair === null || score === null ? null : { pair, score }
}
