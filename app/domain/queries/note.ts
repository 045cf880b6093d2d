import type { Locale } from '#app/domain/locale.ts'

/** Whom a query asks. A question to the coordinator is a request for context. */
export const asked = ['coordinator', 'reviewer', 'everybody'] as const
export type Asked = (typeof asked)[number]

/** Whether a note is about the text in one locale, or about the source and so about all of them. */
export const noteScopes = ['locale', 'all'] as const
export type NoteScope = (typeof noteScopes)[number]

/** What somebody wrote beside a unit. One that asks is a query, and others answer it. */
export interface Note {
  readonly id: number
  /** The id of the unit's line: a note lives on through editions. */
  readonly unitId: number
  /** `null`: for all locales. */
  readonly locale: Locale | null
  /** The locale at whose desk it was written. */
  readonly writtenIn: Locale
  /** The query that it answers. */
  readonly queryId: number | null
  /** `null`: it asks nobody. */
  readonly asks: Asked | null
  readonly account: number
  readonly body: string
  readonly at: string
  readonly editedAt: string | null
  readonly deletedAt: string | null
  readonly pinned: boolean
}

/** Somebody says that a query is settled, or that it is not. */
export interface QueryAct {
  readonly queryId: number
  readonly act: 'resolve' | 'reopen'
  readonly account: number
  readonly at: string
}

export const queryStates = ['open', 'answered', 'resolved'] as const
export type QueryState = (typeof queryStates)[number]

/**
 * How a query stands, told from what was said: answered by anybody but the asker since it was asked or
 * asked again, and resolved once somebody said so. `answers` and `acts` are its own, oldest first.
 */
export function queryState(
  query: Pick<Note, 'account'>,
  answers: readonly Pick<Note, 'account' | 'at' | 'deletedAt'>[],
  acts: readonly Pick<QueryAct, 'act' | 'at'>[],
): QueryState {
  const last = acts.at(-1)
  if (last?.act === 'resolve') return 'resolved'
  const since = last?.at ?? ''
  const isAnswered = answers.some(
    ({ account, at, deletedAt }) => account !== query.account && deletedAt === null && at >= since,
  )
  return isAnswered ? 'answered' : 'open'
}

const longestExcerpt = 80

/** The beginning of what was written, in one line. */
export function noteExcerpt(body: string): string {
  const characters = [...body.replace(/\s+/g, ' ').trim()]
  if (characters.length <= longestExcerpt) return characters.join('')
  return `${characters
    .slice(0, longestExcerpt - 1)
    .join('')
    .trimEnd()}…`
}
