import { randomUUID } from 'node:crypto'
import { authorize, may } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { deleteDraftKey, findDraftKey, insertDraftKey } from '#db/queries/draft-keys.ts'
import { type Context, transact } from './context.server.ts'
import type { Place } from './places.server.ts'
import { makeToken } from './token.server.ts'

/** What a desk needs to keep drafts in its browser, and to read those it kept before. */
export interface GivenKey {
  readonly account: number
  /** Names the key. What another one encrypted is not this person's, or was voided. */
  readonly name: string
  /** 256 bits, base64url; for the memory of the page only. */
  readonly secret: string
}

/**
 * The key of whoever may write here, made when it is first asked for. It belongs to the person and not to
 * a session, so that they read again, after signing in anew, what they typed before.
 */
export function giveDraftKey(
  ctx: Context,
  at: Pick<Place, 'letter' | 'locale'>,
): Promise<Result<GivenKey>> {
  return transact(ctx, async (within) => {
    const allowed = authorize(within.actor, 'translation.read', at)
    if (!allowed.ok) return allowed
    const writes = may(within.actor, 'target.write', at) || may(within.actor, 'target.review', at)
    const account = within.actor.id
    if (!writes || account === null) return refuse('actor/not-allowed')
    const found = await findDraftKey(within.db, account)
    if (found) return accept(found)
    const made = { account, name: randomUUID(), secret: makeToken() }
    await insertDraftKey(within.db, made)
    return accept(made)
  })
}

/** Makes everything unreadable that browsers keep of this person's drafts; the next desk asks for a new key. */
export function voidDraftKey(ctx: Context): Promise<Result<true>> {
  return transact(ctx, async (within) => {
    const allowed = authorize(within.actor, 'account.change-own')
    if (!allowed.ok) return allowed
    if (within.actor.id !== null) await deleteDraftKey(within.db, within.actor.id)
    return accept(true)
  })
}
