import type { Knex } from 'knex'
import type { Ddl } from '#db/dialects/ddl.ts'

/** What a letter asks for, who found it in each translation, and which differences are meant. */
export async function up(_db: Knex, ddl: Ddl) {
  await ddl.table(
    'asks',
    `id        INTEGER PRIMARY KEY,
     letter_id INTEGER NOT NULL REFERENCES letters (id),
     unit_id   INTEGER NOT NULL REFERENCES units (id),
     words     TEXT NOT NULL CHECK (trim(words) <> ''),
     position  INTEGER CHECK (position >= 1),
     UNIQUE (letter_id, position)`,
  )
  await ddl.table(
    'ask_ticks',
    `id             INTEGER PRIMARY KEY,
     ask_id         INTEGER NOT NULL REFERENCES asks (id),
     translation_id INTEGER NOT NULL REFERENCES translations (id),
     present        INTEGER NOT NULL CHECK (present IN (0, 1)),
     digest         TEXT NOT NULL,
     version        INTEGER NOT NULL CHECK (version >= 0),
     account_id     INTEGER NOT NULL REFERENCES accounts (id),
     at             TEXT NOT NULL`,
  )
  await ddl.appendOnly('ask_ticks')
  await ddl.forbid('ask_ticks_four_eyes', {
    on: 'INSERT',
    table: 'ask_ticks',
    when: `NEW.present = 1 AND EXISTS (SELECT 1 FROM target_authors
             JOIN targets ON targets.id = target_authors.target_id
             JOIN asks ON asks.unit_id = targets.unit_id
             WHERE asks.id = NEW.ask_id AND targets.translation_id = NEW.translation_id
               AND target_authors.account_id = NEW.account_id)
           AND NOT EXISTS (SELECT 1 FROM four_eyes_waivers AS waiver
             WHERE waiver.translation_id = NEW.translation_id
               AND waiver.account_id = NEW.account_id
               AND NOT EXISTS (SELECT 1 FROM four_eyes_waiver_ends WHERE waiver_id = waiver.id))`,
    message: 'no author of a text says that it asks for the same',
  })
  await ddl.table(
    'parity_answers',
    `id             INTEGER PRIMARY KEY,
     translation_id INTEGER NOT NULL REFERENCES translations (id),
     unit_id        INTEGER NOT NULL REFERENCES units (id),
     fingerprint    TEXT NOT NULL,
     reason         TEXT NOT NULL CHECK (trim(reason) <> ''),
     account_id     INTEGER NOT NULL REFERENCES accounts (id),
     at             TEXT NOT NULL,
     UNIQUE (translation_id, unit_id, fingerprint)`,
  )
  await ddl.appendOnly('parity_answers')
}

export async function down(db: Knex) {
  for (const table of ['parity_answers', 'ask_ticks', 'asks']) await db.schema.dropTable(table)
}
