import type { Knex } from 'knex'

/**
 * Nobody signs what they wrote: that is looked for in the edition that is signed. Who wrote a unit which
 * is in the letter no more is no author of a text in it.
 */
export async function up(db: Knex) {
  for (const rule of rules) await replace(db, rule.name, rule.every, narrowed(rule))
}

export async function down(db: Knex) {
  for (const rule of rules) await replace(db, rule.name, narrowed(rule), rule.every)
}

interface Rule {
  /** The trigger. */
  readonly name: string
  /** How it takes in the texts of every edition. */
  readonly every: string
  readonly unit: string
  readonly edition: string
}

const second = (column: string) => `(SELECT ${column} FROM sign_offs WHERE id = NEW.sign_off_id)`

const rules: readonly Rule[] = [
  {
    name: 'sign_offs_four_eyes',
    every: 'targets.translation_id = NEW.translation_id',
    unit: 'targets.unit_id',
    edition: 'NEW.edition_id',
  },
  {
    name: 'sign_offs_variants_four_eyes',
    every: 'written.translation_id = NEW.translation_id',
    unit: 'written.unit_id',
    edition: 'NEW.edition_id',
  },
  {
    name: 'second_signatures_four_eyes',
    every: `targets.translation_id = ${second('translation_id')}`,
    unit: 'targets.unit_id',
    edition: second('edition_id'),
  },
  {
    name: 'second_signatures_variants_four_eyes',
    every: `written.translation_id = ${second('translation_id')}`,
    unit: 'written.unit_id',
    edition: second('edition_id'),
  },
]

function narrowed({ every, unit, edition }: Rule): string {
  const units = `SELECT coalesce(continues, id) FROM units WHERE edition_id = ${edition}`
  return `${every} AND ${unit} IN (${units})`
}

/** SQLite changes no trigger in place. */
async function replace(db: Knex, name: string, words: string, others: string) {
  const found: { sql: string }[] = await db.raw(
    `SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = ?`,
    [name],
  )
  const sql = found[0]?.sql
  if (!sql?.includes(words)) throw new Error(`The rule ${name} reads otherwise`)
  await db.raw(`DROP TRIGGER ${name}`)
  await db.raw(sql.replace(words, () => others).replaceAll('?', '\\?'))
}
