import { groupBy } from '#app/domain/group-by.ts'
import { inEuOrder } from '#app/domain/locale.ts'
import type {
  HandChange,
  MemoryLetter,
  MemoryPageView,
  MemoryQuery,
  MemoryRow,
} from '#app/domain/memory/memory-view.ts'
import { may } from '#app/domain/permissions.ts'
import { accept, type Result } from '#app/domain/result.ts'
import { listAccountNames } from '#db/queries/account-names.ts'
import { listLetterTitles } from '#db/queries/editions.ts'
import { listLetters } from '#db/queries/letters.ts'
import { findPair, listReleasedLetters, type MemoryPair } from '#db/queries/memory.ts'
import { listMemoryChanges } from '#db/queries/memory-changes.ts'
import { countPairs, type MemoryCount } from '#db/queries/memory-list.ts'
import type { Context } from './context.server.ts'
import { mayEditPair } from './memory-changes.server.ts'
import { findPairs } from './memory-found.server.ts'
import { memoryReader } from './memory-readers.server.ts'
import { showPairs } from './memory-shown.server.ts'

/** What somebody may read of the memory, and what of it they ask for; `open` is the pair they change. */
export async function readMemory(
  ctx: Context,
  query: MemoryQuery,
  open: number | null,
): Promise<Result<MemoryPageView>> {
  const reader = await memoryReader(ctx)
  if (!reader.ok) return reader
  const counts = (await countPairs(ctx.db, false)).filter(reader.value.mayRead)
  const among =
    query.state === 'deleted'
      ? (await countPairs(ctx.db, true)).filter(reader.value.mayRead)
      : counts
  const found = await findPairs(ctx, query, among, reader.value)
  return accept({
    letters: await lettersOf(ctx, counts),
    count: counts.reduce((sum, { count }) => sum + count, 0),
    rows: await rowsOf(ctx, found.pairs),
    total: found.total,
    page: found.page,
    pages: found.pages,
    open: open === null ? null : await openPair(ctx, open),
  })
}

async function lettersOf(ctx: Context, counts: readonly MemoryCount[]): Promise<MemoryLetter[]> {
  const byLetter = groupBy(counts, ({ letter }) => letter)
  const titles = await listLetterTitles(ctx.db, [...byLetter.keys()])
  const released = await listReleasedLetters(ctx.db)
  return (await listLetters(ctx.db)).flatMap(({ id, sourceLocale, embargoOn }): MemoryLetter[] => {
    const own = byLetter.get(id)
    if (!own) return []
    return [
      {
        letter: id,
        title: titles.get(id) ?? '',
        from: sourceLocale,
        embargoOn,
        released: released.has(id),
        mayRelease: may(ctx.actor, 'memory.release', { letter: id }),
        translations: own
          .map(({ to, count }) => ({ to, count }))
          .sort((a, b) => inEuOrder(a.to, b.to)),
      },
    ]
  })
}

async function rowsOf(ctx: Context, pairs: readonly MemoryPair[]): Promise<MemoryRow[]> {
  const shown = await showPairs(ctx, pairs)
  return pairs.flatMap((pair) => {
    const view = shown.get(pair.id)
    const { version, deleted } = pair
    return view ? [{ ...view, version, deleted, mayEdit: mayEditPair(ctx, pair) }] : []
  })
}

/** What was done to a pair by hand, for whoever may do so, too. */
async function openPair(ctx: Context, id: number): Promise<MemoryPageView['open']> {
  const pair = await findPair(ctx.db, id)
  if (!pair || !mayEditPair(ctx, pair)) return null
  const names = await listAccountNames(ctx.db)
  const changes = (await listMemoryChanges(ctx.db, id)).map(
    ({ command, before, after, account, at }): HandChange => ({
      command,
      before,
      after,
      by: names.get(account) ?? '',
      at,
    }),
  )
  return { pair: id, version: pair.version, deleted: pair.deleted, changes }
}
