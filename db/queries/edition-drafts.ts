import type { EditionDraft } from '#app/domain/editions/draft.ts'
import type { Database } from '#db/connection.ts'

/** The next edition of a letter, as far as it is prepared; a letter has one at a time. */
export interface StoredDraft {
  readonly letterId: number
  /** The number of the edition it was begun from. */
  readonly base: number
  /** How often it was changed: a change names the one it was made from. */
  readonly version: number
  readonly draft: EditionDraft
  readonly account: number | null
  readonly savedAt: string
}

interface DraftRow {
  letter_id: number
  base: number
  version: number
  /** JSON. */
  draft: string
  account_id: number | null
  saved_at: string
}

export async function findEditionDraft(
  db: Database,
  letterId: number,
): Promise<StoredDraft | undefined> {
  const row = await db<DraftRow>('edition_drafts').where({ letter_id: letterId }).first()
  return (
    row && {
      letterId,
      base: row.base,
      version: row.version,
      draft: JSON.parse(row.draft),
      account: row.account_id,
      savedAt: row.saved_at,
    }
  )
}

export async function putEditionDraft(db: Database, stored: StoredDraft): Promise<void> {
  const row: DraftRow = {
    letter_id: stored.letterId,
    base: stored.base,
    version: stored.version,
    draft: JSON.stringify(stored.draft),
    account_id: stored.account,
    saved_at: stored.savedAt,
  }
  await db<DraftRow>('edition_drafts').insert(row).onConflict('letter_id').merge()
}

export async function deleteEditionDraft(db: Database, letterId: number): Promise<void> {
  await db<DraftRow>('edition_drafts').where({ letter_id: letterId }).delete()
}
