import type { Unit } from '#app/domain/unit.ts'
import { type DraftBlock, type EditionDraft, isDrafted } from './draft.ts'
import { type ChangeKind, type Significance, significancesFor } from './unit-change.ts'

/** A block of a draft with what became of the units of the last edition in it. */
export interface ComparedBlock {
  readonly block: DraftBlock
  /** The unit it lives on as; `null` where it begins a line of its own. */
  readonly continues: Unit | null
  /** All that it is made of, in the order of the last edition. */
  readonly madeOf: readonly Unit[]
  /** `null`: it reads as before, in its place. */
  readonly kind: ChangeKind | null
  readonly significance: Significance
}

export interface ComparedDraft {
  readonly blocks: readonly ComparedBlock[]
  /** Units of the last edition that nothing is made of. */
  readonly removed: readonly { readonly unit: Unit; readonly significance: Significance }[]
}

/** Holds a draft against the last edition. */
export function compareDraft(draft: EditionDraft, units: readonly Unit[]): ComparedDraft {
  const drafted = units.filter(isDrafted)
  const byId = new Map(drafted.map((unit) => [unit.id, unit]))
  const placed = claim(draft.blocks, byId)
  const inPlace = longestInOrder(placed.map(({ continues }) => continues?.number ?? null))
  const uses = new Map<number, number>()
  for (const { madeOf } of placed) {
    for (const { id } of madeOf) uses.set(id, (uses.get(id) ?? 0) + 1)
  }
  const blocks = placed.map((one, index) => {
    const isSplit = one.madeOf.some(({ id }) => (uses.get(id) ?? 0) > 1)
    const kind = kindOf(one, { isSplit, isInPlace: inPlace.has(index) })
    return { ...one, kind, significance: weight(kind, one.block, one.continues) }
  })
  const removed = drafted
    .filter(({ id }) => !uses.has(id))
    .map((unit) => ({
      unit,
      significance: weight(
        'removed',
        { ...unit, significance: draft.removed[unit.id] ?? 'update' },
        unit,
      ),
    }))
  return { blocks, removed }
}

/** How many units an edition of this draft changes. */
export function countChanges({ blocks, removed }: ComparedDraft): number {
  return blocks.filter(({ kind }) => kind !== null).length + removed.length
}

/** What was chosen, where the change can weigh that. */
function weight(
  kind: ChangeKind | null,
  block: Pick<DraftBlock, 'translate' | 'significance'> & Pick<Unit, 'kind'>,
  was: Unit | null,
): Significance {
  const { significance } = block
  if (kind === null) return significance
  return significancesFor(kind, block, was).includes(significance) ? significance : 'update'
}

interface Placed {
  readonly block: DraftBlock
  readonly continues: Unit | null
  readonly madeOf: readonly Unit[]
}

/** Each unit lives on once: as the first block that is made of it. */
function claim(blocks: readonly DraftBlock[], byId: ReadonlyMap<number, Unit>): Placed[] {
  const claimed = new Set<number>()
  return blocks.map((block) => {
    const madeOf = block.from
      .flatMap((id) => byId.get(id) ?? [])
      .sort((a, b) => a.number - b.number)
    const continues = madeOf.find(({ id }) => !claimed.has(id)) ?? null
    if (continues) claimed.add(continues.id)
    return { block, continues, madeOf }
  })
}

function kindOf(
  { block, continues, madeOf }: Placed,
  { isSplit, isInPlace }: { readonly isSplit: boolean; readonly isInPlace: boolean },
): ChangeKind | null {
  if (madeOf.length === 0) return 'added'
  if (madeOf.length > 1) return 'merged'
  if (isSplit || continues === null) return 'split'
  if (!isInPlace) return 'moved'
  return isSame(block, continues) ? null : 'changed'
}

function isSame(block: DraftBlock, unit: Unit): boolean {
  return block.text === unit.text && block.kind === unit.kind && block.translate === unit.translate
}

/** The indexes of a longest run of numbers that rise: what is not among them was moved. */
function longestInOrder(numbers: readonly (number | null)[]): ReadonlySet<number> {
  const present = numbers.flatMap((number, index) => (number === null ? [] : [{ number, index }]))
  const ends: number[] = []
  const before: (number | null)[] = []
  for (const [at, { number }] of present.entries()) {
    let place = ends.findIndex((end) => (present[end]?.number ?? 0) >= number)
    if (place === -1) place = ends.length
    before.push(ends[place - 1] ?? null)
    ends[place] = at
  }
  const found = new Set<number>()
  let at = ends.at(-1) ?? null
  while (at !== null) {
    const one = present[at]
    if (one) found.add(one.index)
    at = before[at] ?? null
  }
  return found
}
