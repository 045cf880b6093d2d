import type { Knex } from 'knex'
import type { Ddl } from '#db/dialects/ddl.ts'

/** Letters that change: a unit lives on through editions, and what is written names the one it is of. */
export async function up(db: Knex, ddl: Ddl) {
  await db.raw('ALTER TABLE units ADD COLUMN continues INTEGER REFERENCES units (id)')
  await db.raw(
    'CREATE UNIQUE INDEX units_once_in_an_edition ON units (edition_id, coalesce(continues, id))',
  )
  await ddl.forbid('units_continue_the_first', {
    on: 'INSERT',
    table: 'units',
    when: 'EXISTS (SELECT 1 FROM units WHERE id = NEW.continues AND continues IS NOT NULL)',
    message: 'a unit names the first of those it continues',
  })
  await db.raw('ALTER TABLE editions ADD COLUMN published_by INTEGER REFERENCES accounts (id)')
  await db.raw(`ALTER TABLE editions ADD COLUMN note TEXT NOT NULL DEFAULT ''`)
  for (const table of ['targets', 'target_changes', 'variant_changes']) {
    await db.raw(
      `ALTER TABLE ${table} ADD COLUMN edition INTEGER NOT NULL DEFAULT 1 CHECK (edition >= 1)`,
    )
  }
  await ddl.table(
    'edition_changes',
    `edition_id   INTEGER NOT NULL REFERENCES editions (id),
     unit_id      INTEGER NOT NULL REFERENCES units (id),
     kind         TEXT NOT NULL
                    CHECK (kind IN ('changed', 'moved', 'split', 'merged', 'added', 'removed')),
     significance TEXT NOT NULL CHECK (significance IN ('typo', 'update', 'meaning')),
     made_of      TEXT NOT NULL CHECK (json_valid(made_of)),
     PRIMARY KEY (edition_id, unit_id),
     CHECK (significance <> 'typo' OR kind = 'changed')`,
  )
  await ddl.appendOnly('edition_changes')
  await db.raw('CREATE INDEX edition_changes_by_unit ON edition_changes (unit_id)')
  await ddl.table(
    'edition_drafts',
    `letter_id  INTEGER PRIMARY KEY REFERENCES letters (id),
     base       INTEGER NOT NULL CHECK (base >= 1),
     version    INTEGER NOT NULL CHECK (version >= 1),
     draft      TEXT NOT NULL CHECK (json_valid(draft)),
     account_id INTEGER REFERENCES accounts (id),
     saved_at   TEXT NOT NULL`,
  )
  await endings(db, ddl, `'withdrawn', 'voided', 'superseded'`)
}

/** How a sign-off ends. The table is made anew, since SQLite changes no check in place. */
async function endings(db: Knex, ddl: Ddl, kinds: string) {
  const ends: object[] = await db('sign_off_ends').select()
  await db.schema.dropTable('sign_off_ends')
  await ddl.table(
    'sign_off_ends',
    `sign_off_id INTEGER PRIMARY KEY REFERENCES sign_offs (id),
     kind        TEXT NOT NULL CHECK (kind IN (${kinds})),
     account_id  INTEGER NOT NULL REFERENCES accounts (id),
     reason      TEXT NOT NULL CHECK (trim(reason) <> ''),
     at          TEXT NOT NULL`,
  )
  await ddl.appendOnly('sign_off_ends')
  for (const end of ends) await db('sign_off_ends').insert(end)
}

export async function down(db: Knex, ddl: Ddl) {
  await endings(db, ddl, `'withdrawn', 'voided'`)
  for (const table of ['edition_drafts', 'edition_changes']) await db.schema.dropTable(table)
  for (const table of ['variant_changes', 'target_changes', 'targets']) {
    await db.raw(`ALTER TABLE ${table} DROP COLUMN edition`)
  }
  for (const column of ['note', 'published_by']) {
    await db.raw(`ALTER TABLE editions DROP COLUMN ${column}`)
  }
  await db.raw('DROP TRIGGER units_continue_the_first')
  await db.raw('DROP INDEX units_once_in_an_edition')
  await db.raw('ALTER TABLE units DROP COLUMN continues')
}
