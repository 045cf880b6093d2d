import { isMadeFrom, type UsedMatch } from '#app/domain/memory/pair-match.ts'
import type { Target } from '#app/domain/target.ts'
import type { Command } from '#app/domain/workflow.ts'
import { findPair } from '#db/queries/memory.ts'
import { insertTargetMatch } from '#db/queries/target-matches.ts'
import { findWorkingCopy } from '#db/queries/working-copies.ts'
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
  const match = isWritten(command) ? await matchOf(ctx, id, command) : undefined
  const pair = match && (await findPair(ctx.db, match.pair))
  const reader = match && (await memoryReader(ctx))
  if (!pair || !reader?.ok || !reader.value.mayRead(pair)) return null
  if (!isMadeFrom(text, pair.target) && !isMadeFrom(text, pair.source)) return null
  await insertTargetMatch(ctx.db, { targetId: id, version, ...match })
  return match
}

type Written = Extract<Command, { readonly match?: unknown }>

function isWritten(command: Command): command is Written {
  return command.kind === 'keep-draft' || command.kind === 'confirm' || command.kind === 'correct'
}

/** The match that the command names, or that was inserted before the page was loaded anew. */
async function matchOf(
  { db, actor }: Context,
  target: number,
  command: Written,
): Promise<UsedMatch | undefined> {
  if (command.match) return command.match
  if (actor.id === null) return undefined
  return (await findWorkingCopy(db, target, actor.id))?.match ?? undefined
}
