import { groupBy } from '#app/domain/group-by.ts'
import type { Locale } from '#app/domain/locale.ts'
import { type Note, noteExcerpt, type QueryAct, type QueryState, queryState } from './note.ts'

/** A query that is not settled, as a check names it. */
export interface AskedQuery {
  /** Its first words. */
  readonly words: string
  readonly state: Exclude<QueryState, 'resolved'>
}

/** The same with the locale it is about; `null`: about the source, and so about all. */
export interface PlacedQuery extends AskedQuery {
  readonly locale: Locale | null
}

/** The queries of a letter that are not settled, by the id of their unit's line. */
export function unsettledQueries(
  notes: readonly Note[],
  acts: readonly QueryAct[],
): ReadonlyMap<number, readonly PlacedQuery[]> {
  const answers = groupBy(notes, ({ queryId }) => queryId)
  const settled = groupBy(acts, ({ queryId }) => queryId)
  const placed = notes
    .filter(({ asks, deletedAt }) => asks !== null && deletedAt === null)
    .flatMap((note) => {
      const { id, unitId, locale, body } = note
      const state = queryState(note, answers.get(id) ?? [], settled.get(id) ?? [])
      return state === 'resolved' ? [] : [{ unitId, locale, state, words: noteExcerpt(body) }]
    })
  return groupBy(placed, ({ unitId }) => unitId)
}

/** Those of a unit that are asked in one locale. */
export function queriesIn(
  locale: Locale,
  queries: readonly PlacedQuery[] | undefined,
): readonly AskedQuery[] {
  return (queries ?? [])
    .filter((query) => query.locale === null || query.locale === locale)
    .map(({ words, state }) => ({ words, state }))
}
