import type { Knex } from 'knex'

const columns = {
  match_pair: 'match_pair INTEGER REFERENCES memory_pairs (id)',
  match_score: 'match_score INTEGER CHECK ((match_score IS NULL) = (match_pair IS NULL))',
}

/** The match that was inserted into what is typed, until it is confirmed. */
export async function up(db: Knex) {
  for (const column of Object.values(columns)) {
    await db.raw(`ALTER TABLE working_copies ADD COLUMN ${column}`)
  }
}

export async function down(db: Knex) {
  for (const name of Object.keys(columns).reverse()) {
    await db.raw(`ALTER TABLE working_copies DROP COLUMN ${name}`)
  }
}
