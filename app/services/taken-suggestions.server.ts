import {
  outcomeOf,
  type Suggestion,
  type SuggestionEnd,
} from '#app/domain/suggestions/suggestion.ts'
import type { Target } from '#app/domain/target.ts'
import type { Command } from '#app/domain/workflow.ts'
import { insertSuggestionEnd, listTargetSuggestions } from '#db/queries/suggestions.ts'
import { type Context, timestamp } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { record } from './history.server.ts'
import type { PlacedPair } from './places.server.ts'

/**
 * The suggestions that this person's text began with. Who made them is an author of what is confirmed
 * or kept now, and nobody approves what they wrote.
 */
export async function takenFor(
  ctx: Context,
  targetId: number,
  { kind }: Command,
): Promise<Suggestion[]> {
  const { id } = ctx.actor
  if (id === null || (kind !== 'confirm' && kind !== 'keep-draft')) return []
  const there = await listTargetSuggestions(ctx.db, targetId)
  return there.filter(({ end, takenBy }) => end === null && takenBy.includes(id))
}

/** Names them in the command, so that the domain counts them as authors. */
export function withSuggested(command: Command, taken: readonly Suggestion[]): Command {
  if (command.kind !== 'confirm' && command.kind !== 'keep-draft') return command
  return taken.length === 0 ? command : { ...command, suggestedBy: taken.map((one) => one.account) }
}

/** They are answered by the text that came of them. */
export async function settleTaken(
  ctx: Context,
  subject: Pick<PlacedPair, 'letter' | 'translation' | 'unit' | 'edition'>,
  taken: readonly Suggestion[],
  { text, version }: Pick<Target, 'text' | 'version'>,
): Promise<void> {
  const account = ctx.actor.id
  if (account === null) return
  for (const suggestion of taken) {
    const outcome = outcomeOf(suggestion, text)
    const end = { outcome, account, reason: null, at: timestamp(ctx) } as const
    await insertSuggestionEnd(ctx.db, suggestion, end)
    await recordEnd(ctx, subject, suggestion, { ...end, version })
  }
}

/** What the history tells of an answer. */
export async function recordEnd(
  ctx: Context,
  {
    letter,
    translation,
    unit,
    edition,
  }: Pick<PlacedPair, 'letter' | 'translation' | 'unit' | 'edition'>,
  { id }: Suggestion,
  { outcome, reason, version }: SuggestionEnd & { readonly version?: number },
): Promise<void> {
  await record(ctx, {
    kind: 'suggestion-settled',
    letter: letter.id,
    data: {
      locale: translation.locale,
      unit: unit.number,
      edition,
      suggestion: id,
      outcome,
      ...(reason !== null && { reason: sha256(reason) }),
      ...(version !== undefined && { version }),
    },
  })
}
