import { accept, type Result, refuse } from '#app/domain/result.ts'
import { insertComment } from '#db/queries/comments.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { record } from './history.server.ts'
import { loadPlace, type Place } from './places.server.ts'

/** Adds a remark to the thread of a unit in one locale. */
export function addComment(ctx: Context, at: Place, body: string): Promise<Result<true>> {
  return transact(ctx, async (within) => {
    const found = await loadPlace(within, 'comment.write', at)
    if (!found.ok) return found
    return commentOn(within, at, found.value.target.id, body)
  })
}

/** The same inside an open transaction, for who may remark there. */
export async function commentOn(
  ctx: Context,
  at: Place,
  targetId: number,
  body: string,
): Promise<Result<true>> {
  const account = ctx.actor.id
  if (account === null) return refuse('actor/not-allowed')
  const text = body.trim()
  if (text === '') return refuse('comment/empty')
  await insertComment(ctx.db, { targetId, account, body: text, at: timestamp(ctx) })
  await record(ctx, {
    kind: 'comment-added',
    letter: at.letter,
    data: { locale: at.locale, unit: at.unit, body: sha256(text) },
  })
  return accept(true)
}
