import { groupBy } from '#app/domain/group-by.ts'
import type { Letter } from '#app/domain/letter.ts'
import { pairsOf } from '#app/domain/memory/pair.ts'
import { accept } from '#app/domain/result.ts'
import type { Translation } from '#app/domain/translation.ts'
import type { Unit } from '#app/domain/unit.ts'
import { listLetterEditions } from '#db/queries/editions.ts'
import { listLetters } from '#db/queries/letters.ts'
import { hasMemory, insertPairs, type NewPair } from '#db/queries/memory.ts'
import { listTranslationChanges, type TargetChange } from '#db/queries/target-changes.ts'
import { listTargets, type PlacedTarget } from '#db/queries/targets.ts'
import { listTranslations } from '#db/queries/translations.ts'
import { listUnits } from '#db/queries/units.ts'
import { type Context, transact } from './context.server.ts'
import { newPairs, surrounded } from './memory-entering.server.ts'
import { memoryIndex } from './memory-index.server.ts'

/** Has the memory hold what is confirmed, and begins to read it, so that the first lookup need not wait. */
export async function prepareMemory(ctx: Context): Promise<void> {
  await fillMemory(ctx)
  void memoryIndex(ctx).catch(() => undefined)
}

/**
 * Enters what was confirmed before there was a memory; drafts never enter. Where anything ever entered,
 * there is nothing to do.
 */
export async function fillMemory(ctx: Context): Promise<void> {
  if (await hasMemory(ctx.db)) return
  await transact(ctx, async (within) => {
    for (const letter of await listLetters(within.db)) await fillFrom(within, letter)
    return accept(true)
  })
}

async function fillFrom(ctx: Context, letter: Letter): Promise<void> {
  const translations = await listTranslations(ctx.db, letter.id)
  if (translations.length === 0) return
  const editions = new Map<number, readonly Unit[]>()
  for (const { id, number } of await listLetterEditions(ctx.db, letter.id)) {
    editions.set(number, await listUnits(ctx.db, id))
  }
  for (const translation of translations) {
    const targets = await listTargets(ctx.db, translation.id)
    const changes = groupBy(
      await listTranslationChanges(ctx.db, translation.id),
      (one) => one.targetId,
    )
    const pairs = targets
      .filter(({ storedState }) => storedState !== 'initial')
      .flatMap((target) =>
        pairsOfTarget({ letter, translation, editions }, target, changes.get(target.id) ?? []),
      )
    await insertPairs(ctx.db, pairs)
  }
}

interface Work {
  readonly letter: Letter
  readonly translation: Translation
  /** The units of each edition, by its number. */
  readonly editions: ReadonlyMap<number, readonly Unit[]>
}

function pairsOfTarget(
  { letter, translation, editions }: Work,
  target: PlacedTarget,
  changes: readonly TargetChange[],
): NewPair[] {
  const units = editions.get(target.edition) ?? []
  const at = units.findIndex(({ id }) => id === target.unitId)
  const unit = units[at]
  const confirmed = changes.findLast(
    ({ command }) => command === 'confirm' || command === 'correct',
  )
  if (!unit || !confirmed || confirmed.account === null) return []
  const approved = changes.findLast(({ state }) => state === 'reviewed')
  const reviewedBy = target.storedState === 'reviewed' ? (approved?.account ?? null) : null
  const source = surrounded(unit, units[at - 1], units[at + 1])
  return newPairs(pairsOf(source, target.text, letter.sourceLocale, translation.locale), {
    translationId: translation.id,
    unitId: target.unitId,
    edition: target.edition,
    state: reviewedBy === null ? 'translated' : 'reviewed',
    confirmedBy: confirmed.account,
    confirmedAt: confirmed.at,
    reviewedBy,
  })
}
