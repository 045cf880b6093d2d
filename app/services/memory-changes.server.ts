import { isBlank } from '#app/domain/blank.ts'
import type { EventKind } from '#app/domain/event.ts'
import { may } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { maxTargetLength } from '#app/domain/target.ts'
import { findPair, listUnitPairs, type MemoryPair, updatePair } from '#db/queries/memory.ts'
import { insertMemoryChange, type MemoryCommand } from '#db/queries/memory-changes.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { record } from './history.server.ts'
import { tellMemory } from './memory-index.server.ts'

/** What somebody does to a pair by hand; each names the version that was seen. */
export type PairCommand =
  | { readonly do: 'edit'; readonly pair: number; readonly version: number; readonly text: string }
  | { readonly do: 'delete' | 'restore'; readonly pair: number; readonly version: number }

const events: Record<MemoryCommand, EventKind> = {
  edit: 'memory-edited',
  delete: 'memory-deleted',
  restore: 'memory-restored',
}

/** Changes a pair by hand; what it read before is kept, and the history tells of it. */
export function changePair(ctx: Context, command: PairCommand): Promise<Result<MemoryPair>> {
  return transact(ctx, async (within) => {
    const before = await findPair(within.db, command.pair)
    if (!before || !mayEditPair(within, before)) return refuse('memory/not-found')
    if (before.version !== command.version) return refuse('memory/changed-meanwhile')
    const next = await changed(within, before, command)
    if (!next.ok) return next
    const after = { ...next.value, version: before.version + 1 }
    await updatePair(within.db, after)
    await keep(within, before, after, command.do)
    await tellMemory(within, {
      changed: after.deleted ? [] : [after.id],
      removed: after.deleted ? [after.id] : [],
    })
    return accept(after)
  })
}

/** Whether they may change what the memory has of a translation. */
export function mayEditPair({ actor }: Context, { letter, to }: Pick<MemoryPair, 'letter' | 'to'>) {
  return may(actor, 'memory.edit', { letter, locale: to })
}

async function changed(
  { db }: Context,
  pair: MemoryPair,
  command: PairCommand,
): Promise<Result<MemoryPair>> {
  if (pair.deleted !== (command.do === 'restore')) return refuse('memory/changed-meanwhile')
  switch (command.do) {
    case 'edit':
      return edited(pair, command.text.normalize('NFC').trim())
    case 'delete':
      return accept({ ...pair, deleted: true })
    case 'restore': {
      const live = await listUnitPairs(db, pair.translationId, pair.unitId)
      const isThere = live.some(
        ({ sourceHash, sentence }) => sourceHash === pair.sourceHash && sentence === pair.sentence,
      )
      return isThere ? refuse('memory/entered-anew') : accept({ ...pair, deleted: false })
    }
  }
}

function edited(pair: MemoryPair, text: string): Result<MemoryPair> {
  if (isBlank(text)) return refuse('memory/text-missing')
  if (text.length > maxTargetLength) {
    return refuse('target/too-long', { limit: maxTargetLength, length: text.length })
  }
  return accept({ ...pair, target: text, edited: pair.edited || text !== pair.target })
}

async function keep(
  ctx: Context,
  before: MemoryPair,
  after: MemoryPair,
  command: MemoryCommand,
): Promise<void> {
  const { id: pair, version, letter, to: locale } = after
  const [was, is] = [before.target, after.target]
  await insertMemoryChange(ctx.db, {
    pair,
    version,
    command,
    before: was,
    after: is,
    account: ctx.actor.id ?? 0,
    at: timestamp(ctx),
  })
  await record(ctx, {
    kind: events[command],
    letter,
    data: { pair, locale, version, before: sha256(was), after: sha256(is) },
  })
}
