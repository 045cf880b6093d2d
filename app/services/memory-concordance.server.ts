import type { Locale } from '#app/domain/locale.ts'
import type { Occurrence } from '#app/domain/memory/lookup.ts'
import type { ConcordanceAnswer, FoundPair, ShownPair } from '#app/domain/memory/pair-match.ts'
import { authorize } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { findLetter } from '#db/queries/letters.ts'
import { listPairs } from '#db/queries/memory.ts'
import type { Context } from './context.server.ts'
import { memoryIndex } from './memory-index.server.ts'
import { memoryReader } from './memory-readers.server.ts'
import { showPairs } from './memory-shown.server.ts'
import type { Place } from './places.server.ts'

/** How many of what was found are shown. */
const shownAtOnce = 30

/** Whoever types one character means nothing yet. */
const fewest = 2

/** The same from a desk, in its languages. */
export async function readConcordance(
  ctx: Context,
  { letter, locale }: Pick<Place, 'letter' | 'locale'>,
  words: string,
): Promise<Result<{ readonly found: ConcordanceAnswer; readonly from: Locale }>> {
  const allowed = authorize(ctx.actor, 'translation.read', { letter, locale })
  if (!allowed.ok) return allowed
  const stored = await findLetter(ctx.db, letter)
  if (!stored) return refuse('letter/not-found')
  const from = stored.sourceLocale
  const found = await searchMemory(ctx, { words, from, to: locale })
  return found.ok ? accept({ found: found.value, from }) : found
}

/** Looks for a phrase on both sides of what somebody may read. */
export async function searchMemory(
  ctx: Context,
  asked: { readonly words: string; readonly from: Locale; readonly to: Locale },
): Promise<Result<ConcordanceAnswer>> {
  const reader = await memoryReader(ctx)
  if (!reader.ok) return reader
  const words = asked.words.trim()
  if ([...words].length < fewest) return accept({ found: [], total: 0, counted: true })
  const { from, to } = asked
  const index = await memoryIndex(ctx)
  const readable = reader.value.letters(from, to)
  const said = await index.concord({ words, from, to, readable, limit: shownAtOnce })
  const pairs = await listPairs(
    ctx.db,
    said.found.map(({ pair }) => pair),
  )
  const open = pairs.filter((pair) => !pair.deleted && reader.value.mayRead(pair))
  const shown = await showPairs(ctx, open)
  return accept({
    found: said.found.flatMap((occurrence) => {
      const pair = shown.get(occurrence.pair)
      return pair ? [asAsked(pair, occurrence)] : []
    }),
    total: said.total - (said.found.length - open.length),
    counted: said.counted,
  })
}

function asAsked(pair: ShownPair, { reversed, side }: Occurrence): FoundPair {
  const { source, target, from, to } = pair
  const turned = reversed ? { source: target, target: source, from: to, to: from } : {}
  return { ...pair, ...turned, side: side === 'from' ? 'source' : 'target' }
}
