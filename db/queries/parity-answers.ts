import type { ParityAnswer } from '#app/domain/parity/judged.ts'
import type { Database } from '#db/connection.ts'

interface AnswerRow {
  translation_id: number
  unit_id: number
  fingerprint: string
  reason: string
  account_id: number
  at: string
}

export async function insertParityAnswer(db: Database, answer: ParityAnswer): Promise<void> {
  await db('parity_answers').insert({
    translation_id: answer.translationId,
    unit_id: answer.unitId,
    fingerprint: answer.fingerprint,
    reason: answer.reason,
    account_id: answer.account,
    at: answer.at,
  })
}

/** Which differences of a letter's translations are meant, and why. */
export async function listParityAnswers(db: Database, letterId: number): Promise<ParityAnswer[]> {
  const rows = await db<AnswerRow>('parity_answers').whereIn(
    'translation_id',
    db('translations').where({ letter_id: letterId }).select('id'),
  )
  return rows.map((row) => ({
    translationId: row.translation_id,
    unitId: row.unit_id,
    fingerprint: row.fingerprint,
    reason: row.reason,
    account: row.account_id,
    at: row.at,
  }))
}
