import type { Knex } from 'knex'
import type { Ddl } from '#db/dialects/ddl.ts'

/** Letters, their editions, and what an edition consists of. */
export async function up(db: Knex, ddl: Ddl) {
  await ddl.table(
    'letters',
    `id                  INTEGER PRIMARY KEY,
     source_locale       TEXT NOT NULL,
     brief               TEXT NOT NULL DEFAULT '',
     embargo_on          TEXT CHECK (embargo_on IS date(embargo_on)),
     correct_and_approve INTEGER NOT NULL DEFAULT 0 CHECK (correct_and_approve IN (0, 1)),
     created_at          TEXT NOT NULL`,
  )
  await ddl.table(
    'editions',
    `id           INTEGER PRIMARY KEY,
     letter_id    INTEGER NOT NULL REFERENCES letters (id),
     number       INTEGER NOT NULL CHECK (number >= 1),
     title        TEXT NOT NULL CHECK (trim(title) <> ''),
     input        TEXT NOT NULL,
     encoding     TEXT NOT NULL,
     cut          TEXT NOT NULL CHECK (json_valid(cut)),
     cut_version  INTEGER NOT NULL DEFAULT 0,
     confirmed_at TEXT,
     UNIQUE (letter_id, number)`,
  )
  await ddl.table(
    'units',
    `id         INTEGER PRIMARY KEY,
     edition_id INTEGER NOT NULL REFERENCES editions (id),
     number     INTEGER NOT NULL CHECK (number >= 1),
     kind       TEXT NOT NULL CHECK (kind IN ('title', 'date', 'salutation', 'heading', 'paragraph',
                  'list-item', 'closing', 'group', 'descriptor')),
     text       TEXT NOT NULL CHECK (text <> ''),
     translate  INTEGER NOT NULL CHECK (translate IN (0, 1)),
     format     TEXT NOT NULL CHECK (format IN ('plain', 'inline')),
     range_start INTEGER,
     range_end   INTEGER CHECK (range_end >= range_start),
     UNIQUE (edition_id, number)`,
  )
  await ddl.table(
    'signatories',
    `id                 INTEGER PRIMARY KEY,
     edition_id         INTEGER NOT NULL REFERENCES editions (id),
     position           INTEGER NOT NULL CHECK (position >= 1),
     group_unit_id      INTEGER REFERENCES units (id),
     kind               TEXT NOT NULL CHECK (kind IN ('organisation', 'person')),
     name               TEXT NOT NULL CHECK (trim(name) <> ''),
     acronym            TEXT CHECK (acronym <> ''),
     country            TEXT CHECK (country <> ''),
     descriptor_unit_id INTEGER REFERENCES units (id),
     range_start        INTEGER,
     range_end          INTEGER CHECK (range_end >= range_start),
     UNIQUE (edition_id, position)`,
  )
  await ddl.table(
    'grants',
    `id         INTEGER PRIMARY KEY,
     letter_id  INTEGER NOT NULL REFERENCES letters (id),
     account_id INTEGER NOT NULL REFERENCES accounts (id),
     role       TEXT NOT NULL CHECK (role IN ('coordinator', 'translator', 'reviewer', 'observer')),
     locale     TEXT,
     CHECK ((role IN ('translator', 'reviewer')) = (locale IS NOT NULL))`,
  )
  await db.raw(
    `CREATE UNIQUE INDEX grants_once ON grants (letter_id, account_id, role, coalesce(locale, ''))`,
  )
}

export async function down(db: Knex) {
  for (const table of ['grants', 'signatories', 'units', 'editions', 'letters']) {
    await db.schema.dropTable(table)
  }
}
