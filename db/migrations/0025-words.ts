import type { Knex } from 'knex'
import type { Ddl } from '#db/dialects/ddl.ts'

/** The words of a letter in one language that are right, whatever a dictionary knows. */
export async function up(_db: Knex, ddl: Ddl) {
  await ddl.table(
    'letter_words',
    `id             INTEGER PRIMARY KEY,
     translation_id INTEGER NOT NULL REFERENCES translations (id),
     word           TEXT NOT NULL CHECK (trim(word) <> ''),
     account_id     INTEGER NOT NULL REFERENCES accounts (id),
     at             TEXT NOT NULL,
     UNIQUE (translation_id, word)`,
  )
}

export async function down(db: Knex) {
  await db.schema.dropTable('letter_words')
}
