import type { Knex } from 'knex'

/**
 * What a migration needs beyond plain SQL, in SQLite's words. A migration is history, so this file is
 * only ever added to.
 */
export interface Ddl {
  /** A STRICT table: each column holds what it says. */
  table(name: string, columns: string): Promise<void>
  /** Rows are added and never changed or deleted, whoever asks. */
  appendOnly(table: string): Promise<void>
  /** Refuses, with the message, an insert or update for which the condition holds. */
  forbid(
    name: string,
    rule: { on: string; table: string; when: string; message: string },
  ): Promise<void>
}

export function sqliteDdl(db: Knex): Ddl {
  return {
    async table(name, columns) {
      await db.raw(`CREATE TABLE ${name} (${columns}) STRICT`)
    },
    async appendOnly(table) {
      for (const verb of ['UPDATE', 'DELETE']) {
        await db.raw(`
          CREATE TRIGGER ${table}_never_${verb.toLowerCase()} BEFORE ${verb} ON ${table}
          BEGIN SELECT RAISE(ABORT, '${table} is appended, never changed'); END`)
      }
    },
    async forbid(name, { on, table, when, message }) {
      await db.raw(`
        CREATE TRIGGER ${name} BEFORE ${on} ON ${table} WHEN ${when}
        BEGIN SELECT RAISE(ABORT, '${message}'); END`)
    },
  }
}
