import { groupBy } from '#app/domain/group-by.ts'
import { currentOverride, type Override } from '#app/domain/variants/override.ts'
import { listVariantChanges, type PlacedOverrideChange } from '#db/queries/variant-changes.ts'
import type { Context } from './context.server.ts'

/** The wordings of an edition that stand, by the id of their unit; asks for no permission. */
export async function loadOverrides(
  { db }: Context,
  editionId: number,
): Promise<ReadonlyMap<number, readonly Override[]>> {
  const changes = groupBy(await listVariantChanges(db, editionId), ({ unitId }) => unitId)
  const standing = [...changes].map(([unit, all]) => [unit, standingOverrides(all)] as const)
  return new Map(standing)
}

function standingOverrides(changes: readonly PlacedOverrideChange[]): Override[] {
  return [...groupBy(changes, ({ variant }) => variant)]
    .map(([variant, own]) => currentOverride(variant, own))
    .filter(({ text }) => text !== '')
}
