import type { Knex } from 'knex'
import type { Ddl } from '#db/dialects/ddl.ts'

/** Sign-offs and how they ended, confirmed addressees, and the history. All of it is only added to. */
export async function up(_db: Knex, ddl: Ddl) {
  await ddl.table(
    'sign_offs',
    `id             INTEGER PRIMARY KEY,
     translation_id INTEGER NOT NULL REFERENCES translations (id),
     edition_id     INTEGER NOT NULL REFERENCES editions (id),
     account_id     INTEGER NOT NULL REFERENCES accounts (id),
     signed_at      TEXT NOT NULL,
     statement      TEXT NOT NULL CHECK (trim(statement) <> ''),
     text_digest    TEXT NOT NULL CHECK (length(text_digest) = 64),
     payload        TEXT NOT NULL CHECK (json_valid(payload)),
     digest         TEXT NOT NULL CHECK (length(digest) = 64)`,
  )
  await ddl.appendOnly('sign_offs')
  await ddl.forbid('sign_offs_four_eyes', {
    on: 'INSERT',
    table: 'sign_offs',
    when: `EXISTS (SELECT 1 FROM target_authors
             JOIN targets ON targets.id = target_authors.target_id
             WHERE targets.translation_id = NEW.translation_id
               AND target_authors.account_id = NEW.account_id)`,
    message: 'no author of a text in it signs a translation off',
  })
  await ddl.table(
    'sign_off_ends',
    `sign_off_id INTEGER PRIMARY KEY REFERENCES sign_offs (id),
     kind        TEXT NOT NULL CHECK (kind IN ('withdrawn', 'voided')),
     account_id  INTEGER NOT NULL REFERENCES accounts (id),
     reason      TEXT NOT NULL CHECK (trim(reason) <> ''),
     at          TEXT NOT NULL`,
  )
  await ddl.appendOnly('sign_off_ends')
  await ddl.table(
    'addressee_confirmations',
    `id         INTEGER PRIMARY KEY,
     letter_id  INTEGER NOT NULL REFERENCES letters (id),
     state      TEXT NOT NULL,
     locale     TEXT NOT NULL,
     block      TEXT NOT NULL CHECK (json_valid(block)),
     salutation TEXT NOT NULL CHECK (trim(salutation) <> ''),
     source     TEXT NOT NULL,
     account_id INTEGER NOT NULL REFERENCES accounts (id),
     at         TEXT NOT NULL`,
  )
  await ddl.appendOnly('addressee_confirmations')
  await ddl.table(
    'events',
    `id         INTEGER PRIMARY KEY,
     chain      TEXT NOT NULL,
     sequence   INTEGER NOT NULL CHECK (sequence >= 1),
     at         TEXT NOT NULL,
     account_id INTEGER REFERENCES accounts (id),
     kind       TEXT NOT NULL,
     data       TEXT NOT NULL CHECK (json_valid(data)),
     previous   TEXT NOT NULL CHECK (length(previous) = 64),
     hash       TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
     UNIQUE (chain, sequence)`,
  )
  await ddl.appendOnly('events')
}

export async function down(db: Knex) {
  for (const table of ['events', 'addressee_confirmations', 'sign_off_ends', 'sign_offs']) {
    await db.schema.dropTable(table)
  }
}
