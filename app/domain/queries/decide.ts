import type { LetterRole } from '#app/domain/actor.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { Note, QueryState } from './note.ts'

/** The longest note that is taken, in UTF-16 code units. */
export const maxNoteLength = 4000

/** How long one may set right what one wrote, in minutes. */
const editMinutes = 15

/** Who acts on a note, and when. */
export interface NoteCircumstances {
  readonly person: number
  readonly roles: readonly LetterRole[]
  readonly now: Date
}

/** What is to be kept of what somebody wrote. */
export function writtenBody(body: string): Result<string> {
  const text = body.normalize('NFC').trim()
  if (text === '') return refuse('note/empty')
  if (text.length > maxNoteLength) {
    return refuse('note/too-long', { limit: maxNoteLength, length: text.length })
  }
  return accept(text)
}

/** Words that others have acted on are not changed any more: only one's own, and for a while. */
export function editNote(note: Note, body: string, given: NoteCircumstances): Result<Note> {
  if (note.account !== given.person) return refuse('note/not-own')
  if (note.deletedAt !== null) return refuse('note/not-found')
  if (!isEditable(note, given)) return refuse('note/too-late', { minutes: editMinutes })
  const written = writtenBody(body)
  if (!written.ok) return written
  if (written.value === note.body) return accept(note)
  return accept({ ...note, body: written.value, editedAt: given.now.toISOString() })
}

/** Whether its author may still set it right. */
export function isEditable(
  { account, at, deletedAt }: Pick<Note, 'account' | 'at' | 'deletedAt'>,
  { person, now }: Pick<NoteCircumstances, 'person' | 'now'>,
): boolean {
  const age = now.getTime() - Date.parse(at)
  return account === person && deletedAt === null && age <= editMinutes * 60_000
}

/** Takes one's own note away, or back again. That it was there is not hidden. */
export function withdrawNote(
  note: Note,
  kind: 'delete' | 'restore',
  { person, now }: NoteCircumstances,
): Result<Note> {
  if (note.account !== person) return refuse('note/not-own')
  if ((note.deletedAt === null) !== (kind === 'delete')) return accept(note)
  return accept({ ...note, deletedAt: kind === 'delete' ? now.toISOString() : null })
}

/**
 * Whether somebody may say that a query is settled, or is not: who asked, the coordinator, and for a
 * question about one locale whoever works there.
 */
export function maySettle(
  query: Pick<Note, 'account' | 'locale'>,
  { person, roles }: Pick<NoteCircumstances, 'person' | 'roles'>,
): boolean {
  if (query.account === person || roles.includes('coordinator')) return true
  return query.locale !== null && (roles.includes('translator') || roles.includes('reviewer'))
}

/** Decides on the next state of a query. */
export function settleQuery(
  query: Note,
  { act, state }: { readonly act: 'resolve' | 'reopen'; readonly state: QueryState },
  given: NoteCircumstances,
): Result<true> {
  if (query.asks === null || query.deletedAt !== null) return refuse('note/not-found')
  if (!maySettle(query, given)) return refuse('query/not-yours')
  const settled = state === 'resolved'
  return settled === (act === 'resolve') ? refuse('query/settled-already') : accept(true)
}
