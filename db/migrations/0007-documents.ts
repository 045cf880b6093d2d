import type { Knex } from 'knex'
import type { Ddl } from '#db/dialects/ddl.ts'

/** How the documents of a letter look, what single versions do their own way, and the letterhead's logo. */
export async function up(_db: Knex, ddl: Ddl) {
  await ddl.table(
    'document_settings',
    `letter_id              INTEGER PRIMARY KEY REFERENCES letters (id),
     letterhead             TEXT NOT NULL,
     places                 TEXT NOT NULL CHECK (json_valid(places)),
     courtesy_note          INTEGER NOT NULL CHECK (courtesy_note IN (0, 1)),
     attach_original        INTEGER NOT NULL CHECK (attach_original IN (0, 1)),
     multilingual           TEXT NOT NULL CHECK (multilingual IN ('separate', 'combined')),
     high_representative_in TEXT,
     profile                TEXT NOT NULL CHECK (profile IN ('eu', 'national'))`,
  )
  await ddl.table(
    'version_settings',
    `letter_id       INTEGER NOT NULL REFERENCES letters (id),
     state           TEXT NOT NULL,
     locale          TEXT NOT NULL,
     attach_original INTEGER CHECK (attach_original IN (0, 1)),
     profile         TEXT CHECK (profile IN ('eu', 'national')),
     PRIMARY KEY (letter_id, state, locale)`,
  )
  await ddl.table(
    'document_logos',
    `letter_id  INTEGER PRIMARY KEY REFERENCES letters (id),
     media_type TEXT NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg')),
     width      INTEGER NOT NULL CHECK (width > 0),
     height     INTEGER NOT NULL CHECK (height > 0),
     bytes      BLOB NOT NULL`,
  )
}

export async function down(db: Knex) {
  for (const table of ['document_logos', 'version_settings', 'document_settings']) {
    await db.schema.dropTable(table)
  }
}
