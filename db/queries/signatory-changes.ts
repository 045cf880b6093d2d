import type { TableCommandKind } from '#app/domain/signatories/table.ts'
import type { SignatoryValues } from '#app/domain/signatories/values.ts'
import type { Database } from '#db/connection.ts'

/** An act on the table of an edition, with the rows it touched as they were and as they are since. */
export interface SignatoryChange {
  /** The number of acts until then: names the table as it was after this one. */
  readonly version: number
  readonly command: TableCommandKind
  readonly before: readonly SignatoryValues[]
  readonly after: readonly SignatoryValues[]
  readonly account: number | null
  readonly at: string
}

interface ChangeRow {
  edition_id: number
  version: number
  command: TableCommandKind
  /** JSON. */
  before: string
  after: string
  account_id: number | null
  at: string
}

export async function insertSignatoryChange(
  db: Database,
  editionId: number,
  change: SignatoryChange,
): Promise<void> {
  await db<ChangeRow>('signatory_changes').insert({
    edition_id: editionId,
    version: change.version,
    command: change.command,
    before: JSON.stringify(change.before),
    after: JSON.stringify(change.after),
    account_id: change.account,
    at: change.at,
  })
}

/** How often the table of an edition was changed. */
export async function signatoriesVersion(db: Database, editionId: number): Promise<number> {
  const row = await db<ChangeRow>('signatory_changes')
    .where({ edition_id: editionId })
    .orderBy('version', 'desc')
    .first('version')
  return row?.version ?? 0
}

/** Oldest first. */
export async function listSignatoryChanges(
  db: Database,
  editionId: number,
): Promise<SignatoryChange[]> {
  const rows = await db<ChangeRow>('signatory_changes')
    .where({ edition_id: editionId })
    .orderBy('version')
  return rows.map(({ version, command, before, after, account_id, at }) => ({
    version,
    command,
    before: JSON.parse(before),
    after: JSON.parse(after),
    account: account_id,
    at,
  }))
}
