import type { Knex } from 'knex'
import type { Ddl } from '#db/dialects/ddl.ts'

/** What went out to the ministries, with the very bytes, and what stands in for a translation not signed. */
export async function up(db: Knex, ddl: Ddl) {
  await ddl.table(
    'sendings',
    `id          INTEGER PRIMARY KEY,
     letter_id   INTEGER NOT NULL REFERENCES letters (id),
     edition_id  INTEGER NOT NULL REFERENCES editions (id),
     state       TEXT NOT NULL,
     locale      TEXT NOT NULL,
     release     TEXT NOT NULL CHECK (release IN ('source', 'signed-off', 'fallback')),
     sent_on     TEXT NOT NULL,
     channel     TEXT NOT NULL CHECK (channel IN ('e-mail', 'post', 'hand', 'portal', 'other')),
     reference   TEXT NOT NULL,
     note        TEXT NOT NULL,
     fingerprint TEXT NOT NULL CHECK (json_valid(fingerprint)),
     account_id  INTEGER NOT NULL REFERENCES accounts (id),
     at          TEXT NOT NULL`,
  )
  await db.raw('CREATE INDEX sendings_by_letter ON sendings (letter_id, id)')
  await ddl.table(
    'sending_files',
    `sending_id INTEGER NOT NULL REFERENCES sendings (id),
     name       TEXT NOT NULL,
     media_type TEXT NOT NULL,
     sha256     TEXT NOT NULL CHECK (length(sha256) = 64),
     bytes      BLOB NOT NULL,
     PRIMARY KEY (sending_id, name)`,
  )
  await ddl.table(
    'sending_acts',
    `id         INTEGER PRIMARY KEY,
     sending_id INTEGER NOT NULL REFERENCES sendings (id),
     kind       TEXT NOT NULL CHECK (kind IN ('acknowledged', 'taken-back')),
     day        TEXT,
     reference  TEXT NOT NULL,
     note       TEXT NOT NULL,
     account_id INTEGER NOT NULL REFERENCES accounts (id),
     at         TEXT NOT NULL,
     UNIQUE (sending_id, kind),
     CHECK (kind <> 'acknowledged' OR day IS NOT NULL),
     CHECK (kind <> 'taken-back' OR trim(note) <> '')`,
  )
  for (const table of ['sendings', 'sending_files', 'sending_acts']) await ddl.appendOnly(table)
  await db.raw(
    `ALTER TABLE version_settings
     ADD COLUMN fallback TEXT NOT NULL DEFAULT 'hold' CHECK (fallback IN ('hold', 'source'))`,
  )
}

export async function down(db: Knex) {
  await db.raw('ALTER TABLE version_settings DROP COLUMN fallback')
  for (const table of ['sending_acts', 'sending_files', 'sendings']) {
    await db.schema.dropTable(table)
  }
}
