import type { ChangeKind, Significance, UnitChange } from '#app/domain/editions/unit-change.ts'
import type { Database } from '#db/connection.ts'
import { insertMany } from './insert-one.ts'

interface ChangeRow {
  edition_id: number
  unit_id: number
  kind: ChangeKind
  significance: Significance
  /** JSON: ids of units. */
  made_of: string
}

export async function insertEditionChanges(
  db: Database,
  editionId: number,
  changes: readonly Omit<UnitChange, 'edition'>[],
): Promise<void> {
  const rows = changes.map(({ unit, kind, significance, madeOf }) => ({
    edition_id: editionId,
    unit_id: unit,
    kind,
    significance,
    made_of: JSON.stringify(madeOf),
  }))
  await insertMany(db, 'edition_changes', rows)
}

/** What all editions of a letter changed, oldest first. */
export async function listEditionChanges(db: Database, letterId: number): Promise<UnitChange[]> {
  const rows = await db('edition_changes')
    .join('editions', 'editions.id', 'edition_changes.edition_id')
    .where('editions.letter_id', letterId)
    .select<(ChangeRow & { number: number })[]>('edition_changes.*', 'editions.number')
    .orderBy(['editions.number', 'edition_changes.unit_id'])
  return rows.map(({ number, unit_id, kind, significance, made_of }) => ({
    edition: number,
    unit: unit_id,
    kind,
    significance,
    madeOf: JSON.parse(made_of),
  }))
}

/** The column `moved_in`: the last edition that changed a unit by more than a typo; 0 where none did. */
export function movedIn(db: Database, unitId: string) {
  return db.raw(
    `(SELECT coalesce(max(editions.number), 0) FROM edition_changes
        JOIN editions ON editions.id = edition_changes.edition_id
       WHERE edition_changes.unit_id = ${unitId}
         AND edition_changes.significance <> 'typo') AS moved_in`,
  )
}
