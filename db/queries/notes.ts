import type { Locale } from '#app/domain/locale.ts'
import type { Asked, Note, QueryAct } from '#app/domain/queries/note.ts'
import type { Database } from '#db/connection.ts'
import { insertOne } from './insert-one.ts'

interface NoteRow {
  id: number
  letter_id: number
  unit_id: number
  locale: Locale | null
  written_in: Locale
  query_id: number | null
  asks: Asked | null
  account_id: number
  body: string
  at: string
  edited_at: string | null
  deleted_at: string | null
  pinned: number
}

export type NewNote = Omit<Note, 'id' | 'editedAt' | 'deletedAt' | 'pinned'>

export async function insertNote(db: Database, letterId: number, note: NewNote): Promise<Note> {
  const row = await insertOne<NoteRow>(db, 'notes', {
    letter_id: letterId,
    unit_id: note.unitId,
    locale: note.locale,
    written_in: note.writtenIn,
    query_id: note.queryId,
    asks: note.asks,
    account_id: note.account,
    body: note.body,
    at: note.at,
  })
  return toNote(row)
}

/** Stores what can change of a note: its words, that it is gone, that it is pinned. */
export async function updateNote(db: Database, note: Note): Promise<void> {
  const { id, body, editedAt, deletedAt, pinned } = note
  await db<NoteRow>('notes')
    .where({ id })
    .update({ body, edited_at: editedAt, deleted_at: deletedAt, pinned: pinned ? 1 : 0 })
}

export async function findNote(
  db: Database,
  letterId: number,
  id: number,
): Promise<Note | undefined> {
  const row = await db<NoteRow>('notes').where({ id, letter_id: letterId }).first()
  return row && toNote(row)
}

/** Every note of a letter, oldest first. */
export async function listNotes(db: Database, letterId: number): Promise<Note[]> {
  const rows = await db<NoteRow>('notes').where({ letter_id: letterId }).orderBy('id')
  return rows.map(toNote)
}

/** What is read at the desk of one locale: its own notes and those for all, oldest first. */
export async function listNotesIn(db: Database, letterId: number, locale: Locale): Promise<Note[]> {
  const rows = await db<NoteRow>('notes')
    .where({ letter_id: letterId })
    .where((scope) => scope.where({ locale }).orWhereNull('locale'))
    .orderBy('id')
  return rows.map(toNote)
}

export async function insertQueryAct(db: Database, act: QueryAct): Promise<void> {
  await db('query_acts').insert({
    query_id: act.queryId,
    act: act.act,
    account_id: act.account,
    at: act.at,
  })
}

/** What was said of the queries of a letter, oldest first. */
export async function listQueryActs(db: Database, letterId: number): Promise<QueryAct[]> {
  const rows = await db('query_acts')
    .join('notes', 'notes.id', 'query_acts.query_id')
    .where('notes.letter_id', letterId)
    .select<{ query_id: number; act: QueryAct['act']; account_id: number; at: string }[]>(
      'query_acts.*',
    )
    .orderBy('query_acts.id')
  return rows.map(({ query_id, act, account_id, at }) => ({
    queryId: query_id,
    act,
    account: account_id,
    at,
  }))
}

function toNote(row: NoteRow): Note {
  return {
    id: row.id,
    unitId: row.unit_id,
    locale: row.locale,
    writtenIn: row.written_in,
    queryId: row.query_id,
    asks: row.asks,
    account: row.account_id,
    body: row.body,
    at: row.at,
    editedAt: row.edited_at,
    deletedAt: row.deleted_at,
    pinned: row.pinned === 1,
  }
}
