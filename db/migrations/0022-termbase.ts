import type { Knex } from 'knex'
import type { Ddl } from '#db/dialects/ddl.ts'

/** The concepts of the termbase, and everything they ever read. */
export async function up(_db: Knex, ddl: Ddl) {
  await ddl.table(
    'concepts',
    `id         INTEGER PRIMARY KEY,
     letter_id  INTEGER REFERENCES letters (id)`,
  )
  await ddl.appendOnly('concepts')
  await ddl.table(
    'concept_changes',
    `id         INTEGER PRIMARY KEY,
     concept_id INTEGER NOT NULL REFERENCES concepts (id),
     version    INTEGER NOT NULL CHECK (version > 0),
     command    TEXT NOT NULL CHECK (command IN ('add', 'edit', 'accept', 'delete', 'restore')),
     record     TEXT NOT NULL CHECK (json_valid(record)),
     account_id INTEGER REFERENCES accounts (id),
     at         TEXT NOT NULL,
     UNIQUE (concept_id, version)`,
  )
  await ddl.appendOnly('concept_changes')
}

export async function down(db: Knex) {
  await db.schema.dropTable('concept_changes')
  await db.schema.dropTable('concepts')
}
