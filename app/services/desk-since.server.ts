import { approvedBy, type DeskSince, type DeskTarget, type LeftBehind } from '#app/domain/desk.ts'
import { readingIn, sourceSince } from '#app/domain/editions/since.ts'
import type { Unit } from '#app/domain/unit.ts'
import type { TargetChange } from '#db/queries/target-changes.ts'
import type { PlacedTarget } from '#db/queries/targets.ts'
import { listReadings } from '#db/queries/units.ts'
import type { WorkingCopy } from '#db/queries/working-copies.ts'
import type { Context } from './context.server.ts'
import type { LoadedHistory } from './source-history.server.ts'
import type { LoadedTranslation } from './translations.server.ts'

/** What stands beside the targets of a translation, and what its editions changed. */
interface Beside {
  readonly history: LoadedHistory
  /** By target, oldest first. */
  readonly changes: ReadonlyMap<number, readonly TargetChange[]>
  readonly copies: ReadonlyMap<number, readonly WorkingCopy[]>
  /** By unit, those that the letter does not have any more among them. */
  readonly targetOf: ReadonlyMap<number, number>
}

interface Written {
  readonly unit: Unit
  readonly target: PlacedTarget
}

/** What was approved, with the source it was held against. */
export function approvedHere(
  { unit, target }: Written,
  me: number | null,
  { changes, history }: Beside,
): DeskTarget['approved'] {
  const approved = approvedBy(me, changes.get(target.id) ?? [])
  if (!approved) return null
  return { ...approved, source: readingIn(history, unit.id, approved.edition) ?? unit.text }
}

/** What became of the source since the text that stands or is typed here was made from it. */
export function sinceMade(
  { unit, target }: Written,
  isTyped: boolean,
  { history, changes, targetOf }: Beside,
): DeskSince | null {
  const isEmpty = target.text === ''
  const made = { unit: unit.id, edition: target.edition, isEmpty, isTyped }
  const since = sourceSince(made, history)
  if (!since) return null
  const madeOf = since.madeOf.flatMap((part) => {
    const then = (changes.get(targetOf.get(part.unit) ?? 0) ?? []).findLast(
      (change) => change.edition <= part.edition && change.text !== '',
    )
    return then ? [{ unit: part.unit, source: part.text, text: then.text }] : []
  })
  if (isEmpty && !isTyped && madeOf.length === 0) return null
  return {
    before: since.before,
    madeOf,
    changes: since.changes.map(({ edition, kind, significance }) => {
      const { note = '', by = null, at = null } = history.editions.get(edition) ?? {}
      return { edition, kind, significance, note, by, at }
    }),
  }
}

/** What this person typed beside targets whose units the edition does not have any more. */
export async function leftBehind(
  ctx: Context,
  { letter, pairs }: LoadedTranslation,
  { copies, targetOf }: Beside,
): Promise<LeftBehind[]> {
  const there = new Set(pairs.map(({ target }) => target?.id))
  const left = [...targetOf].flatMap(([unit, target]) => {
    const mine = copies.get(target)?.find(({ account }) => account === ctx.actor.id)
    return mine && !there.has(target) ? [{ unit, target, text: mine.text }] : []
  })
  if (left.length === 0) return []
  const units = left.map(({ unit }) => unit)
  const readings = await listReadings(ctx.db, letter.id, units)
  return left.flatMap(({ unit, target, text }) => {
    const last = readings.findLast((one) => one.unit === unit)
    if (!last) return []
    return [{ target, unit: last.number, edition: last.edition, source: last.text, text }]
  })
}
