import { canonical } from '#app/domain/canonical.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { findAnswer, keepAnswer } from '#db/queries/answers-given.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'

/** How long a request may come again: a day, in milliseconds. */
const remembered = 24 * 60 * 60 * 1000

/** A request as its browser names it. */
export interface Asked {
  /** A UUID; whoever sends none may be done twice. */
  readonly key: string | undefined
  /** Whom the page was loaded for: somebody else may have signed in beside it since. */
  readonly account: number | undefined
  /** Everything that was asked, so that one key stands for one request. */
  readonly body: unknown
}

/**
 * Does the work once, however often the request for it comes: its answer may have been lost on the way.
 * The answer is kept in the transaction of the work itself. A refusal is not kept, for it changed nothing.
 */
export async function doOnce<T>(
  ctx: Context,
  { key, account, body }: Asked,
  work: (ctx: Context) => Promise<Result<T>>,
): Promise<Result<T>> {
  const me = ctx.actor.id
  if (account !== undefined && account !== me) return refuse('account/other-person')
  if (key === undefined || me === null) return work(ctx)
  const digest = sha256(canonical(body))
  const done = await transact(ctx, async (within): Promise<Result<Result<T>>> => {
    const given = await findAnswer(within.db, me, key)
    if (given) {
      const isSame = given.digest === digest
      return isSame ? accept(accept(given.answer as T)) : refuse('request/key-reused')
    }
    const result = await work(within)
    if (result.ok) {
      const at = timestamp(within)
      const since = new Date(within.now().getTime() - remembered).toISOString()
      await keepAnswer(within.db, { account: me, key, digest, answer: result.value, at }, since)
    }
    // What a refusal leaves behind, such as a working copy of the text that came late, stays.
    return accept(result)
  })
  return done.ok ? done.value : done
}
