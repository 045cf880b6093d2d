import { groupBy } from '#app/domain/group-by.ts'
import { isReleasedText } from '#app/domain/memory/released-text.ts'
import type { MemoryPair } from '#db/queries/memory.ts'
import { hasSignOff } from '#db/queries/sign-offs.ts'
import type { Context } from './context.server.ts'
import { loadLetter } from './letters.server.ts'
import { loadOneTranslation } from './translations.server.ts'

/**
 * The numbers of the pairs that read as a sign-off released them which stands now: by comparison, so that
 * none is trusted for a moment longer than the sign-off stands. Asks for no permission.
 */
export async function trustedAmong(
  ctx: Context,
  pairs: readonly MemoryPair[],
): Promise<ReadonlySet<number>> {
  const trusted = new Set<number>()
  const reviewed = pairs.filter(
    ({ state, edited, deleted }) => state === 'reviewed' && !edited && !deleted,
  )
  for (const [translation, own] of groupBy(reviewed, ({ translationId }) => translationId)) {
    const payload = await standingPayload(ctx, translation, own)
    for (const pair of own) {
      if (payload !== null && isReleasedText(payload, pair)) trusted.add(pair.id)
    }
  }
  return trusted
}

async function standingPayload(
  ctx: Context,
  translation: number,
  [pair]: readonly MemoryPair[],
): Promise<string | null> {
  if (!pair || !(await hasSignOff(ctx.db, translation))) return null
  const head = await loadLetter(ctx, pair.letter)
  const loaded = head.ok ? await loadOneTranslation(ctx, head.value, pair.to) : null
  return loaded?.standing?.payload ?? null
}
