import type { ShownPair } from '#app/domain/memory/pair-match.ts'
import { listAccountNames } from '#db/queries/account-names.ts'
import { listLetterTitles } from '#db/queries/editions.ts'
import type { MemoryPair } from '#db/queries/memory.ts'
import type { Context } from './context.server.ts'
import { trustedAmong } from './memory-trust.server.ts'

/** Pairs as people are shown them, by number, in the direction they were translated in; asks for no permission. */
export async function showPairs(
  ctx: Context,
  pairs: readonly MemoryPair[],
): Promise<ReadonlyMap<number, ShownPair>> {
  if (pairs.length === 0) return new Map()
  const names = await listAccountNames(ctx.db)
  const trusted = await trustedAmong(ctx, pairs)
  const letters = [...new Set(pairs.map(({ letter }) => letter))]
  const titles = await listLetterTitles(ctx.db, letters)
  return new Map(
    pairs.map((pair) => [
      pair.id,
      {
        pair: pair.id,
        source: pair.source,
        target: pair.target,
        from: pair.from,
        to: pair.to,
        letter: pair.letter,
        title: titles.get(pair.letter) ?? '',
        isSentence: pair.sentence > 0,
        state: trusted.has(pair.id) ? 'signed' : pair.state,
        by: names.get(pair.confirmedBy) ?? '',
        at: pair.confirmedAt,
        reviewedBy: pair.reviewedBy === null ? null : (names.get(pair.reviewedBy) ?? ''),
        edited: pair.edited,
      },
    ]),
  )
}
