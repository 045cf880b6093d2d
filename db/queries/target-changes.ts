import type { Provenance, State } from '#app/domain/target.ts'
import type { CommandKind, RejectCategory, RejectSeverity } from '#app/domain/workflow.ts'
import type { Database } from '#db/connection.ts'

/** One act on a target, with the text and state it led to. */
export interface TargetChange {
  readonly targetId: number
  readonly version: number
  readonly command: CommandKind
  readonly text: string
  readonly state: State
  readonly provenance: Provenance
  /** `null`: the operator. */
  readonly account: number | null
  readonly at: string
  readonly category: RejectCategory | null
  readonly severity: RejectSeverity | null
  readonly comment: string | null
  /** The number of the edition whose source the text was made from. */
  readonly edition: number
}

interface ChangeRow {
  target_id: number
  version: number
  command: CommandKind
  text: string
  state: State
  provenance: Provenance
  account_id: number | null
  at: string
  category: RejectCategory | null
  severity: RejectSeverity | null
  comment: string | null
  edition: number
}

export async function insertChange(db: Database, change: TargetChange): Promise<void> {
  const { targetId, account, ...rest } = change
  await db('target_changes').insert({ ...rest, target_id: targetId, account_id: account })
}

/** What a target went through, oldest first. */
export async function listChanges(db: Database, targetId: number): Promise<TargetChange[]> {
  const rows = await db<ChangeRow>('target_changes')
    .where({ target_id: targetId })
    .orderBy('version')
  return rows.map(toChange)
}

/** The same for all targets of a translation. */
export async function listTranslationChanges(
  db: Database,
  translationId: number,
): Promise<TargetChange[]> {
  const rows = await db('target_changes')
    .join('targets', 'targets.id', 'target_changes.target_id')
    .where('targets.translation_id', translationId)
    .select<ChangeRow[]>('target_changes.*')
    .orderBy(['target_changes.target_id', 'target_changes.version'])
  return rows.map(toChange)
}

/** The targets of a letter that were rejected and not confirmed since. */
export async function listReturned(db: Database, letterId: number): Promise<Set<number>> {
  const rows = await db('target_changes')
    .join('targets', 'targets.id', 'target_changes.target_id')
    .join('translations', 'translations.id', 'targets.translation_id')
    .where('translations.letter_id', letterId)
    .where('targets.state', 'initial')
    .whereNotIn('target_changes.command', ['keep-draft', 'restore'])
    .select<Pick<ChangeRow, 'target_id' | 'command'>[]>(
      'target_changes.target_id',
      'target_changes.command',
    )
    .orderBy('target_changes.version')
  const last = new Map(rows.map((row) => [row.target_id, row.command]))
  return new Set([...last].filter(([, command]) => command === 'reject').map(([id]) => id))
}

function toChange({ target_id, account_id, ...rest }: ChangeRow): TargetChange {
  const { version, command, text, state, provenance, at, edition, ...rejection } = rest
  const { category, severity, comment } = rejection
  return {
    targetId: target_id,
    version,
    command,
    text,
    state,
    provenance,
    account: account_id,
    at,
    category,
    severity,
    comment,
    edition,
  }
}
