import type { Waiver, WaiverEnd } from '#app/domain/waiver.ts'
import type { Database } from '#db/connection.ts'

interface WaiverRow {
  id: number
  translation_id: number
  account_id: number
  waived_by: number
  reason: string
  at: string
}

interface EndRow {
  end_account_id: number | null
  end_reason: string
  end_at: string
}

/** Stores a waiver under the hash of the event that tells of it. */
export async function insertWaiver(
  db: Database,
  waiver: Omit<Waiver, 'id' | 'end'>,
  eventHash: string,
): Promise<void> {
  await db('four_eyes_waivers').insert({
    translation_id: waiver.translationId,
    account_id: waiver.account,
    waived_by: waiver.waivedBy,
    reason: waiver.reason,
    at: waiver.at,
    event_hash: eventHash,
  })
}

export async function insertWaiverEnd(
  db: Database,
  waiverId: number,
  { account, reason, at }: WaiverEnd,
  eventHash: string,
): Promise<void> {
  await db('four_eyes_waiver_ends').insert({
    waiver_id: waiverId,
    account_id: account,
    reason,
    at,
    event_hash: eventHash,
  })
}

/** The waivers of a letter's translations, oldest first. */
export async function listLetterWaivers(db: Database, letterId: number): Promise<Waiver[]> {
  const rows = await db('four_eyes_waivers')
    .join('translations', 'translations.id', 'four_eyes_waivers.translation_id')
    .leftJoin('four_eyes_waiver_ends', 'four_eyes_waiver_ends.waiver_id', 'four_eyes_waivers.id')
    .where('translations.letter_id', letterId)
    .select<(WaiverRow & EndRow)[]>(
      'four_eyes_waivers.*',
      'four_eyes_waiver_ends.account_id as end_account_id',
      'four_eyes_waiver_ends.reason as end_reason',
      'four_eyes_waiver_ends.at as end_at',
    )
    .orderBy('four_eyes_waivers.id')
  return rows.map(toWaiver)
}

function toWaiver(row: WaiverRow & EndRow): Waiver {
  return {
    id: row.id,
    translationId: row.translation_id,
    account: row.account_id,
    waivedBy: row.waived_by,
    reason: row.reason,
    at: row.at,
    end:
      row.end_account_id === null
        ? null
        : { account: row.end_account_id, reason: row.end_reason, at: row.end_at },
  }
}
