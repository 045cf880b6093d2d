import { checkLimit, type UnitLimit } from '#app/domain/addressees/limits.ts'
import type { Edition } from '#app/domain/letter.ts'
import { authorize } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { Unit } from '#app/domain/unit.ts'
import {
  listLetterLimits,
  listLimits,
  putLimit,
  type StoredLimit,
} from '#db/queries/unit-limits.ts'
import { findUnit } from '#db/queries/units.ts'
import { type Context, transact } from './context.server.ts'
import { record } from './history.server.ts'
import { loadLetter } from './letters.server.ts'

export interface LimitChange {
  /** The unit's number in the edition. */
  readonly unit: number
  /** The number of the edition that was seen. */
  readonly edition: number
  /** The cut that was seen: after another one the number names something else. */
  readonly cutVersion: number
  /** How often the limit had been set when it was seen. */
  readonly version: number
  /** `null`: the unit prints for everyone. */
  readonly limit: UnitLimit | null
}

/** Says for whom a unit of a confirmed edition prints. No sign-off falls: the text stays as signed. */
export function limitUnit(
  ctx: Context,
  letterId: number,
  given: LimitChange,
): Promise<Result<true>> {
  return transact(ctx, async (within) => {
    const found = await findPlace(within, letterId, given)
    if (!found.ok) return found
    const { edition, unit } = found.value
    const checked = checkLimit(unit, given.limit)
    if (!checked.ok) return checked
    const stored = await listLimits(within.db, edition.id)
    const seen = stored.find(({ unitId }) => unitId === unit.id)?.version ?? 0
    if (seen !== given.version) return refuse('unit/limit-changed')
    const limit = checked.value
    await putLimit(within.db, { unitId: unit.id, limit, version: seen + 1 })
    await record(within, {
      kind: 'unit-limited',
      letter: letterId,
      data: {
        unit: unit.number,
        version: seen + 1,
        kind: limit?.kind ?? 'everyone',
        addressees: limit?.addressees ?? [],
      },
    })
    return accept(true)
  })
}

async function findPlace(
  ctx: Context,
  letterId: number,
  given: LimitChange,
): Promise<Result<{ edition: Edition; unit: Unit }>> {
  const allowed = authorize(ctx.actor, 'source.edit', { letter: letterId })
  if (!allowed.ok) return allowed
  const loaded = await loadLetter(ctx, letterId)
  if (!loaded.ok) return loaded
  const { edition } = loaded.value
  if (edition.confirmedAt === null) return refuse('edition/not-confirmed')
  if (edition.number !== given.edition) {
    return refuse('edition/published-meanwhile', { number: edition.number })
  }
  if (edition.cutVersion !== given.cutVersion) return refuse('cut/changed-meanwhile')
  const unit = await findUnit(ctx.db, edition.id, given.unit)
  return unit ? accept({ edition, unit }) : refuse('cut/not-found')
}

/** Whom the units of an edition are limited to, by the unit's id; asks for no permission. */
export async function loadLimits(
  { db }: Context,
  editionId: number,
): Promise<ReadonlyMap<number, UnitLimit>> {
  return byUnit(await listLimits(db, editionId))
}

/** The same of all its editions: also of units that are in the letter no more. */
export async function loadLetterLimits(
  { db }: Context,
  letterId: number,
): Promise<ReadonlyMap<number, UnitLimit>> {
  return byUnit(await listLetterLimits(db, letterId))
}

function byUnit(stored: readonly StoredLimit[]): ReadonlyMap<number, UnitLimit> {
  return new Map(stored.flatMap(({ unitId, limit }) => (limit ? [[unitId, limit]] : [])))
}
