import { isConflicting } from '#app/domain/desk.ts'
import type { UsedMatch } from '#app/domain/memory/pair-match.ts'
import { may } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { maxTargetLength } from '#app/domain/target.ts'
import { findEditionHead } from '#db/queries/editions.ts'
import { findPair } from '#db/queries/memory.ts'
import { listChanges } from '#db/queries/target-changes.ts'
import { findUnitById } from '#db/queries/units.ts'
import {
  deleteWorkingCopy,
  findWorkingCopy,
  putWorkingCopy,
  type WorkingCopy,
} from '#db/queries/working-copies.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { loadPlaceInEdition, type Place } from './places.server.ts'

/** What became of an autosave: it is kept, whatever became of the target since it was begun. */
export interface Kept {
  readonly savedAt: string
  /** Whether something was done to the target since. */
  readonly moved: boolean
  /** Whether it reads otherwise now, and not as what was typed. */
  readonly conflict: boolean
  /** The number of the edition that was published since the page was loaded. */
  readonly published: number | null
}

/** What stands in a box. */
interface BoxText {
  /** Of the target that it was made from. */
  readonly version: number
  readonly text: string
  /** What was inserted since the box was opened. */
  readonly match?: UsedMatch | undefined
}

/**
 * Keeps what somebody has typed, beside the target. It never overwrites anything of anybody else's. After
 * a new edition it is kept at the unit that it was typed for, wherever that is now.
 */
export function keepWorkingCopy(ctx: Context, at: Place, typed: BoxText): Promise<Result<Kept>> {
  return transact(ctx, async (within) => {
    const found = await findOwnPlace(within, at)
    if (!found.ok) return found
    const { target, account, edition } = found.value
    if (typed.text.length > maxTargetLength) {
      return refuse('target/too-long', { limit: maxTargetLength, length: typed.text.length })
    }
    const copy: WorkingCopy = {
      targetId: target.id,
      account,
      text: typed.text.normalize('NFC'),
      madeFrom: typed.version,
      savedAt: timestamp(within),
      match: await matchOf(within, typed, target.id, account),
    }
    await putWorkingCopy(within.db, copy)
    const moved = typed.version !== target.version
    const changes = moved ? await listChanges(within.db, target.id) : []
    const conflict = moved && isConflicting(copy, target.text, changes)
    const published = at.edition === undefined || at.edition === edition ? null : edition
    return accept({ savedAt: copy.savedAt, moved, conflict, published })
  })
}

/** The match that was inserted now, or into what was kept before. */
async function matchOf(
  { db }: Context,
  { match }: BoxText,
  targetId: number,
  account: number,
): Promise<UsedMatch | null> {
  if (match && (await findPair(db, match.pair))) return match
  return (await findWorkingCopy(db, targetId, account))?.match ?? null
}

/**
 * Throws one's own working copy away; the target stays as it is. Who saw an older edition throws nothing
 * away that can still be used: only what was typed at a unit that is gone.
 */
export function dropWorkingCopy(ctx: Context, at: Place): Promise<Result<true>> {
  return transact(ctx, async (within) => {
    const found = await findOwnPlace(within, at)
    if (!found.ok) return found
    const { target, account, edition } = found.value
    if (at.edition !== undefined && at.edition !== edition) {
      const newest = await findEditionHead(within.db, at.letter)
      const isThere = newest && (await findUnitById(within.db, newest.id, target.unitId))
      if (isThere) return refuse('edition/published-meanwhile', { number: edition })
    }
    await deleteWorkingCopy(within.db, target.id, account)
    return accept(true)
  })
}

async function findOwnPlace(ctx: Context, at: Place) {
  const found = await loadPlaceInEdition(ctx, 'translation.read', at)
  if (!found.ok) return found
  const scope = { letter: at.letter, locale: at.locale }
  const writes = may(ctx.actor, 'target.write', scope) || may(ctx.actor, 'target.review', scope)
  const account = ctx.actor.id
  if (!writes || account === null) return refuse('actor/not-allowed')
  return accept({ ...found.value, account })
}
