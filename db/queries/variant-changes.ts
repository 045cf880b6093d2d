import type { State } from '#app/domain/target.ts'
import type { OverrideChange, OverrideCommandKind } from '#app/domain/variants/override.ts'
import type { Variant } from '#app/domain/variants/variant.ts'
import type { RejectCategory, RejectSeverity } from '#app/domain/workflow.ts'
import type { Database } from '#db/connection.ts'

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
}

export async function insertVariantChange(
  db: Database,
  change: PlacedOverrideChange,
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
  return select(db).where('units.edition_id', editionId).then(toChanges)
}

/** The same for one unit. */
export async function listUnitVariantChanges(
  db: Database,
  unitId: number,
): Promise<PlacedOverrideChange[]> {
  return select(db).where('units.id', unitId).then(toChanges)
}

function select(db: Database) {
  return db('variant_changes')
    .join('units', 'units.id', 'variant_changes.unit_id')
    .select<ChangeRow[]>('variant_changes.*')
    .orderBy(['units.number', 'variant_changes.variant', 'variant_changes.version'])
}

function toChanges(rows: readonly ChangeRow[]): PlacedOverrideChange[] {
  return rows.map(({ unit_id, translation_id, account_id, ...row }) => ({
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
  }))
}
