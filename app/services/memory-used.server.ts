import { isMadeFrom, type UsedMatch } from '#app/domain/memory/pair-match.ts'
import type { Target } from '#app/domain/target.ts'
import type { Command } from '#app/domain/workflow.ts'
import { findPair } from '#db/queries/memory.ts'
import { insertTargetMatch } from '#db/queries/target-matches.ts'
import type { Context } from './context.server.ts'
import { memoryReader } from './memory-readers.server.ts'

/**
 * Keeps with a text the match that it was made from, as long as it still reads like it and the person may
 * read that pair; gives what was kept.
 */
export async function keepUsedMatch(
  ctx: Context,
  { id, version, text }: Target,
  command: Command,
): Promise<UsedMatch | null> {
  const match = 'match' in command ? command.match : undefined
  const pair = match && (await findPair(ctx.db, match.pair))
  const reader = match && (await memoryReader(ctx))
  if (!pair || !reader?.ok || !reader.value.mayRead(pair)) return null
  if (!isMadeFrom(text, pair.target) && !isMadeFrom(text, pair.source)) return null
  await insertTargetMatch(ctx.db, { targetId: id, version, ...match })
  return match
}
