import type { Knex } from 'knex'
import type { Ddl } from '#db/dialects/ddl.ts'

/** What people changed in the register of addressees, and which forms of address they checked. */
export async function up(db: Knex, ddl: Ddl) {
  await ddl.table(
    'addressee_changes',
    `id         INTEGER PRIMARY KEY,
     state      TEXT NOT NULL,
     record     TEXT NOT NULL CHECK (json_valid(record)),
     note       TEXT NOT NULL,
     account_id INTEGER NOT NULL REFERENCES accounts (id),
     at         TEXT NOT NULL,
     CHECK (json_extract(record, '$.state') = state)`,
  )
  await ddl.appendOnly('addressee_changes')
  await db.raw('CREATE INDEX addressee_changes_by_state ON addressee_changes (state, id)')
  await ddl.table(
    'form_checks',
    `id         INTEGER PRIMARY KEY,
     locale     TEXT NOT NULL,
     cell       TEXT NOT NULL,
     against    TEXT NOT NULL,
     text       TEXT NOT NULL CHECK (trim(text) <> ''),
     source     TEXT NOT NULL CHECK (trim(source) <> ''),
     account_id INTEGER NOT NULL REFERENCES accounts (id),
     at         TEXT NOT NULL`,
  )
  await ddl.appendOnly('form_checks')
}

export async function down(db: Knex) {
  for (const table of ['form_checks', 'addressee_changes']) await db.schema.dropTable(table)
}
