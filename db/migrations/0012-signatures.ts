import type { Knex } from 'knex'
import type { Ddl } from '#db/dialects/ddl.ts'

/** The public halves of the installation's keys, and the signatures under sign-offs. */
export async function up(_db: Knex, ddl: Ddl) {
  await ddl.table(
    'signing_keys',
    `id         INTEGER PRIMARY KEY,
     key_id     TEXT NOT NULL UNIQUE CHECK (length(key_id) = 64),
     public_key TEXT NOT NULL,
     added_at   TEXT NOT NULL`,
  )
  await ddl.appendOnly('signing_keys')
  await ddl.table(
    'sign_off_signatures',
    `sign_off_id INTEGER PRIMARY KEY REFERENCES sign_offs (id),
     key_id      TEXT NOT NULL REFERENCES signing_keys (key_id),
     signature   TEXT NOT NULL`,
  )
  await ddl.appendOnly('sign_off_signatures')
}

export async function down(db: Knex) {
  for (const table of ['sign_off_signatures', 'signing_keys']) await db.schema.dropTable(table)
}
