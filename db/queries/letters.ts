import type { Letter } from '#app/domain/letter.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { Database } from '#db/connection.ts'
import { insertOne } from './insert-one.ts'

interface LetterRow {
  id: number
  source_locale: Locale
  brief: string
  embargo_on: string | null
  correct_and_approve: number
  second_signature: number
  created_at: string
}

export async function insertLetter(db: Database, letter: Omit<Letter, 'id'>): Promise<Letter> {
  return toLetter(await insertOne<LetterRow>(db, 'letters', toColumns(letter)))
}

export async function findLetter(db: Database, id: number): Promise<Letter | undefined> {
  const row = await db<LetterRow>('letters').where({ id }).first()
  return row && toLetter(row)
}

export async function listLetters(db: Database): Promise<Letter[]> {
  const rows = await db<LetterRow>('letters').orderBy('id', 'desc')
  return rows.map(toLetter)
}

export async function updateLetter(db: Database, letter: Letter): Promise<void> {
  await db<LetterRow>('letters').where({ id: letter.id }).update(toColumns(letter))
}

function toLetter(row: LetterRow): Letter {
  return {
    id: row.id,
    sourceLocale: row.source_locale,
    brief: row.brief,
    embargoOn: row.embargo_on,
    correctAndApprove: row.correct_and_approve === 1,
    secondSignature: row.second_signature === 1,
    createdAt: row.created_at,
  }
}

function toColumns(letter: Omit<Letter, 'id'>): Omit<LetterRow, 'id'> {
  return {
    source_locale: letter.sourceLocale,
    brief: letter.brief,
    embargo_on: letter.embargoOn,
    correct_and_approve: letter.correctAndApprove ? 1 : 0,
    second_signature: letter.secondSignature ? 1 : 0,
    created_at: letter.createdAt,
  }
}
