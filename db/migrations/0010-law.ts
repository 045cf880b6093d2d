import type { Knex } from 'knex'
import type { Ddl } from '#db/dialects/ddl.ts'

/** The acts' own wordings of quoted passages, as people read them there. */
export async function up(_db: Knex, ddl: Ddl) {
  await ddl.table(
    'official_passages',
    `id         INTEGER PRIMARY KEY,
     celex      TEXT NOT NULL,
     article    TEXT NOT NULL,
     passage    TEXT NOT NULL,
     locale     TEXT NOT NULL,
     text       TEXT NOT NULL CHECK (trim(text) <> ''),
     source     TEXT NOT NULL CHECK (trim(source) <> ''),
     account_id INTEGER NOT NULL REFERENCES accounts (id),
     at         TEXT NOT NULL`,
  )
  await ddl.appendOnly('official_passages')
}

export async function down(db: Knex) {
  await db.schema.dropTable('official_passages')
}
