import type { Edition } from '#app/domain/letter.ts'
import type { Consent } from '#app/domain/signatories/consent.ts'
import type { TableCommandKind } from '#app/domain/signatories/table.ts'
import type { SignatoryValues } from '#app/domain/signatories/values.ts'
import type { Database } from '#db/connection.ts'

/** An act on the table of an edition, with the rows it touched as they were and as they are since. */
export interface SignatoryChange {
  /** The number of acts until then: names the table as it was after this one. */
  readonly version: number
  readonly command: TableCommandKind
  readonly before: readonly ChangedRow[]
  readonly after: readonly ChangedRow[]
  readonly account: number | null
  readonly at: string
}

/** Older acts say nothing of consent. */
export type ChangedRow = SignatoryValues & { readonly consent?: Consent | undefined }

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

/**
 * How often the table was changed until an edition. A new edition counts as a change: the headings that
 * forms name by their number have moved.
 */
export async function signatoriesVersion(
  db: Database,
  { id, letterId, number }: Pick<Edition, 'id' | 'letterId' | 'number'>,
): Promise<number> {
  const [row] = await db('signatory_changes')
    .join('editions', 'editions.id', 'signatory_changes.edition_id')
    .where({ letter_id: letterId })
    .where('editions.id', '<=', id)
    .count<{ acts: number }[]>({ acts: '*' })
  return (row?.acts ?? 0) + number - 1
}

/** What was done to the table of a letter, oldest first. */
export async function listSignatoryChanges(
  db: Database,
  letterId: number,
): Promise<SignatoryChange[]> {
  const rows = await db('signatory_changes')
    .join('editions', 'editions.id', 'signatory_changes.edition_id')
    .where({ letter_id: letterId })
    .select<ChangeRow[]>('signatory_changes.*')
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
