import type { Database } from '#db/connection.ts'

/** Why somebody is told of a note. */
export type ToldFor = 'mention' | 'answer'

/** Tells people of a note until they have read it. Who was told already is not told twice. */
export async function insertNoteReaders(
  db: Database,
  noteId: number,
  accounts: readonly number[],
  why: ToldFor,
): Promise<void> {
  const rows = accounts.map((account) => ({ note_id: noteId, account_id: account, why }))
  if (rows.length === 0) return
  await db('note_readers').insert(rows).onConflict(['note_id', 'account_id']).ignore()
}

/** Ids of the notes of a letter that somebody was told of and has not read, with why. */
export async function listUnread(
  db: Database,
  letterId: number,
  account: number,
): Promise<Map<number, ToldFor>> {
  const rows = await db('note_readers')
    .join('notes', 'notes.id', 'note_readers.note_id')
    .where('notes.letter_id', letterId)
    .where('note_readers.account_id', account)
    .whereNull('note_readers.read_at')
    .select<{ note_id: number; why: ToldFor }[]>('note_readers.note_id', 'note_readers.why')
  return new Map(rows.map(({ note_id, why }) => [note_id, why]))
}

/** Somebody has been shown the notes on a target, and those on its source. */
export async function markNotesRead(
  db: Database,
  targetId: number,
  account: number,
  at: string,
): Promise<void> {
  const shown = db('notes')
    .join('targets', 'targets.unit_id', 'notes.unit_id')
    .join('translations', 'translations.id', 'targets.translation_id')
    .where('targets.id', targetId)
    .where((scope) =>
      scope.whereNull('notes.locale').orWhereRaw('notes.locale = translations.locale'),
    )
    .select('notes.id')
  await db('note_readers')
    .where({ account_id: account })
    .whereNull('read_at')
    .whereIn('note_id', shown)
    .update({ read_at: at })
}
