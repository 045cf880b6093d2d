import type { Knex } from 'knex'
import type { Ddl } from '#db/dialects/ddl.ts'

/** Translations, their targets, and the four eyes that the database itself demands. */
export async function up(_db: Knex, ddl: Ddl) {
  await ddl.table(
    'translations',
    `id        INTEGER PRIMARY KEY,
     letter_id INTEGER NOT NULL REFERENCES letters (id),
     locale    TEXT NOT NULL,
     due_on    TEXT CHECK (due_on IS date(due_on)),
     opened_at TEXT NOT NULL,
     UNIQUE (letter_id, locale)`,
  )
  await ddl.table(
    'targets',
    `id             INTEGER PRIMARY KEY,
     translation_id INTEGER NOT NULL REFERENCES translations (id),
     unit_id        INTEGER NOT NULL REFERENCES units (id),
     text           TEXT NOT NULL DEFAULT '',
     state          TEXT NOT NULL DEFAULT 'initial'
                      CHECK (state IN ('initial', 'translated', 'reviewed')),
     version        INTEGER NOT NULL DEFAULT 0 CHECK (version >= 0),
     provenance     TEXT NOT NULL DEFAULT 'person'
                      CHECK (provenance IN ('person', 'machine-draft', 'pasted', 'imported')),
     reviewed_by    INTEGER REFERENCES accounts (id),
     UNIQUE (translation_id, unit_id),
     CHECK (state = 'initial' OR trim(text) <> ''),
     CHECK ((state = 'reviewed') = (reviewed_by IS NOT NULL))`,
  )
  await ddl.table(
    'target_authors',
    `target_id  INTEGER NOT NULL REFERENCES targets (id),
     account_id INTEGER NOT NULL REFERENCES accounts (id),
     PRIMARY KEY (target_id, account_id)`,
  )
  await ddl.forbid('targets_four_eyes', {
    on: 'UPDATE OF state, reviewed_by',
    table: 'targets',
    when: `NEW.state = 'reviewed' AND EXISTS (SELECT 1 FROM target_authors
             WHERE target_id = NEW.id AND account_id = NEW.reviewed_by)`,
    message: 'no author of a text approves it',
  })
  await ddl.forbid('targets_start_unreviewed', {
    on: 'INSERT',
    table: 'targets',
    when: `NEW.state <> 'initial'`,
    message: 'a target begins as initial',
  })
  await ddl.forbid('target_authors_four_eyes', {
    on: 'INSERT',
    table: 'target_authors',
    when: `EXISTS (SELECT 1 FROM targets
             WHERE id = NEW.target_id AND reviewed_by = NEW.account_id)`,
    message: 'who approved a text is no author of it',
  })
  await ddl.table(
    'target_changes',
    `id         INTEGER PRIMARY KEY,
     target_id  INTEGER NOT NULL REFERENCES targets (id),
     version    INTEGER NOT NULL CHECK (version >= 1),
     command    TEXT NOT NULL CHECK (command IN ('keep-draft', 'enter', 'confirm', 'restore',
                  'approve', 'correct', 'reject', 'reopen')),
     text       TEXT NOT NULL,
     state      TEXT NOT NULL CHECK (state IN ('initial', 'translated', 'reviewed')),
     provenance TEXT NOT NULL,
     account_id INTEGER REFERENCES accounts (id),
     at         TEXT NOT NULL,
     category   TEXT,
     comment    TEXT,
     UNIQUE (target_id, version),
     CHECK ((command = 'reject') = (category IS NOT NULL)),
     CHECK ((command = 'reject') = (comment IS NOT NULL))`,
  )
  await ddl.appendOnly('target_changes')
  await ddl.table(
    'working_copies',
    `target_id  INTEGER NOT NULL REFERENCES targets (id),
     account_id INTEGER NOT NULL REFERENCES accounts (id),
     text       TEXT NOT NULL,
     made_from  INTEGER NOT NULL CHECK (made_from >= 0),
     saved_at   TEXT NOT NULL,
     PRIMARY KEY (target_id, account_id)`,
  )
  await ddl.table(
    'comments',
    `id         INTEGER PRIMARY KEY,
     target_id  INTEGER NOT NULL REFERENCES targets (id),
     account_id INTEGER NOT NULL REFERENCES accounts (id),
     body       TEXT NOT NULL CHECK (trim(body) <> ''),
     at         TEXT NOT NULL`,
  )
  await ddl.appendOnly('comments')
  await ddl.table(
    'dismissals',
    `id          INTEGER PRIMARY KEY,
     target_id   INTEGER NOT NULL REFERENCES targets (id),
     fingerprint TEXT NOT NULL,
     reason      TEXT NOT NULL CHECK (trim(reason) <> ''),
     account_id  INTEGER NOT NULL REFERENCES accounts (id),
     at          TEXT NOT NULL,
     UNIQUE (target_id, fingerprint)`,
  )
  await ddl.appendOnly('dismissals')
}

export async function down(db: Knex) {
  for (const table of [
    'dismissals',
    'comments',
    'working_copies',
    'target_changes',
    'target_authors',
    'targets',
    'translations',
  ]) {
    await db.schema.dropTable(table)
  }
}
