import type { Knex } from 'knex'

/** The letter whose coordinator invited somebody: only there may a coordinator make them a link. */
export async function up(db: Knex) {
  await db.raw('ALTER TABLE accounts ADD COLUMN invited_to INTEGER REFERENCES letters (id)')
}

export async function down(db: Knex) {
  await db.raw('ALTER TABLE accounts DROP COLUMN invited_to')
}
