import type { Locale } from '#app/domain/locale.ts'
import type { PairState } from '#app/domain/memory/pair.ts'
import type { Database } from '#db/connection.ts'
import { type MemoryPair, selectPairs, toPair } from './memory.ts'

/** How many pairs there are of one translation. */
export interface MemoryCount {
  readonly translationId: number
  readonly letter: number
  readonly from: Locale
  readonly to: Locale
  readonly count: number
}

/** Of every translation that has some, be they in the memory or deleted. */
export async function countPairs(db: Database, deleted: boolean): Promise<MemoryCount[]> {
  const rows = await db('memory_pairs')
    .join('translations', 'translations.id', 'memory_pairs.translation_id')
    .join('letters', 'letters.id', 'translations.letter_id')
    .where('memory_pairs.deleted', deleted ? 1 : 0)
    .groupBy('memory_pairs.translation_id')
    .select<
      { translation: number; letter: number; source: Locale; locale: Locale; count: number }[]
    >(
      'translations.id as translation',
      'translations.letter_id as letter',
      'letters.source_locale as source',
      'translations.locale as locale',
      db.raw('count(*) as count'),
    )
  return rows.map(({ translation, letter, source, locale, count }) => ({
    translationId: translation,
    letter,
    from: source,
    to: locale,
    count: Number(count),
  }))
}

/** The newest pairs of some translations, a page of them. */
export async function listPairPage(
  db: Database,
  asked: {
    readonly translations: readonly number[]
    readonly state: PairState | null
    readonly deleted: boolean
    readonly offset: number
    readonly limit: number
  },
): Promise<{ readonly pairs: readonly MemoryPair[]; readonly total: number }> {
  const where = {
    'memory_pairs.deleted': asked.deleted ? 1 : 0,
    ...(asked.state && { 'memory_pairs.state': asked.state }),
  }
  const [counted] = await db('memory_pairs')
    .whereIn('translation_id', asked.translations)
    .where(where)
    .count<{ count: number }[]>('* as count')
  const rows = await selectPairs(db)
    .whereIn('memory_pairs.translation_id', asked.translations)
    .where(where)
    .orderBy('memory_pairs.id', 'desc')
    .offset(asked.offset)
    .limit(asked.limit)
  return { pairs: rows.map(toPair), total: Number(counted?.count) }
}

/** What two people have read of some translations, newest first. */
export async function listReviewedPairs(
  db: Database,
  translations: readonly number[],
): Promise<MemoryPair[]> {
  const rows = await selectPairs(db)
    .whereIn('memory_pairs.translation_id', translations)
    .where({ 'memory_pairs.deleted': 0, 'memory_pairs.state': 'reviewed' })
    .orderBy('memory_pairs.id', 'desc')
  return rows.map(toPair)
}
