import type { Locale } from '#app/domain/locale.ts'
import type { Database } from '#db/connection.ts'

/** What a coordinator confirmed, or corrected, of how one letter addresses a ministry. */
export interface AddresseeConfirmation {
  readonly letterId: number
  readonly state: string
  readonly locale: Locale
  /** The lines of the address block, as they are to be printed. */
  readonly block: readonly string[]
  readonly salutation: string
  /** Where the person found it. */
  readonly source: string
  readonly account: number
  readonly at: string
}

interface ConfirmationRow {
  letter_id: number
  state: string
  locale: Locale
  block: string
  salutation: string
  source: string
  account_id: number
  at: string
}

export async function insertConfirmation(
  db: Database,
  confirmation: AddresseeConfirmation,
): Promise<void> {
  const { letterId, account, block, ...rest } = confirmation
  await db('addressee_confirmations').insert({
    ...rest,
    letter_id: letterId,
    account_id: account,
    block: JSON.stringify(block),
  })
}

/** All of a letter, oldest first: the last one of a version holds. */
export async function listConfirmations(
  db: Database,
  letterId: number,
): Promise<AddresseeConfirmation[]> {
  const rows = await db<ConfirmationRow>('addressee_confirmations')
    .where({ letter_id: letterId })
    .orderBy('id')
  return rows.map((row) => ({
    letterId: row.letter_id,
    state: row.state,
    locale: row.locale,
    block: JSON.parse(row.block),
    salutation: row.salutation,
    source: row.source,
    account: row.account_id,
    at: row.at,
  }))
}
