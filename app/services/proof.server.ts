import { type ChainFault, chainFaults } from '#app/domain/chain-faults.ts'
import { chainOf } from '#app/domain/event.ts'
import { accept, type Result } from '#app/domain/result.ts'
import { listEvents } from '#db/queries/events.ts'
import { mayProve } from './checkpoints.server.ts'
import type { Context } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { type LetterHead, readLetter } from './letters.server.ts'

/** How far the history of a letter has come, and the key that its checkpoints are signed with. */
export interface ProofView {
  readonly head: LetterHead
  readonly events: number
  readonly newest: { readonly hash: string; readonly at: string } | null
  readonly faults: readonly ChainFault[]
  readonly key: string
}

export async function readProof(ctx: Context, letterId: number): Promise<Result<ProofView>> {
  const allowed = await mayProve(ctx, letterId)
  if (!allowed.ok) return allowed
  const letter = await readLetter(ctx, letterId)
  if (!letter.ok) return letter
  const events = await listEvents(ctx.db, chainOf(letterId))
  const last = events.at(-1)
  return accept({
    head: letter.value.head,
    events: events.length,
    newest: last ? { hash: last.hash, at: last.at } : null,
    faults: await chainFaults(events, sha256),
    key: ctx.key.id,
  })
}
