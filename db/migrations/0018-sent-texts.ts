import type { Knex } from 'knex'
import type { Ddl } from '#db/dialects/ddl.ts'

/** Which signed texts went out, and the last one signed as what stands in for a translation not signed. */
export async function up(db: Knex, ddl: Ddl) {
  await ddl.table(
    'sending_texts',
    `sending_id  INTEGER NOT NULL REFERENCES sendings (id),
     sign_off_id INTEGER NOT NULL REFERENCES sign_offs (id),
     stood       INTEGER NOT NULL CHECK (stood IN (0, 1)),
     PRIMARY KEY (sending_id, sign_off_id)`,
  )
  await ddl.appendOnly('sending_texts')
  await db.raw(
    `INSERT INTO sending_texts (sending_id, sign_off_id, stood)
     SELECT sendings.id, max(sign_offs.id), 1
       FROM sendings
       JOIN translations ON translations.letter_id = sendings.letter_id
                        AND sendings.locale IN (translations.locale, 'all')
       JOIN sign_offs ON sign_offs.translation_id = translations.id
                     AND sign_offs.signed_at <= sendings.at
       LEFT JOIN sign_off_ends ON sign_off_ends.sign_off_id = sign_offs.id
                              AND sign_off_ends.at <= sendings.at
      WHERE sendings.release = 'signed-off' AND sign_off_ends.sign_off_id IS NULL
      GROUP BY sendings.id, translations.id`,
  )
  await chooseAmong(db, ['hold', 'source', 'last-signed'])
}

/** The column is made anew, since SQLite changes no check in place. */
async function chooseAmong(db: Knex, fallbacks: readonly string[]) {
  const rows: { letter_id: number; state: string; locale: string; fallback: string }[] = await db(
    'version_settings',
  ).select('letter_id', 'state', 'locale', 'fallback')
  const values = fallbacks.map((one) => `'${one}'`).join(', ')
  await db.raw('ALTER TABLE version_settings DROP COLUMN fallback')
  await db.raw(
    `ALTER TABLE version_settings
     ADD COLUMN fallback TEXT NOT NULL DEFAULT 'hold' CHECK (fallback IN (${values}))`,
  )
  for (const { fallback, ...version } of rows) {
    if (!fallbacks.includes(fallback)) continue
    await db('version_settings').where(version).update({ fallback })
  }
}

export async function down(db: Knex) {
  await chooseAmong(db, ['hold', 'source'])
  await db.schema.dropTable('sending_texts')
}
