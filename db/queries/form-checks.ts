import type { FormCheck } from '#app/domain/addressees/checked-forms.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { Database } from '#db/connection.ts'

interface CheckRow {
  id: number
  locale: Locale
  cell: FormCheck['cell']
  against: string
  text: string
  source: string
  account_id: number
  at: string
}

export async function insertFormCheck(db: Database, check: FormCheck): Promise<void> {
  const { account, ...rest } = check
  await db('form_checks').insert({ ...rest, account_id: account })
}

/** Of all languages, oldest first: the last one of a cell holds. */
export async function listFormChecks(db: Database): Promise<FormCheck[]> {
  const rows = await db<CheckRow>('form_checks').orderBy('id')
  return rows.map(({ id: _, account_id, ...row }) => ({ ...row, account: account_id }))
}
