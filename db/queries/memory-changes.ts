import type { Database } from '#db/connection.ts'

export type MemoryCommand = 'edit' | 'delete' | 'restore'

/** What somebody did to a pair by hand, with its translation before and after. */
interface MemoryChange {
  readonly pair: number
  readonly version: number
  readonly command: MemoryCommand
  readonly before: string
  readonly after: string
  readonly account: number
  readonly at: string
}

export async function insertMemoryChange(db: Database, change: MemoryChange): Promise<void> {
  const { pair, account, ...rest } = change
  await db('memory_changes').insert({ ...rest, pair_id: pair, account_id: account })
}

/** What was done to a pair by hand, oldest first. */
export async function listMemoryChanges(db: Database, pair: number): Promise<MemoryChange[]> {
  const rows = await db('memory_changes')
    .where({ pair_id: pair })
    .select<(Omit<MemoryChange, 'pair' | 'account'> & { pair_id: number; account_id: number })[]>()
    .orderBy('version')
  return rows.map(({ version, command, before, after, at, pair_id, account_id }) => ({
    pair: pair_id,
    version,
    command,
    before,
    after,
    account: account_id,
    at,
  }))
}
