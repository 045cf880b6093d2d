import type { Knex } from 'knex'
import type { Ddl } from '#db/dialects/ddl.ts'

/** Attempts to sign in, counted per account and per address under a SHA-256. */
export async function up(db: Knex, ddl: Ddl) {
  await ddl.table(
    'tries',
    `id  INTEGER PRIMARY KEY,
     key TEXT NOT NULL CHECK (length(key) = 64),
     at  TEXT NOT NULL`,
  )
  await db.raw('CREATE INDEX tries_by_key ON tries (key, at)')
}

export async function down(db: Knex) {
  await db.schema.dropTable('tries')
}
