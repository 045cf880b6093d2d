import { groupBy } from '#app/domain/group-by.ts'
import { asItCounts, type Provenance, type State, type Target } from '#app/domain/target.ts'
import type { Database } from '#db/connection.ts'
import { movedIn } from './edition-changes.ts'
import { insertMany } from './insert-one.ts'

interface TargetRow {
  id: number
  translation_id: number
  unit_id: number
  text: string
  state: State
  version: number
  provenance: Provenance
  reviewed_by: number | null
  edition: number
  moved_in: number
}

/** A target with the unit and the translation it belongs to. */
export interface PlacedTarget extends Target {
  readonly unitId: number
  readonly translationId: number
  /** The state as it is kept, also where the target is stale. */
  readonly storedState: State
}

/** Gives each unit its empty target. `edition` is the newest's number. */
export async function insertTargets(
  db: Database,
  translationId: number,
  unitIds: readonly number[],
  edition: number,
): Promise<void> {
  const rows = unitIds.map((unitId) => ({
    translation_id: translationId,
    unit_id: unitId,
    edition,
  }))
  await insertMany(db, 'targets', rows)
}

export async function findTarget(db: Database, id: number): Promise<PlacedTarget | undefined> {
  const [target] = toTargets(await selectTargets(db).where('targets.id', id))
  return target
}

/** The target of a unit in one translation. */
export async function findUnitTarget(
  db: Database,
  translationId: number,
  unitId: number,
): Promise<PlacedTarget | undefined> {
  const [target] = toTargets(
    await selectTargets(db)
      .where('targets.translation_id', translationId)
      .where('targets.unit_id', unitId),
  )
  return target
}

export async function listTargets(db: Database, translationId: number): Promise<PlacedTarget[]> {
  return toTargets(await selectTargets(db).where('targets.translation_id', translationId))
}

/** The targets of all the translations of a letter. */
export async function listLetterTargets(db: Database, letterId: number): Promise<PlacedTarget[]> {
  const rows = await selectTargets(db)
    .join('translations', 'translations.id', 'targets.translation_id')
    .where('translations.letter_id', letterId)
  return toTargets(rows)
}

/** Stores a target with its authors. The database refuses an approval by one of them. */
export async function updateTarget(db: Database, target: Target): Promise<void> {
  const { id, text, state, version, provenance, reviewedBy, edition } = target
  // Unreviewed first: the two halves of four eyes are guarded by each other's row.
  await db('target_authors')
    .where({ target_id: id })
    .whereNotIn('account_id', target.authors)
    .delete()
  await db<TargetRow>('targets')
    .where({ id })
    .update({ text, state, version, provenance, reviewed_by: reviewedBy, edition })
  const rows = target.authors.map((author) => ({ target_id: id, account_id: author }))
  if (rows.length > 0) {
    await db('target_authors').insert(rows).onConflict(['target_id', 'account_id']).ignore()
  }
}

/** A target comes once for each of its authors. */
function selectTargets(db: Database) {
  return db('targets')
    .leftJoin('target_authors', 'target_authors.target_id', 'targets.id')
    .select<(TargetRow & { account_id: number | null })[]>(
      'targets.*',
      'target_authors.account_id',
      movedIn(db, 'targets.unit_id'),
    )
    .orderBy(['targets.id', 'target_authors.account_id'])
}

function toTargets(rows: readonly (TargetRow & { account_id: number | null })[]): PlacedTarget[] {
  return [...groupBy(rows, (row) => row.id).values()].flatMap((group) => {
    const [row] = group
    if (!row) return []
    const stored = {
      id: row.id,
      unitId: row.unit_id,
      translationId: row.translation_id,
      text: row.text,
      state: row.state,
      version: row.version,
      provenance: row.provenance,
      reviewedBy: row.reviewed_by,
      authors: group.flatMap(({ account_id }) => account_id ?? []),
      edition: row.edition,
    }
    return { ...asItCounts(stored, row.moved_in), storedState: row.state }
  })
}
