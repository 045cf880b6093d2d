import type { Locale } from '#app/domain/locale.ts'
import { heldText, type SupersededUnit, supersededUnits } from '#app/domain/sendings/superseded.ts'
import type { StoredSending } from '#db/queries/sendings.ts'
import { listUnitLines } from '#db/queries/units.ts'
import type { Context } from './context.server.ts'
import type { LoadedVersions } from './versions.server.ts'

/** What a version that went out holds of a text that has changed since. */
export interface HeldOld {
  /** The number of the edition whose text it is. */
  readonly edition: number
  readonly units: readonly HeldUnit[]
}

export interface HeldUnit extends Omit<SupersededUnit, 'unit'> {
  /** Its number in the last edition that has it. */
  readonly number: number
}

/** Gives, for what went out, what later editions changed of it; `null` where that is nothing. */
export async function loadHeld(
  { db }: Context,
  { letter, changes, limits }: LoadedVersions,
): Promise<(sending: StoredSending, locale: Locale) => HeldOld | null> {
  if (changes.length === 0) return () => null
  const lines = await listUnitLines(db, letter.id)
  return (sending, locale) => {
    if (sending.takenBack) return null
    const held = heldText(sending, locale, letter.sourceLocale)
    const units = supersededUnits(changes, held, limits).map(({ unit, ...rest }) => {
      return { ...rest, number: lines.get(unit)?.now ?? 0 }
    })
    if (units.length === 0) return null
    return { edition: held.edition, units: units.sort((a, b) => a.number - b.number) }
  }
}
