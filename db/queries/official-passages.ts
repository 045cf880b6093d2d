import type { Wording } from '#app/domain/law/wording.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { Database } from '#db/connection.ts'
import { shippedWordings } from '#db/reference/official-passages.ts'

interface WordingRow {
  id: number
  celex: string
  article: string
  passage: string
  locale: Locale
  text: string
  source: string
  account_id: number
  at: string
}

export async function insertWording(
  db: Database,
  wording: Wording & { readonly account: number; readonly at: string },
): Promise<void> {
  const { account, ...rest } = wording
  await db('official_passages').insert({ ...rest, account_id: account })
}

/** All there ever were, the shipped ones first, then as they were entered: the last of each holds. */
export async function listWordings(db: Database): Promise<Wording[]> {
  const rows = await db<WordingRow>('official_passages').orderBy('id')
  const entered = rows.map(({ id: _, account_id, ...row }) => ({ ...row, account: account_id }))
  return [...shippedWordings, ...entered]
}
