import type { Cut, Range } from './segmentation/cut.ts'
import type { SignatoryKind } from './signatory.ts'
import type { Unit, UnitKind } from './unit.ts'

/** A unit that has no place in the database yet. */
export interface NewUnit extends Omit<Unit, 'id'> {
  readonly range: Range | null
  /** The id of the unit that it continues from an earlier edition. */
  readonly continues: number | null
}

/** A signatory whose group heading and descriptor are units, named by their number. */
export interface NewSignatory {
  readonly position: number
  readonly group: number | null
  readonly kind: SignatoryKind
  readonly name: string
  readonly acronym: string | null
  readonly country: string | null
  readonly descriptor: number | null
  readonly range: Range | null
}

export interface EditionUnits {
  readonly units: readonly NewUnit[]
  readonly signatories: readonly NewSignatory[]
}

/**
 * What a confirmed cut becomes: the title, the blocks, the group headings and each descriptor once,
 * numbered from 1 in that order, and the signatories that point to them.
 */
export function editionUnits(title: string, cut: Cut): EditionUnits {
  const units: NewUnit[] = []
  const add = (kind: UnitKind, text: string, runs: readonly Range[], translate = true) => {
    const number = units.length + 1
    const range = span(runs)
    units.push({ number, kind, text, translate, format: 'plain', range, continues: null })
    return number
  }
  add('title', title.normalize('NFC'), [])
  for (const block of cut.blocks) add(block.kind, block.text, block.runs, block.translate)
  const groups = cut.groups.map((group) => add('group', group.text, group.runs))
  const descriptors = new Map<string, number>()
  for (const { descriptor, runs } of cut.rows) {
    if (descriptor === null || descriptors.has(descriptor)) continue
    descriptors.set(descriptor, add('descriptor', descriptor, runs))
  }
  const signatories = cut.rows.map((row, index) => ({
    position: index + 1,
    group: row.group === null ? null : (groups[row.group] ?? null),
    kind: row.kind,
    name: row.name,
    acronym: row.acronym,
    country: row.country,
    descriptor: row.descriptor === null ? null : (descriptors.get(row.descriptor) ?? null),
    range: span(row.runs),
  }))
  return { units, signatories }
}

/** The number of a block by its index in the cut: the title comes first. */
export function blockNumber(index: number): number {
  return index + 2
}

function span(runs: readonly Range[]): Range | null {
  const first = runs[0]
  const last = runs.at(-1)
  return first && last ? { start: first.start, end: last.end } : null
}
