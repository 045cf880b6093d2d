import type { Knex } from 'knex'
import type { Ddl } from '#db/dialects/ddl.ts'

/**
 * The translation memory: what people confirmed, by whole units and by sentences; what was done to a pair
 * by hand; which letters are everybody's to read here; and what a target was made from.
 */
export async function up(db: Knex, ddl: Ddl) {
  await ddl.table(
    'memory_pairs',
    `id             INTEGER PRIMARY KEY,
     translation_id INTEGER NOT NULL REFERENCES translations (id),
     unit_id        INTEGER NOT NULL REFERENCES units (id),
     edition        INTEGER NOT NULL CHECK (edition >= 1),
     sentence       INTEGER NOT NULL CHECK (sentence >= 0),
     source         TEXT NOT NULL CHECK (trim(source) <> ''),
     target         TEXT NOT NULL CHECK (trim(target) <> ''),
     format         TEXT NOT NULL DEFAULT 'plain' CHECK (format = 'plain'),
     source_hash    TEXT NOT NULL,
     before_hash    TEXT NOT NULL,
     after_hash     TEXT NOT NULL,
     state          TEXT NOT NULL CHECK (state IN ('translated', 'reviewed')),
     confirmed_by   INTEGER NOT NULL REFERENCES accounts (id),
     confirmed_at   TEXT NOT NULL,
     reviewed_by    INTEGER REFERENCES accounts (id),
     version        INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
     edited         INTEGER NOT NULL DEFAULT 0 CHECK (edited IN (0, 1)),
     deleted        INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
     CHECK ((state = 'reviewed') = (reviewed_by IS NOT NULL))`,
  )
  // What is deleted stays, and makes room for what is confirmed again.
  await db.raw(
    `CREATE UNIQUE INDEX memory_pairs_live
       ON memory_pairs (translation_id, unit_id, source_hash, sentence) WHERE deleted = 0`,
  )
  await ddl.table(
    'memory_changes',
    `id         INTEGER PRIMARY KEY,
     pair_id    INTEGER NOT NULL REFERENCES memory_pairs (id),
     version    INTEGER NOT NULL CHECK (version >= 2),
     command    TEXT NOT NULL CHECK (command IN ('edit', 'delete', 'restore')),
     before     TEXT NOT NULL,
     after      TEXT NOT NULL,
     account_id INTEGER NOT NULL REFERENCES accounts (id),
     at         TEXT NOT NULL,
     UNIQUE (pair_id, version)`,
  )
  await ddl.appendOnly('memory_changes')
  await ddl.table(
    'memory_releases',
    `id         INTEGER PRIMARY KEY,
     letter_id  INTEGER NOT NULL REFERENCES letters (id),
     released   INTEGER NOT NULL CHECK (released IN (0, 1)),
     account_id INTEGER NOT NULL REFERENCES accounts (id),
     at         TEXT NOT NULL`,
  )
  await ddl.appendOnly('memory_releases')
  await ddl.table(
    'target_matches',
    `target_id INTEGER NOT NULL REFERENCES targets (id),
     version   INTEGER NOT NULL CHECK (version >= 1),
     pair_id   INTEGER NOT NULL REFERENCES memory_pairs (id),
     score     INTEGER NOT NULL CHECK (score BETWEEN 50 AND 101),
     PRIMARY KEY (target_id, version)`,
  )
  await ddl.appendOnly('target_matches')
}

export async function down(db: Knex) {
  for (const table of ['target_matches', 'memory_releases', 'memory_changes', 'memory_pairs']) {
    await db.schema.dropTable(table)
  }
}
