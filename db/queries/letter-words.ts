import type { Database } from '#db/connection.ts'

/** A word that is right in a letter and one language of it, and who said so. */
export interface LetterWord {
  readonly word: string
  readonly account: number
  readonly at: string
}

interface LetterWordRow {
  word: string
  account_id: number
  at: string
}

/** Oldest first. */
export async function listLetterWords(db: Database, translationId: number): Promise<LetterWord[]> {
  const rows = await db('letter_words')
    .where({ translation_id: translationId })
    .select<LetterWordRow[]>('word', 'account_id', 'at')
    .orderBy('id')
  return rows.map(({ word, account_id, at }) => ({ word, account: account_id, at }))
}

/** Whether it was not there yet. */
export async function insertLetterWord(
  db: Database,
  translationId: number,
  { word, account, at }: LetterWord,
): Promise<boolean> {
  const inserted = await db('letter_words')
    .insert({ translation_id: translationId, word, account_id: account, at })
    .onConflict(['translation_id', 'word'])
    .ignore()
    .returning('id')
  return inserted.length > 0
}

/** Whether it was there. */
export async function deleteLetterWord(
  db: Database,
  translationId: number,
  word: string,
): Promise<boolean> {
  const deleted = await db('letter_words').where({ translation_id: translationId, word }).delete()
  return deleted > 0
}
