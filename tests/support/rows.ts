import type { Database } from '#db/connection.ts'

/** How many rows each table holds, for a test that nothing was left behind. */
export async function countRows(db: Database): Promise<Record<string, number>> {
  const tables: { name: string }[] = await db.raw(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
       AND name NOT LIKE 'knex_%' ORDER BY name`,
  )
  const counted: Record<string, number> = {}
  for (const { name } of tables) {
    const rows = await db(name).count<{ count: number }[]>('* as count')
    counted[name] = Number(rows[0]?.count)
  }
  return counted
}
