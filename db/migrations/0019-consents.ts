import type { Knex } from 'knex'
import type { Ddl } from '#db/dialects/ddl.ts'

/**
 * The edition that each signatory has consented to. Who is in a table already counts for the first one:
 * no row tells when it was added.
 */
export async function up(db: Knex, ddl: Ddl) {
  await db.raw(
    `ALTER TABLE signatories ADD COLUMN consented_edition INTEGER NOT NULL DEFAULT 1
       CHECK (consented_edition >= 1)`,
  )
  await db.raw(
    `ALTER TABLE signatories ADD COLUMN consented_on TEXT
       CHECK (consented_on = date(consented_on))`,
  )
  await db.raw(`ALTER TABLE signatories ADD COLUMN consented_how TEXT NOT NULL DEFAULT ''`)
  await commands(db, ddl, ['add', 'import', 'change', 'remove', 'move', 'sort', 'consent'])
}

/** What can be done to a table. The table is made anew, since SQLite changes no check in place. */
async function commands(db: Knex, ddl: Ddl, kinds: readonly string[]) {
  const changes: { command: string }[] = await db('signatory_changes').select().orderBy('id')
  await db.schema.dropTable('signatory_changes')
  await ddl.table(
    'signatory_changes',
    `id         INTEGER PRIMARY KEY,
     edition_id INTEGER NOT NULL REFERENCES editions (id),
     version    INTEGER NOT NULL CHECK (version >= 1),
     command    TEXT NOT NULL
                  CHECK (command IN (${kinds.map((one) => `'${one}'`).join(', ')})),
     before     TEXT NOT NULL CHECK (json_valid(before)),
     after      TEXT NOT NULL CHECK (json_valid(after)),
     account_id INTEGER REFERENCES accounts (id),
     at         TEXT NOT NULL,
     UNIQUE (edition_id, version)`,
  )
  await ddl.appendOnly('signatory_changes')
  for (const change of changes) {
    if (kinds.includes(change.command)) await db('signatory_changes').insert(change)
  }
}

export async function down(db: Knex, ddl: Ddl) {
  await commands(db, ddl, ['add', 'import', 'change', 'remove', 'move', 'sort'])
  for (const column of ['consented_how', 'consented_on', 'consented_edition']) {
    await db.raw(`ALTER TABLE signatories DROP COLUMN ${column}`)
  }
}
