import type { DeskPair } from '#app/domain/desk.ts'
import { insertUnitViews, listUnitViews } from '#db/queries/unit-views.ts'
import { type Context, timestamp, whereThereIsRoom } from './context.server.ts'

/** Keeps which texts a page sends to somebody in full; what they were shown before is known. */
export async function keepViews(
  ctx: Context,
  translationId: number,
  pairs: readonly DeskPair[],
): Promise<void> {
  const account = ctx.actor.id
  const targets = pairs.flatMap(({ target }) => target ?? [])
  if (account === null || targets.length === 0) return
  const before = await listUnitViews(ctx.db, translationId, account)
  const seen = new Set(before.map(({ targetId, version }) => `${targetId} ${version}`))
  const at = timestamp(ctx)
  const views = targets
    .filter(({ id, version }) => !seen.has(`${id} ${version}`))
    .map(({ id, version }) => ({ targetId: id, account, version, at }))
  await whereThereIsRoom(insertUnitViews(ctx.db, views))
}
