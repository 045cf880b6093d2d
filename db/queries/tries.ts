import type { Database } from '#db/connection.ts'

/** Notes an attempt and tells how many there were since the given time, this one included. */
export async function countTry(
  db: Database,
  key: string,
  { at, since }: { at: string; since: string },
): Promise<number> {
  await db('tries').where('at', '<=', since).delete()
  await db('tries').insert({ key, at })
  const rows = await db('tries').where({ key }).count<{ count: number }[]>('* as count')
  return Number(rows[0]?.count ?? 0)
}

export async function forgetTries(db: Database, key: string): Promise<void> {
  await db('tries').where({ key }).delete()
}
