import type { Knex } from 'knex'
import type { Ddl } from '#db/dialects/ddl.ts'

/**
 * Notes on units, some of which ask, and texts that people without the right to write suggest. Notes hang
 * on the line of a unit, so that a question about the source is answered for all locales and editions.
 */
export async function up(db: Knex, ddl: Ddl) {
  await ddl.table(
    'notes',
    `id          INTEGER PRIMARY KEY,
     letter_id   INTEGER NOT NULL REFERENCES letters (id),
     unit_id     INTEGER NOT NULL REFERENCES units (id),
     locale      TEXT,
     written_in  TEXT NOT NULL,
     query_id    INTEGER REFERENCES notes (id),
     asks        TEXT CHECK (asks IN ('coordinator', 'reviewer', 'everybody')),
     account_id  INTEGER NOT NULL REFERENCES accounts (id),
     body        TEXT NOT NULL CHECK (trim(body) <> ''),
     at          TEXT NOT NULL,
     edited_at   TEXT,
     deleted_at  TEXT,
     pinned      INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)),
     CHECK (query_id IS NULL OR asks IS NULL)`,
  )
  await ddl.forbid('notes_answer_queries', {
    on: 'INSERT',
    table: 'notes',
    when: `NEW.query_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM notes AS query
             WHERE query.id = NEW.query_id AND query.asks IS NOT NULL
               AND query.unit_id = NEW.unit_id AND query.locale IS NEW.locale)`,
    message: 'an answer belongs to a question about the same text',
  })
  await db.raw('CREATE INDEX notes_of_letter ON notes (letter_id)')
  await ddl.table(
    'query_acts',
    `id         INTEGER PRIMARY KEY,
     query_id   INTEGER NOT NULL REFERENCES notes (id),
     act        TEXT NOT NULL CHECK (act IN ('resolve', 'reopen')),
     account_id INTEGER NOT NULL REFERENCES accounts (id),
     at         TEXT NOT NULL`,
  )
  await ddl.appendOnly('query_acts')
  await ddl.table(
    'note_readers',
    `note_id    INTEGER NOT NULL REFERENCES notes (id),
     account_id INTEGER NOT NULL REFERENCES accounts (id),
     why        TEXT NOT NULL CHECK (why IN ('mention', 'answer')),
     read_at    TEXT,
     PRIMARY KEY (note_id, account_id)`,
  )
  await addSuggestions(ddl)
  await db.raw(`
    INSERT INTO notes (letter_id, unit_id, locale, written_in, account_id, body, at)
    SELECT translations.letter_id, targets.unit_id, translations.locale, translations.locale,
           comments.account_id, comments.body, comments.at
      FROM comments
      JOIN targets ON targets.id = comments.target_id
      JOIN translations ON translations.id = targets.translation_id
     ORDER BY comments.id`)
  await db.schema.dropTable('comments')
}

async function addSuggestions(ddl: Ddl) {
  await ddl.table(
    'suggestions',
    `id         INTEGER PRIMARY KEY,
     target_id  INTEGER NOT NULL REFERENCES targets (id),
     account_id INTEGER NOT NULL REFERENCES accounts (id),
     text       TEXT NOT NULL CHECK (trim(text) <> ''),
     why        TEXT NOT NULL,
     made_from  INTEGER NOT NULL CHECK (made_from >= 0),
     edition    INTEGER NOT NULL CHECK (edition >= 1),
     at         TEXT NOT NULL`,
  )
  await ddl.appendOnly('suggestions')
  await ddl.table(
    'suggestion_ends',
    `suggestion_id INTEGER PRIMARY KEY REFERENCES suggestions (id),
     outcome       TEXT NOT NULL
                     CHECK (outcome IN ('accepted', 'changed', 'rejected', 'withdrawn')),
     account_id    INTEGER NOT NULL REFERENCES accounts (id),
     reason        TEXT CHECK (trim(reason) <> ''),
     at            TEXT NOT NULL,
     CHECK ((outcome = 'rejected') = (reason IS NOT NULL))`,
  )
  await ddl.appendOnly('suggestion_ends')
  await ddl.table(
    'suggestion_news',
    `suggestion_id INTEGER PRIMARY KEY REFERENCES suggestions (id),
     read_at       TEXT`,
  )
  await ddl.table(
    'suggestion_takes',
    `suggestion_id INTEGER NOT NULL REFERENCES suggestions (id),
     account_id    INTEGER NOT NULL REFERENCES accounts (id),
     PRIMARY KEY (suggestion_id, account_id)`,
  )
}

export async function down(db: Knex, ddl: Ddl) {
  await ddl.table(
    'comments',
    `id         INTEGER PRIMARY KEY,
     target_id  INTEGER NOT NULL REFERENCES targets (id),
     account_id INTEGER NOT NULL REFERENCES accounts (id),
     body       TEXT NOT NULL CHECK (trim(body) <> ''),
     at         TEXT NOT NULL`,
  )
  await db.raw(`
    INSERT INTO comments (target_id, account_id, body, at)
    SELECT targets.id, notes.account_id, notes.body, notes.at
      FROM notes
      JOIN translations ON translations.letter_id = notes.letter_id
                       AND translations.locale = notes.written_in
      JOIN targets ON targets.translation_id = translations.id AND targets.unit_id = notes.unit_id
     WHERE notes.deleted_at IS NULL
     ORDER BY notes.id`)
  await ddl.appendOnly('comments')
  const tables = [
    'suggestion_takes',
    'suggestion_news',
    'suggestion_ends',
    'suggestions',
    'note_readers',
    'query_acts',
    'notes',
  ]
  for (const table of tables) await db.schema.dropTable(table)
}
