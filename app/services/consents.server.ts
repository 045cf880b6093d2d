import { authorize } from '#app/domain/permissions.ts'
import { accept, type Result } from '#app/domain/result.ts'
import { type Consent, isToAsk } from '#app/domain/signatories/consent.ts'
import { listEditionChanges } from '#db/queries/edition-changes.ts'
import { listSignatories } from '#db/queries/signatories.ts'
import type { Context } from './context.server.ts'
import { type ListedEdition, listEditions } from './edition-list.server.ts'
import { loadLetter } from './letters.server.ts'

/** Whose consent must be asked again, and what has come to mean something else since they gave it. */
export interface OpenConsents {
  /** The ids of signatories. */
  readonly toAsk: readonly number[]
  /** Newest first, each with its changes of meaning alone. */
  readonly editions: readonly Pick<ListedEdition, 'number' | 'note' | 'changes'>[]
}

interface Signatory {
  readonly id: number
  readonly consent: Consent
}

export async function loadConsents(
  ctx: Context,
  letterId: number,
  signatories: readonly Signatory[],
): Promise<OpenConsents> {
  const toAsk = await loadToAsk(ctx, letterId, signatories)
  if (toAsk.size === 0) return { toAsk: [], editions: [] }
  const asked = signatories.filter(({ id }) => toAsk.has(id))
  const first = Math.min(...asked.map(({ consent }) => consent.edition))
  const editions = await listEditions(ctx, letterId)
  const since = editions.ok ? editions.value.filter(({ number }) => number > first) : []
  return {
    toAsk: asked.map(({ id }) => id),
    editions: since
      .map(({ number, note, changes }) => {
        const meant = changes.filter(({ significance }) => significance === 'meaning')
        return { number, note, changes: meant }
      })
      .filter(({ changes }) => changes.length > 0),
  }
}

/** The ids of those whose consent must be asked again; asks for no permission. */
async function loadToAsk(
  ctx: Context,
  letterId: number,
  signatories: readonly Signatory[],
): Promise<ReadonlySet<number>> {
  const changes = await listEditionChanges(ctx.db, letterId)
  const toAsk = signatories.filter(({ consent }) => isToAsk(consent, changes))
  return new Set(toAsk.map(({ id }) => id))
}

/** How many signatories must be asked for their consent again. */
export async function countToAsk(ctx: Context, letterId: number): Promise<Result<number>> {
  const allowed = authorize(ctx.actor, 'letter.see', { letter: letterId })
  if (!allowed.ok) return allowed
  const loaded = await loadLetter(ctx, letterId)
  if (!loaded.ok) return loaded
  const signatories = await listSignatories(ctx.db, loaded.value.edition.id)
  return accept((await loadToAsk(ctx, letterId, signatories)).size)
}
