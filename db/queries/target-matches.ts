import type { UsedMatch } from '#app/domain/memory/pair-match.ts'
import type { Database } from '#db/connection.ts'

/** The match of the memory that a version of a target was made from. */
interface TargetMatch extends UsedMatch {
  readonly targetId: number
  readonly version: number
}

export async function insertTargetMatch(db: Database, match: TargetMatch): Promise<void> {
  const { targetId, version, pair, score } = match
  await db('target_matches').insert({ target_id: targetId, version, pair_id: pair, score })
}

/** The matches that the texts of a translation were made from. */
export async function listTargetMatches(
  db: Database,
  translationId: number,
): Promise<TargetMatch[]> {
  const rows = await db('target_matches')
    .join('targets', 'targets.id', 'target_matches.target_id')
    .where('targets.translation_id', translationId)
    .select<{ target_id: number; version: number; pair_id: number; score: number }[]>(
      'target_matches.*',
    )
  return rows.map(({ target_id, pair_id, version, score }) => ({
    targetId: target_id,
    version,
    pair: pair_id,
    score,
  }))
}
