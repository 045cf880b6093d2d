import { inEuOrder, type Locale } from '#app/domain/locale.ts'
import type { Translation } from '#app/domain/translation.ts'
import type { Database } from '#db/connection.ts'
import { insertOne } from './insert-one.ts'

interface TranslationRow {
  id: number
  letter_id: number
  locale: Locale
  due_on: string | null
  opened_at: string
}

export async function insertTranslation(
  db: Database,
  translation: Omit<Translation, 'id'>,
): Promise<Translation> {
  const { letterId, locale, dueOn, openedAt } = translation
  const row = { letter_id: letterId, locale, due_on: dueOn, opened_at: openedAt }
  return toTranslation(await insertOne<TranslationRow>(db, 'translations', row))
}

export async function findTranslation(
  db: Database,
  letterId: number,
  locale: Locale,
): Promise<Translation | undefined> {
  const row = await db<TranslationRow>('translations')
    .where({ letter_id: letterId, locale })
    .first()
  return row && toTranslation(row)
}

/** In EU order. */
export async function listTranslations(db: Database, letterId: number): Promise<Translation[]> {
  const rows = await db<TranslationRow>('translations').where({ letter_id: letterId })
  return rows.map(toTranslation).sort((a, b) => inEuOrder(a.locale, b.locale))
}

export async function updateDueDate(db: Database, id: number, dueOn: string | null): Promise<void> {
  await db<TranslationRow>('translations').where({ id }).update({ due_on: dueOn })
}

function toTranslation(row: TranslationRow): Translation {
  return {
    id: row.id,
    letterId: row.letter_id,
    locale: row.locale,
    dueOn: row.due_on,
    openedAt: row.opened_at,
  }
}
