import type { Knex } from 'knex'
import type { Ddl } from '#db/dialects/ddl.ts'

/** Letters that ask for two signatures, and the second one. */
export async function up(db: Knex, ddl: Ddl) {
  await db.raw(
    `ALTER TABLE letters ADD COLUMN second_signature INTEGER NOT NULL DEFAULT 0
       CHECK (second_signature IN (0, 1))`,
  )
  await ddl.table(
    'second_signatures',
    `sign_off_id INTEGER PRIMARY KEY REFERENCES sign_offs (id),
     account_id  INTEGER NOT NULL REFERENCES accounts (id),
     at          TEXT NOT NULL,
     statement   TEXT NOT NULL CHECK (trim(statement) <> ''),
     payload     TEXT NOT NULL CHECK (json_valid(payload)),
     digest      TEXT NOT NULL CHECK (length(digest) = 64),
     key_id      TEXT NOT NULL REFERENCES signing_keys (key_id),
     signature   TEXT NOT NULL`,
  )
  await ddl.appendOnly('second_signatures')
  for (const [name, { when, message }] of Object.entries(rules)) {
    await ddl.forbid(name, { on: 'INSERT', table: 'second_signatures', when, message })
  }
}

const translation = '(SELECT translation_id FROM sign_offs WHERE id = NEW.sign_off_id)'

/** A waiver lets one person do without a second. It makes nobody that second person. */
const rules: Record<string, { readonly when: string; readonly message: string }> = {
  second_signatures_asked: {
    when: `NOT EXISTS (SELECT 1 FROM sign_offs
             WHERE id = NEW.sign_off_id AND payload ->> '$.policy.secondSignature' = 1)`,
    message: 'a second signature stands where the sign-off asks for it',
  },
  second_signatures_not_ended: {
    when: 'EXISTS (SELECT 1 FROM sign_off_ends WHERE sign_off_id = NEW.sign_off_id)',
    message: 'a sign-off that has ended is not signed again',
  },
  second_signatures_other_person: {
    when: 'NEW.account_id = (SELECT account_id FROM sign_offs WHERE id = NEW.sign_off_id)',
    message: 'who signed first does not sign second',
  },
  second_signatures_four_eyes: {
    when: `EXISTS (SELECT 1 FROM target_authors
             JOIN targets ON targets.id = target_authors.target_id
             WHERE targets.translation_id = ${translation}
               AND target_authors.account_id = NEW.account_id)`,
    message: 'no author of a text in it signs a translation off',
  },
  second_signatures_variants_four_eyes: {
    when: `EXISTS (SELECT 1 FROM variant_changes AS written
             WHERE written.translation_id = ${translation}
               AND written.command = 'confirm' AND written.account_id = NEW.account_id
               AND NOT EXISTS (SELECT 1 FROM variant_changes AS later
                 WHERE later.unit_id = written.unit_id AND later.variant = written.variant
                   AND later.version > written.version
                   AND later.command IN ('reopen', 'remove')))`,
    message: 'no author of a wording in it signs a translation off',
  },
}

export async function down(db: Knex) {
  await db.schema.dropTable('second_signatures')
  await db.raw('ALTER TABLE letters DROP COLUMN second_signature')
}
