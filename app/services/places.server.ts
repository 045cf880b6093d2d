import type { Letter } from '#app/domain/letter.ts'
import type { Locale } from '#app/domain/locale.ts'
import { type Action, authorize } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { Translation } from '#app/domain/translation.ts'
import type { Unit } from '#app/domain/unit.ts'
import { findEditionHead } from '#db/queries/editions.ts'
import { findLetter } from '#db/queries/letters.ts'
import { findUnitTarget, type PlacedTarget } from '#db/queries/targets.ts'
import { findTranslation } from '#db/queries/translations.ts'
import { findUnit } from '#db/queries/units.ts'
import type { Context } from './context.server.ts'

/** Where a target is: ids of another letter or locale find nothing. */
export interface Place {
  readonly letter: number
  readonly locale: Locale
  /** The unit's number in the edition. */
  readonly unit: number
  /** The number of the edition that was seen; the newest where it is not given. */
  readonly edition?: number | undefined
}

/** One pair of a translation. The rest of it, which can be long, is not loaded. */
export interface PlacedPair {
  readonly letter: Letter
  /** The number of the newest edition. */
  readonly edition: number
  readonly translation: Translation
  readonly unit: Unit
  readonly target: PlacedTarget
}

/**
 * Loads one pair for somebody who may do this with it. After a new edition the number may name another
 * unit: who saw an older one is refused.
 */
export async function loadPlace(
  ctx: Context,
  action: Action,
  at: Place,
): Promise<Result<PlacedPair>> {
  const newest = await findEditionHead(ctx.db, at.letter)
  if (at.edition !== undefined && newest !== undefined && at.edition !== newest.number) {
    const allowed = authorize(ctx.actor, action, { letter: at.letter, locale: at.locale })
    if (!allowed.ok) return allowed
    return refuse('edition/published-meanwhile', { number: newest.number })
  }
  return loadPlaceInEdition(ctx, action, at)
}

/** The id of the target that was meant, whatever number its unit has by now. */
export async function findTargetMeant(ctx: Context, at: Place): Promise<number | null> {
  const found = await loadPlaceInEdition(ctx, 'translation.read', at)
  return found.ok ? found.value.target.id : null
}

/** The same as `loadPlace`, where the number is taken to mean what it meant in the edition that was seen. */
export async function loadPlaceInEdition(
  ctx: Context,
  action: Action,
  at: Place,
): Promise<Result<PlacedPair>> {
  const allowed = authorize(ctx.actor, action, { letter: at.letter, locale: at.locale })
  if (!allowed.ok) return allowed
  const letter = await findLetter(ctx.db, at.letter)
  if (!letter) return refuse('letter/not-found')
  const translation = await findTranslation(ctx.db, at.letter, at.locale)
  if (!translation) return refuse('locale/not-open', { locale: at.locale })
  const newest = await findEditionHead(ctx.db, at.letter)
  const seen = await findEditionHead(ctx.db, at.letter, at.edition)
  const unit = seen && (await findUnit(ctx.db, seen.id, at.unit))
  const target = unit && (await findUnitTarget(ctx.db, translation.id, unit.id))
  return newest && unit && target
    ? accept({ letter, edition: newest.number, translation, unit, target })
    : refuse('target/not-found')
}
