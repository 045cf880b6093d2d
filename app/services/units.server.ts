import type { Unit } from '#app/domain/unit.ts'
import { listSignatories } from '#db/queries/signatories.ts'
import { listUnits } from '#db/queries/units.ts'
import type { Context } from './context.server.ts'

/** The units of an edition, by their number. */
export interface LoadedUnits {
  /** Those that the letter has now. */
  readonly units: readonly Unit[]
  /** The descriptors that no signatory has any more. */
  readonly retired: readonly Unit[]
}

/** Asks for no permission. */
export async function loadUnits({ db }: Context, editionId: number): Promise<LoadedUnits> {
  const all = await listUnits(db, editionId)
  const signatories = await listSignatories(db, editionId)
  const used = new Set(signatories.map(({ descriptorUnitId }) => descriptorUnitId))
  const isRetired = ({ kind, id }: Unit) => kind === 'descriptor' && !used.has(id)
  return { units: all.filter((unit) => !isRetired(unit)), retired: all.filter(isRetired) }
}
