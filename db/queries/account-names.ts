import type { Database } from '#db/connection.ts'

/** Accounts by the name that others may read; e-mail addresses stay where they are. */
export async function listAccountNames(db: Database): Promise<Map<number, string>> {
  const rows = await db('accounts').select<{ id: number; name: string }[]>('id', 'name')
  return new Map(rows.map((row) => [row.id, row.name]))
}
