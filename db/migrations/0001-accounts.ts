import type { Knex } from 'knex'
import type { Ddl } from '#db/dialects/ddl.ts'

/** Who uses the installation: accounts, one-time links, sessions. Secrets are kept as SHA-256 only. */
export async function up(_db: Knex, ddl: Ddl) {
  await ddl.table(
    'accounts',
    `id            INTEGER PRIMARY KEY,
     email         TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (email LIKE '_%@_%'),
     name          TEXT NOT NULL CHECK (trim(name) <> ''),
     organisation  TEXT NOT NULL DEFAULT '',
     password_hash TEXT,
     administrator INTEGER NOT NULL DEFAULT 0 CHECK (administrator IN (0, 1)),
     ui_locale     TEXT,
     created_at    TEXT NOT NULL,
     disabled_at   TEXT`,
  )
  await ddl.table(
    'one_time_links',
    `token_hash TEXT PRIMARY KEY CHECK (length(token_hash) = 64),
     account_id INTEGER NOT NULL REFERENCES accounts (id),
     created_at TEXT NOT NULL,
     expires_at TEXT NOT NULL,
     used_at    TEXT`,
  )
  await ddl.table(
    'sessions',
    `id_hash    TEXT PRIMARY KEY CHECK (length(id_hash) = 64),
     account_id INTEGER NOT NULL REFERENCES accounts (id),
     created_at TEXT NOT NULL,
     seen_at    TEXT NOT NULL,
     expires_at TEXT NOT NULL`,
  )
}

export async function down(db: Knex) {
  for (const table of ['sessions', 'one_time_links', 'accounts']) await db.schema.dropTable(table)
}
