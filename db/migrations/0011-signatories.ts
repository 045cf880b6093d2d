import type { Knex } from 'knex'
import type { Ddl } from '#db/dialects/ddl.ts'

/** What was done to the table of signatories, so that what was removed can be added again. */
export async function up(_db: Knex, ddl: Ddl) {
  await ddl.table(
    'signatory_changes',
    `id         INTEGER PRIMARY KEY,
     edition_id INTEGER NOT NULL REFERENCES editions (id),
     version    INTEGER NOT NULL CHECK (version >= 1),
     command    TEXT NOT NULL
                  CHECK (command IN ('add', 'import', 'change', 'remove', 'move', 'sort')),
     before     TEXT NOT NULL CHECK (json_valid(before)),
     after      TEXT NOT NULL CHECK (json_valid(after)),
     account_id INTEGER REFERENCES accounts (id),
     at         TEXT NOT NULL,
     UNIQUE (edition_id, version)`,
  )
  await ddl.appendOnly('signatory_changes')
}

export async function down(db: Knex) {
  await db.schema.dropTable('signatory_changes')
}
