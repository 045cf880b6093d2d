import type { Locale } from '#app/domain/locale.ts'
import { isEditable, maySettle, type NoteCircumstances } from './decide.ts'
import { type Note, type NoteScope, type QueryAct, type QueryState, queryState } from './note.ts'

/** A note as one person reads it. */
export interface ShownNote {
  readonly id: number
  readonly by: string
  readonly at: string
  /** Empty where its author took it away. */
  readonly body: string
  readonly edited: boolean
  readonly deleted: boolean
  readonly pinned: boolean
  readonly scope: NoteScope
  /** The locale at whose desk it was written. */
  readonly writtenIn: Locale
  /** Whether this person wrote it. */
  readonly own: boolean
  readonly mayEdit: boolean
  /** `null`: it asks nobody. */
  readonly query: ShownQuery | null
}

export interface ShownQuery {
  readonly asks: NonNullable<Note['asks']>
  readonly state: QueryState
  /** Who said last that it is settled. */
  readonly resolved: { readonly by: string; readonly at: string } | null
  readonly maySettle: boolean
  readonly answers: readonly ShownNote[]
}

interface Given extends NoteCircumstances {
  readonly nameOf: (account: number) => string
}

/** The notes of one unit in their order: what is pinned first, then what is open, then as they came. */
export function shownNotes(
  notes: readonly Note[],
  acts: readonly QueryAct[],
  given: Given,
): ShownNote[] {
  const shown = notes
    .filter(({ queryId }) => queryId === null)
    .map((note) => shownNote(note, { notes, acts }, given))
    .filter((note) => !note.deleted || note.own || (note.query?.answers.length ?? 0) > 0)
  const rank = ({ pinned, query, deleted }: ShownNote) => {
    if (pinned && !deleted) return 0
    return query && query.state !== 'resolved' ? 1 : 2
  }
  return shown.sort((a, b) => rank(a) - rank(b))
}

function shownNote(
  note: Note,
  { notes, acts }: { readonly notes: readonly Note[]; readonly acts: readonly QueryAct[] },
  given: Given,
): ShownNote {
  const { id, locale, writtenIn, account, at, editedAt, deletedAt, pinned, asks } = note
  const answers = notes.filter(({ queryId }) => queryId === id)
  const settled = acts.filter(({ queryId }) => queryId === id)
  const state = queryState(note, answers, settled)
  const last = settled.at(-1)
  return {
    id,
    by: given.nameOf(account),
    at,
    body: deletedAt === null ? note.body : '',
    edited: editedAt !== null,
    deleted: deletedAt !== null,
    pinned,
    scope: locale === null ? 'all' : 'locale',
    writtenIn,
    own: account === given.person,
    mayEdit: isEditable(note, given),
    query: asks && {
      asks,
      state,
      resolved:
        last && state === 'resolved' ? { by: given.nameOf(last.account), at: last.at } : null,
      maySettle: maySettle(note, given),
      answers: answers.map((answer) => shownNote(answer, { notes: [], acts: [] }, given)),
    },
  }
}

/** How many queries wait for an answer. */
export function countOpen(notes: readonly ShownNote[]): number {
  return notes.filter(({ query, deleted }) => !deleted && query?.state === 'open').length
}
