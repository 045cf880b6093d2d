import {
  type ChangeKind,
  type Significance,
  type UnitChange,
  weightiest,
} from '#app/domain/editions/unit-change.ts'
import { authorize } from '#app/domain/permissions.ts'
import { accept, type Result } from '#app/domain/result.ts'
import type { Unit } from '#app/domain/unit.ts'
import { listAccountNames } from '#db/queries/account-names.ts'
import { listEditionChanges } from '#db/queries/edition-changes.ts'
import { listLetterEditions, type PublishedEdition } from '#db/queries/editions.ts'
import { listUnits } from '#db/queries/units.ts'
import type { Context } from './context.server.ts'

/** An edition with what it changed. */
export interface ListedEdition extends Omit<PublishedEdition, 'publishedBy'> {
  /** `null` where nobody with an account published it. */
  readonly by: string | null
  /** In the order of the letter; what was removed stands where it stood before. */
  readonly changes: readonly ListedChange[]
  readonly heaviest: Significance | null
}

export interface ListedChange {
  /** The unit's place in the edition, or where it last was. */
  readonly number: number
  readonly kind: ChangeKind
  readonly significance: Significance
  /** How that read of which it is made. */
  readonly before: string
  readonly after: string
}

/** The editions of a letter, newest first. */
export async function listEditions(
  ctx: Context,
  letterId: number,
): Promise<Result<ListedEdition[]>> {
  const allowed = authorize(ctx.actor, 'source.see', { letter: letterId })
  if (!allowed.ok) return allowed
  const names = await listAccountNames(ctx.db)
  const changes = await listEditionChanges(ctx.db, letterId)
  const listed: ListedEdition[] = []
  let before: readonly Unit[] = []
  for (const { publishedBy, ...edition } of await listLetterEditions(ctx.db, letterId)) {
    const units = await listUnits(ctx.db, edition.id)
    const own = changes.filter((change) => change.edition === edition.number)
    listed.unshift({
      ...edition,
      by: publishedBy === null ? null : (names.get(publishedBy) ?? ''),
      changes: own
        .map((change) => listedChange(change, before, units))
        .sort((a, b) => a.number - b.number),
      heaviest: weightiest(own),
    })
    before = units
  }
  return accept(listed)
}

function listedChange(
  { unit, kind, significance, madeOf }: UnitChange,
  before: readonly Unit[],
  units: readonly Unit[],
): ListedChange {
  const was = before.filter(({ id }) => madeOf.includes(id))
  const is = units.find(({ id }) => id === unit)
  return {
    number: is?.number ?? was[0]?.number ?? 0,
    kind,
    significance,
    before: was.map(({ text }) => text).join(' '),
    after: is?.text ?? '',
  }
}
