import type { Knex } from 'knex'
import type { Ddl } from '#db/dialects/ddl.ts'

/** For whom a unit prints, and the wordings of a region, with the four eyes that these need as well. */
export async function up(_db: Knex, ddl: Ddl) {
  await ddl.table(
    'unit_limits',
    `unit_id    INTEGER PRIMARY KEY REFERENCES units (id),
     kind       TEXT NOT NULL CHECK (kind IN ('everyone', 'only', 'except')),
     addressees TEXT NOT NULL CHECK (json_valid(addressees)),
     version    INTEGER NOT NULL CHECK (version >= 1),
     CHECK ((kind = 'everyone') = (addressees = '[]'))`,
  )
  await ddl.forbid('unit_limits_limitable', {
    on: 'INSERT',
    table: 'unit_limits',
    when: `(SELECT kind FROM units WHERE id = NEW.unit_id) IN ('title', 'group', 'descriptor')`,
    message: 'the title and the signatories stand in every version',
  })
  await ddl.table(
    'variant_changes',
    `id             INTEGER PRIMARY KEY,
     unit_id        INTEGER NOT NULL REFERENCES units (id),
     translation_id INTEGER REFERENCES translations (id),
     variant        TEXT NOT NULL CHECK (variant LIKE '__-__'),
     version        INTEGER NOT NULL CHECK (version >= 1),
     command        TEXT NOT NULL
                      CHECK (command IN ('confirm', 'approve', 'reject', 'reopen', 'remove')),
     text           TEXT NOT NULL,
     state          TEXT NOT NULL CHECK (state IN ('initial', 'translated', 'reviewed')),
     account_id     INTEGER NOT NULL REFERENCES accounts (id),
     at             TEXT NOT NULL,
     category       TEXT,
     comment        TEXT,
     UNIQUE (unit_id, variant, version),
     CHECK ((command = 'approve') = (state = 'reviewed')),
     CHECK ((command = 'confirm') = (state = 'translated')),
     CHECK ((command = 'remove') = (text = '')),
     CHECK ((command = 'reject') = (category IS NOT NULL)),
     CHECK ((command = 'reject') = (comment IS NOT NULL))`,
  )
  await ddl.appendOnly('variant_changes')
  await ddl.forbid('variant_changes_follow', {
    on: 'INSERT',
    table: 'variant_changes',
    when: `NEW.version <> 1 + (SELECT count(*) FROM variant_changes
             WHERE unit_id = NEW.unit_id AND variant = NEW.variant)`,
    message: 'a change of a wording follows the one before it',
  })
  await ddl.forbid('variant_changes_approve_confirmed', {
    on: 'INSERT',
    table: 'variant_changes',
    when: `NEW.state = 'reviewed' AND NOT EXISTS (SELECT 1 FROM variant_changes
             WHERE unit_id = NEW.unit_id AND variant = NEW.variant
               AND version = NEW.version - 1 AND state = 'translated' AND text = NEW.text)`,
    message: 'only the wording that was confirmed is approved',
  })
  await ddl.forbid('variant_changes_four_eyes', {
    on: 'INSERT',
    table: 'variant_changes',
    when: `NEW.state = 'reviewed' AND EXISTS (SELECT 1 FROM variant_changes AS written
             WHERE written.unit_id = NEW.unit_id AND written.variant = NEW.variant
               AND ${isAuthored('NEW.account_id')})`,
    message: 'no author of a wording approves it',
  })
  await ddl.forbid('sign_offs_variants_four_eyes', {
    on: 'INSERT',
    table: 'sign_offs',
    when: `EXISTS (SELECT 1 FROM variant_changes AS written
             WHERE written.translation_id = NEW.translation_id
               AND ${isAuthored('NEW.account_id')})`,
    message: 'no author of a wording in it signs a translation off',
  })
}

/** An author is whoever confirmed the wording since it was last opened again or taken away. */
function isAuthored(account: string): string {
  return `written.command = 'confirm' AND written.account_id = ${account}
          AND NOT EXISTS (SELECT 1 FROM variant_changes AS later
            WHERE later.unit_id = written.unit_id AND later.variant = written.variant
              AND later.version > written.version AND later.command IN ('reopen', 'remove'))`
}

export async function down(db: Knex) {
  await db.raw('DROP TRIGGER sign_offs_variants_four_eyes')
  for (const table of ['variant_changes', 'unit_limits']) await db.schema.dropTable(table)
}
