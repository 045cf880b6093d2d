import type { Knex } from 'knex'
import type { Ddl } from '#db/dialects/ddl.ts'

/** How severe a return is, what reviewers were shown, and the one way around four eyes. */
export async function up(db: Knex, ddl: Ddl) {
  await addSeverity(db, ddl)
  await ddl.table(
    'unit_views',
    `target_id  INTEGER NOT NULL REFERENCES targets (id),
     account_id INTEGER NOT NULL REFERENCES accounts (id),
     version    INTEGER NOT NULL CHECK (version >= 1),
     at         TEXT NOT NULL,
     PRIMARY KEY (target_id, account_id, version)`,
  )
  await ddl.appendOnly('unit_views')
  await addWaivers(ddl)
  for (const name of Object.keys(fourEyes)) await db.raw(`DROP TRIGGER ${name}`)
  await demandFourEyes(ddl, (rule) => `${rule.author} AND NOT ${isWaived(rule)}`)
}

/** Returns from before this migration have none. */
async function addSeverity(db: Knex, ddl: Ddl) {
  for (const table of ['target_changes', 'variant_changes']) {
    await db.raw(
      `ALTER TABLE ${table} ADD COLUMN severity TEXT
         CHECK (severity IN ('minor', 'major', 'critical'))`,
    )
    await ddl.forbid(`${table}_severity`, {
      on: 'INSERT',
      table,
      when: `(NEW.command = 'reject') <> (NEW.severity IS NOT NULL)`,
      message: 'a return says how severe it is, and nothing else does',
    })
  }
}

/** A waiver lets one person of one translation approve what they wrote; it names its own event. */
async function addWaivers(ddl: Ddl) {
  await ddl.table(
    'four_eyes_waivers',
    `id             INTEGER PRIMARY KEY,
     translation_id INTEGER NOT NULL REFERENCES translations (id),
     account_id     INTEGER NOT NULL REFERENCES accounts (id),
     waived_by      INTEGER NOT NULL REFERENCES accounts (id),
     reason         TEXT NOT NULL CHECK (trim(reason) <> ''),
     at             TEXT NOT NULL,
     event_hash     TEXT NOT NULL UNIQUE REFERENCES events (hash)`,
  )
  await ddl.appendOnly('four_eyes_waivers')
  await ddl.table(
    'four_eyes_waiver_ends',
    `waiver_id  INTEGER PRIMARY KEY REFERENCES four_eyes_waivers (id),
     account_id INTEGER NOT NULL REFERENCES accounts (id),
     reason     TEXT NOT NULL CHECK (trim(reason) <> ''),
     at         TEXT NOT NULL,
     event_hash TEXT NOT NULL UNIQUE REFERENCES events (hash)`,
  )
  await ddl.appendOnly('four_eyes_waiver_ends')
  await ddl.forbid('four_eyes_waivers_told', {
    on: 'INSERT',
    table: 'four_eyes_waivers',
    when: `NOT EXISTS (SELECT 1 FROM events
             JOIN translations ON events.chain = 'letter:' || translations.letter_id
             WHERE translations.id = NEW.translation_id
               AND events.hash = NEW.event_hash AND events.kind = 'four-eyes-waived'
               AND events.data ->> 'locale' = translations.locale
               AND events.data ->> 'account' = NEW.account_id)`,
    message: 'four eyes are waived by an event of its own',
  })
  await ddl.forbid('four_eyes_waivers_once', {
    on: 'INSERT',
    table: 'four_eyes_waivers',
    when: `EXISTS (SELECT 1 FROM four_eyes_waivers AS before
             WHERE before.translation_id = NEW.translation_id AND ${hasNotEnded('before')})`,
    message: 'four eyes are waived already',
  })
  await ddl.forbid('four_eyes_waivers_alone', {
    on: 'INSERT',
    table: 'four_eyes_waivers',
    when: `NOT ${isAlone('NEW.translation_id', 'NEW.account_id')}`,
    message: 'four eyes are waived where one person works alone',
  })
}

function hasNotEnded(waiver: string): string {
  return `NOT EXISTS (SELECT 1 FROM four_eyes_waiver_ends WHERE waiver_id = ${waiver}.id)`
}

