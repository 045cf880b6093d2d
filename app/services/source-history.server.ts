import { type MeaningNews, meaningNews } from '#app/domain/editions/meaning-news.ts'
import type { SourceHistory } from '#app/domain/editions/since.ts'
import { listAccountNames } from '#db/queries/account-names.ts'
import { listEditionChanges } from '#db/queries/edition-changes.ts'
import { listLetterEditions } from '#db/queries/editions.ts'
import { listReadings } from '#db/queries/units.ts'
import type { Context } from './context.server.ts'
import type { LoadedTranslation } from './translations.server.ts'

/** What its author said of an edition. */
export interface EditionWords {
  readonly number: number
  readonly note: string
  /** `null`: the operator. */
  readonly by: string | null
  readonly account: number | null
  readonly at: string | null
}

/** What the editions of a letter changed, with what was said of each; asks for no permission. */
export interface LoadedHistory extends SourceHistory {
  readonly editions: ReadonlyMap<number, EditionWords>
}

/** A letter that has one edition has none. */
export async function loadSourceHistory(ctx: Context, letterId: number): Promise<LoadedHistory> {
  const changes = await listEditionChanges(ctx.db, letterId)
  if (changes.length === 0) return { changes, readings: [], editions: new Map() }
  const units = new Set(changes.flatMap(({ unit, madeOf }) => [unit, ...madeOf]))
  return {
    changes,
    readings: await listReadings(ctx.db, letterId, [...units]),
    editions: await editionWords(ctx, letterId),
  }
}

async function editionWords({ db }: Context, letterId: number): Promise<LoadedHistory['editions']> {
  const names = await listAccountNames(db)
  const editions = await listLetterEditions(db, letterId)
  return new Map(
    editions.map(({ number, note, publishedBy, confirmedAt }) => {
      const by = publishedBy === null ? null : (names.get(publishedBy) ?? '')
      return [number, { number, note, by, account: publishedBy, at: confirmedAt }]
    }),
  )
}

/** A change of meaning, as people are told of it while it waits to be taken over. */
export interface ToldNews extends Omit<MeaningNews, 'edition'> {
  readonly edition: EditionWords
}

/** What those who work on these translations must be told; asks for no permission. */
export async function readMeaningNews(
  ctx: Context,
  letterId: number,
  translations: readonly LoadedTranslation[],
): Promise<ToldNews[]> {
  const changes = await listEditionChanges(ctx.db, letterId)
  const works = translations.map(({ translation, pairs }) => ({
    locale: translation.locale,
    pairs,
  }))
  const news = meaningNews(changes, works)
  if (news.length === 0) return []
  const editions = await editionWords(ctx, letterId)
  return news.flatMap(({ edition, ...rest }) => {
    const words = editions.get(edition)
    return words ? { ...rest, edition: words } : []
  })
}
