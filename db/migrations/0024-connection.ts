import type { Knex } from 'knex'
import type { Ddl } from '#db/dialects/ddl.ts'

/**
 * What a bad connection asks for: the answers given to requests that may come again, and the key of what
 * a person's browsers keep. Both are forgotten: neither is history.
 */
export async function up(db: Knex, ddl: Ddl) {
  await ddl.table(
    'answers_given',
    `account_id INTEGER NOT NULL REFERENCES accounts (id),
     key        TEXT NOT NULL CHECK (length(key) = 36),
     digest     TEXT NOT NULL CHECK (length(digest) = 64),
     answer     TEXT NOT NULL CHECK (json_valid(answer)),
     at         TEXT NOT NULL,
     PRIMARY KEY (account_id, key)`,
  )
  await db.raw('CREATE INDEX answers_given_at ON answers_given (at)')
  await ddl.table(
    'draft_keys',
    `account_id INTEGER PRIMARY KEY REFERENCES accounts (id),
     name       TEXT NOT NULL UNIQUE,
     secret     TEXT NOT NULL CHECK (length(secret) = 43)`,
  )
}

export async function down(db: Knex) {
  await db.schema.dropTable('draft_keys')
  await db.schema.dropTable('answers_given')
}