/** Whether somebody reviews a locale in which nobody else translates or reviews. */
function isAlone(translation: string, account: string): string {
  const grants = `grants JOIN translations ON translations.letter_id = grants.letter_id
            AND translations.locale = grants.locale WHERE translations.id = ${translation}`
  return `(EXISTS (SELECT 1 FROM ${grants} AND grants.account_id = ${account}
                 AND grants.role = 'reviewer')
           AND NOT EXISTS (SELECT 1 FROM ${grants} AND grants.account_id <> ${account}))`
}

interface Rule {
  readonly on: string
  readonly table: string
  /** When an author would be their own second person. */
  readonly author: string
  readonly translation: string
  readonly account: string
  readonly message: string
}

/** The rules of 0003, 0004 and 0009, which know no exception. */
const fourEyes: Record<string, Rule> = {
  targets_four_eyes: {
    on: 'UPDATE OF state, reviewed_by',
    table: 'targets',
    author: `NEW.state = 'reviewed' AND EXISTS (SELECT 1 FROM target_authors
             WHERE target_id = NEW.id AND account_id = NEW.reviewed_by)`,
    translation: 'NEW.translation_id',
    account: 'NEW.reviewed_by',
    message: 'no author of a text approves it',
  },
  target_authors_four_eyes: {
    on: 'INSERT',
    table: 'target_authors',
    author: `EXISTS (SELECT 1 FROM targets
             WHERE id = NEW.target_id AND reviewed_by = NEW.account_id)`,
    translation: '(SELECT translation_id FROM targets WHERE id = NEW.target_id)',
    account: 'NEW.account_id',
    message: 'who approved a text is no author of it',
  },
  sign_offs_four_eyes: {
    on: 'INSERT',
    table: 'sign_offs',
    author: `EXISTS (SELECT 1 FROM target_authors
             JOIN targets ON targets.id = target_authors.target_id
             WHERE targets.translation_id = NEW.translation_id
               AND target_authors.account_id = NEW.account_id)`,
    translation: 'NEW.translation_id',
    account: 'NEW.account_id',
    message: 'no author of a text in it signs a translation off',
  },
  variant_changes_four_eyes: {
    on: 'INSERT',
    table: 'variant_changes',
    author: `NEW.state = 'reviewed' AND EXISTS (SELECT 1 FROM variant_changes AS written
             WHERE written.unit_id = NEW.unit_id AND written.variant = NEW.variant
               AND ${isAuthored('NEW.account_id')})`,
    translation: 'NEW.translation_id',
    account: 'NEW.account_id',
    message: 'no author of a wording approves it',
  },
  sign_offs_variants_four_eyes: {
    on: 'INSERT',
    table: 'sign_offs',
    author: `EXISTS (SELECT 1 FROM variant_changes AS written
             WHERE written.translation_id = NEW.translation_id
               AND ${isAuthored('NEW.account_id')})`,
    translation: 'NEW.translation_id',
    account: 'NEW.account_id',
    message: 'no author of a wording in it signs a translation off',
  },
}

async function demandFourEyes(ddl: Ddl, whenOf: (rule: Rule) => string) {
  for (const [name, rule] of Object.entries(fourEyes)) {
    const { on, table, message } = rule
    await ddl.forbid(name, { on, table, when: whenOf(rule), message })
  }
}

/** A waiver counts only as long as nobody else works there. */
function isWaived({ translation, account }: Rule): string {
  return `(EXISTS (SELECT 1 FROM four_eyes_waivers AS waiver
             WHERE waiver.translation_id = ${translation}
               AND waiver.account_id = ${account} AND ${hasNotEnded('waiver')})
           AND ${isAlone(translation, account)})`
}

/** An author is whoever confirmed the wording since it was last opened again or taken away. */
function isAuthored(account: string): string {
  return `written.command = 'confirm' AND written.account_id = ${account}
          AND NOT EXISTS (SELECT 1 FROM variant_changes AS later
            WHERE later.unit_id = written.unit_id AND later.variant = written.variant
              AND later.version > written.version AND later.command IN ('reopen', 'remove'))`
}

export async function down(db: Knex, ddl: Ddl) {
  for (const name of Object.keys(fourEyes)) await db.raw(`DROP TRIGGER ${name}`)
  await demandFourEyes(ddl, ({ author }) => author)
  for (const table of ['four_eyes_waiver_ends', 'four_eyes_waivers', 'unit_views']) {
    await db.schema.dropTable(table)
  }
  for (const table of ['variant_changes', 'target_changes']) {
    await db.raw(`DROP TRIGGER ${table}_severity`)
    await db.raw(`ALTER TABLE ${table} DROP COLUMN severity`)
  }
}
