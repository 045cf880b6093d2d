import { groupBy } from '#app/domain/group-by.ts'
import type { PlacedSuggestion } from '#app/domain/suggestions/shown-suggestion.ts'
import type {
  Suggestion,
  SuggestionEnd,
  SuggestionOutcome,
} from '#app/domain/suggestions/suggestion.ts'
import type { Database } from '#db/connection.ts'
import { movedIn } from './edition-changes.ts'
import { insertOne } from './insert-one.ts'

interface SuggestionRow {
  id: number
  target_id: number
  account_id: number
  text: string
  why: string
  made_from: number
  edition: number
  at: string
}

interface EndedRow extends SuggestionRow {
  moved_in: number
  outcome: SuggestionOutcome | null
  ended_by: number | null
  reason: string | null
  ended_at: string | null
  taken_by: number | null
}

export async function insertSuggestion(
  db: Database,
  suggestion: Omit<Suggestion, 'id' | 'end'>,
): Promise<number> {
  const { targetId, account, madeFrom, ...rest } = suggestion
  const row = { ...rest, target_id: targetId, account_id: account, made_from: madeFrom }
  return (await insertOne<SuggestionRow>(db, 'suggestions', row)).id
}

/** Ends it; who made it is told, unless they did so themselves. */
export async function insertSuggestionEnd(
  db: Database,
  suggestion: Suggestion,
  { account, ...end }: SuggestionEnd,
): Promise<void> {
  await db('suggestion_ends').insert({ ...end, account_id: account, suggestion_id: suggestion.id })
  await db('suggestion_takes').where({ suggestion_id: suggestion.id }).delete()
  if (account !== suggestion.account) {
    await db('suggestion_news').insert({ suggestion_id: suggestion.id })
  }
}

/** The suggestions for one target, oldest first. */
export async function listTargetSuggestions(
  db: Database,
  targetId: number,
): Promise<PlacedSuggestion[]> {
  return toSuggestions(await selectSuggestions(db).where('suggestions.target_id', targetId))
}

/** Those of a translation, oldest first. */
export async function listSuggestions(
  db: Database,
  translationId: number,
): Promise<PlacedSuggestion[]> {
  const rows = await selectSuggestions(db).where('targets.translation_id', translationId)
  return toSuggestions(rows)
}

/** Somebody edits a suggestion in their box, beside the target. */
export async function insertTake(db: Database, suggestion: number, account: number): Promise<void> {
  const row = { suggestion_id: suggestion, account_id: account }
  await db('suggestion_takes').insert(row).onConflict(['suggestion_id', 'account_id']).ignore()
}

/** They gave up what they had in the box. */
export async function deleteTakes(db: Database, targetId: number, account: number): Promise<void> {
  const here = db('suggestions').where({ target_id: targetId }).select('id')
  await db('suggestion_takes')
    .where({ account_id: account })
    .whereIn('suggestion_id', here)
    .delete()
}

/** An answered suggestion that its author has not read of yet. */
export interface SuggestionAnswer {
  readonly id: number
  readonly targetId: number
  readonly outcome: SuggestionOutcome
  readonly account: number
  readonly reason: string | null
}

/** What was answered to somebody in a letter, and not read. */
export async function listUnreadAnswers(
  db: Database,
  letterId: number,
  account: number,
): Promise<SuggestionAnswer[]> {
  const rows = await db('suggestion_news')
    .join('suggestions', 'suggestions.id', 'suggestion_news.suggestion_id')
    .join('suggestion_ends', 'suggestion_ends.suggestion_id', 'suggestions.id')
    .join('targets', 'targets.id', 'suggestions.target_id')
    .join('translations', 'translations.id', 'targets.translation_id')
    .where('translations.letter_id', letterId)
    .where('suggestions.account_id', account)
    .whereNull('suggestion_news.read_at')
    .select<
      (Pick<EndedRow, 'id' | 'target_id' | 'reason'> & {
        outcome: SuggestionOutcome
        ended_by: number
      })[]
    >(
      'suggestions.id',
      'suggestions.target_id',
      'suggestion_ends.outcome',
      'suggestion_ends.reason',
      'suggestion_ends.account_id as ended_by',
    )
    .orderBy('suggestions.id')
  return rows.map(({ id, target_id, outcome, reason, ended_by }) => ({
    id,
    targetId: target_id,
    outcome,
    account: ended_by,
    reason,
  }))
}

/** Who made suggestions for a target has been shown what became of them. */
export async function markAnswersRead(
  db: Database,
  targetId: number,
  account: number,
  at: string,
): Promise<void> {
  const own = db('suggestions').where({ target_id: targetId, account_id: account }).select('id')
  await db('suggestion_news')
    .whereNull('read_at')
    .whereIn('suggestion_id', own)
    .update({ read_at: at })
}

/** A suggestion comes once for each person who has it in their box. */
function selectSuggestions(db: Database) {
  return db('suggestions')
    .join('targets', 'targets.id', 'suggestions.target_id')
    .leftJoin('suggestion_ends', 'suggestion_ends.suggestion_id', 'suggestions.id')
    .leftJoin('suggestion_takes', 'suggestion_takes.suggestion_id', 'suggestions.id')
    .select<EndedRow[]>(
      'suggestions.*',
      'suggestion_ends.outcome',
      'suggestion_ends.reason',
      'suggestion_ends.account_id as ended_by',
      'suggestion_ends.at as ended_at',
      'suggestion_takes.account_id as taken_by',
      movedIn(db, 'targets.unit_id'),
    )
    .orderBy('suggestions.id')
}

function toSuggestions(rows: readonly EndedRow[]): PlacedSuggestion[] {
  return [...groupBy(rows, ({ id }) => id).values()].flatMap((group) => {
    const [row] = group
    if (!row) return []
    const { id, target_id, account_id, text, why, made_from, edition, at, moved_in } = row
    return {
      id,
      targetId: target_id,
      account: account_id,
      text,
      why,
      madeFrom: made_from,
      edition,
      at,
      movedIn: moved_in,
      end: endIn(row),
      takenBy: group.flatMap(({ taken_by }) => taken_by ?? []),
    }
  })
}

function endIn({ outcome, ended_by, reason, ended_at }: EndedRow): SuggestionEnd | null {
  if (outcome === null || ended_by === null || ended_at === null) return null
  return { outcome, account: ended_by, reason, at: ended_at }
}
