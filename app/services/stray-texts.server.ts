import { editionUnits, type NewUnit } from '#app/domain/edition-units.ts'
import { parseCut } from '#app/domain/segmentation/cut-json.ts'
import {
  isTold,
  lineName,
  type Told,
  type ToldEdition,
  targetKey,
  unitsTold,
} from '#app/domain/told.ts'
import type { Unit, UnitKind } from '#app/domain/unit.ts'
import type { StoredEdition } from '#db/queries/editions.ts'
import { listTranslationChanges } from '#db/queries/target-changes.ts'
import { listTargets } from '#db/queries/targets.ts'
import type { UnitLine } from '#db/queries/units.ts'
import type { PlacedOverrideChange } from '#db/queries/variant-changes.ts'
import type { Context } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import type { LoadedTranslation } from './translations.server.ts'

/** The name of a unit's line, as the history has it. */
export function lineOf(lines: ReadonlyMap<number, UnitLine>, unitId: number): string {
  const line = lines.get(unitId)
  return line ? lineName(line.edition, line.number) : ''
}

/** The numbers of the units that are not what the edition, or an act on the table, made them. */
export function strayUnits(
  edition: StoredEdition,
  units: readonly Unit[],
  told: ToldEdition | undefined,
): number[] {
  if (edition.confirmedAt === null || told === undefined) return units.map((unit) => unit.number)
  const made = [...madeUnits(edition, units, told), ...addedDescriptors(units, told)]
  const stored = new Map(units.map((unit) => [unit.number, unit]))
  const numbers = new Set([...made, ...units].map((unit) => unit.number))
  const byNumber = new Map(made.map((unit) => [unit.number, unit]))
  return [...numbers].filter((number) => !isSameUnit(byNumber.get(number), stored.get(number)))
}

/** What the first edition's cut made, or what a later one is told to consist of. */
function madeUnits(
  edition: StoredEdition,
  units: readonly Unit[],
  { number, data }: ToldEdition,
): readonly MadeUnit[] {
  if (number === 1) return editionUnits(edition.title, parseCut(edition.cutJson)).units
  return unitsTold(data).map(({ text: hash, ...unit }) => ({
    ...unit,
    kind: unit.kind as UnitKind,
    text: textOf(units, unit.number, hash),
  }))
}

/** The descriptors that acts on the table added. */
function addedDescriptors(units: readonly Unit[], { descriptors }: ToldEdition): MadeUnit[] {
  return descriptors.map(({ unit: number, text: hash }) => {
    return { number, kind: 'descriptor', text: textOf(units, number, hash), translate: true }
  })
}

/** The text of a unit that reads as told: of one that reads otherwise, nothing is made. */
function textOf(units: readonly Unit[], number: number, hash: string): string {
  const stored = units.find((unit) => unit.number === number)
  return stored && sha256(stored.text) === hash ? stored.text : ''
}

type MadeUnit = Pick<NewUnit, 'number' | 'kind' | 'text' | 'translate'>

function isSameUnit(made: MadeUnit | undefined, stored: Unit | undefined): boolean {
  return (
    made?.text === stored?.text &&
    made?.kind === stored?.kind &&
    made?.translate === stored?.translate
  )
}

/** What was done to wordings and is not as told, and what is told of and not there. */
export function strayWordings(
  changes: readonly PlacedOverrideChange[],
  lines: ReadonlyMap<number, UnitLine>,
  told: Told,
): { locale: string; unit: number }[] {
  const kept = changes.map(({ unitId, variant, ...change }) => {
    const unit = lines.get(unitId)?.now ?? 0
    return { ...change, locale: variant as string, unit, line: lineOf(lines, unitId) }
  })
  const stray = kept.filter(
    ({ text, state, ...at }) => !isTold(told, at, { hash: sha256(text), state }),
  )
  const there = new Set(kept.map(({ locale, line, version }) => targetKey(locale, line, version)))
  const missing = told.wordings.filter((key) => !there.has(key)).map((key) => key.split(' '))
  const numbers = new Map([...lines].map(([id, { now }]) => [lineOf(lines, id), now]))
  const places = [
    ...stray.map(({ locale, unit }) => ({ locale, unit })),
    ...missing.map(([locale = '', line = '']) => ({ locale, unit: numbers.get(line) ?? 0 })),
  ]
  return [...new Map(places.map((one) => [`${one.locale} ${one.unit}`, one])).values()]
}

/** The targets, and what was done to them, that are not as told. */
export async function strayTargets(
  ctx: Context,
  { translation }: LoadedTranslation,
  lines: ReadonlyMap<number, UnitLine>,
  told: Told,
): Promise<{ locale: string; unit: number }[]> {
  const { locale } = translation
  const targets = await listTargets(ctx.db, translation.id)
  const unitOf = new Map(targets.map(({ id, unitId }) => [id, unitId]))
  const changes = await listTranslationChanges(ctx.db, translation.id)
  const kept = changes.map((change) => ({ ...change, unit: unitOf.get(change.targetId) ?? 0 }))
  const now = targets.map((target) => ({
    ...target,
    state: target.storedState,
    unit: target.unitId,
  }))
  const stray = [...kept, ...now]
    .filter(({ version, text, state, unit }) =>
      version === 0
        ? text !== '' || state !== 'initial'
        : !isTold(
            told,
            { locale, line: lineOf(lines, unit), version },
            { hash: sha256(text), state },
          ),
    )
    .map(({ unit }) => lines.get(unit)?.now ?? 0)
  return [...new Set(stray)].map((unit) => ({ locale, unit }))
}
