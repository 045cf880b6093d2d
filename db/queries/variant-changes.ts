import type { State } from '#app/domain/target.ts'
import type { OverrideChange, OverrideCommandKind } from '#app/domain/variants/override.ts'
import type { Variant } from '#app/domain/variants/variant.ts'
import type { RejectCategory, RejectSeverity } from '#app/domain/workflow.ts'
import type { Database } from '#db/connection.ts'
import { movedIn } from './edition-changes.ts'
import { joinUnitsOf } from './units.ts'

/** An act on a wording, with the unit it is of. */
export interface PlacedOverrideChange extends OverrideChange {
  readonly unitId: number
  /** `null` in the source's own language, which has no translation. */
  readonly translationId: number | null
}

interface ChangeRow {
  unit_id: number
  translation_id: number | null
  variant: Variant
  version: number
  command: OverrideCommandKind
  text: string
  state: State
  account_id: number
  at: string
  category: RejectCategory | null
  severity: RejectSeverity | null
  comment: string | null
  edition: number
  moved_in: number
}

export async function insertVariantChange(
  db: Database,
  change: Omit<PlacedOverrideChange, 'movedIn'>,
): Promise<void> {
  const { unitId, translationId, account, ...rest } = change
  await db('variant_changes').insert({
    ...rest,
    unit_id: unitId,
    translation_id: translationId,
    account_id: account,
  })
}

/** All that was done to the wordings of an edition, each oldest first. */
export async function listVariantChanges(
  db: Database,
  editionId: number,
): Promise<PlacedOverrideChange[]> {
  const rows = await joinUnitsOf(db('variant_changes'), editionId, 'variant_changes.unit_id')
    .select<ChangeRow[]>('variant_changes.*', movedIn(db, 'variant_changes.unit_id'))
    .orderBy(['units.number', 'variant_changes.variant', 'variant_changes.version'])
  return toChanges(rows)
}

/** The same of all editions of a letter. */
export async function listLetterVariantChanges(
  db: Database,
  letterId: number,
): Promise<PlacedOverrideChange[]> {
  const rows = await db('variant_changes')
    .join('units', 'units.id', 'variant_changes.unit_id')
    .join('editions', 'editions.id', 'units.edition_id')
    .where('editions.letter_id', letterId)
    .select<ChangeRow[]>('variant_changes.*', movedIn(db, 'variant_changes.unit_id'))
    .orderBy(['units.id', 'variant_changes.variant', 'variant_changes.version'])
  return toChanges(rows)
}

/** The same for one unit. */
export async function listUnitVariantChanges(
  db: Database,
  unitId: number,
): Promise<PlacedOverrideChange[]> {
  const rows = await db('variant_changes')
    .where({ unit_id: unitId })
    .select<ChangeRow[]>('variant_changes.*', movedIn(db, 'variant_changes.unit_id'))
    .orderBy(['variant', 'version'])
  return toChanges(rows)
}

function toChanges(rows: readonly ChangeRow[]): PlacedOverrideChange[] {
  return rows.map(({ unit_id, translation_id, account_id, moved_in, ...row }) => ({
    unitId: unit_id,
    translationId: translation_id,
    variant: row.variant,
    version: row.version,
    command: row.command,
    text: row.text,
    state: row.state,
    account: account_id,
    at: row.at,
    category: row.category,
    severity: row.severity,
    comment: row.comment,
    edition: row.edition,
    movedIn: moved_in,
  }))
}
