import type { DraftBlock, EditionDraft } from '#app/domain/editions/draft.ts'
import type { Significance } from '#app/domain/editions/unit-change.ts'
import { counts, heldBy, type Model, type ModelChange, type ModelUnit } from './model.ts'

/** What a draft becomes: its blocks as units, and what happened to each. */
interface Planned {
  readonly blocks: readonly PlannedBlock[]
  readonly removed: readonly Omit<ModelChange, 'edition'>[]
}

interface PlannedBlock {
  readonly block: DraftBlock
  /** The unit it lives on as. */
  readonly was: ModelUnit | null
  /** `plain`: it is made of one unit that nothing else is made of. */
  readonly kind: 'added' | 'merged' | 'split' | 'plain'
}

/** Whether publishing a draft would change anything. */
export function changesAnything(model: Model, draft: EditionDraft): boolean {
  const { blocks, removed } = plan(model, draft)
  const order = blocks.map(({ was }) => model.units.findIndex((unit) => unit.id === was?.id))
  const isInOrder = order.every((number, index) => index === 0 || number > (order[index - 1] ?? -1))
  const isSame = blocks.every((one) => one.kind === 'plain' && !differs(one))
  return !isInOrder || !isSame || removed.length > 0
}

function plan({ units }: Model, { blocks, removed }: EditionDraft): Planned {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const uses = (id: number) => blocks.filter(({ from }) => from.includes(id)).length
  const lived = new Set<number>()
  const planned = blocks.map((block): PlannedBlock => {
    const from = units.filter(({ id }) => block.from.includes(id)).map(({ id }) => id)
    const first = from.find((id) => !lived.has(id))
    if (first !== undefined) lived.add(first)
    const was = byId.get(first ?? 0) ?? null
    if (from.length === 0) return { block, was, kind: 'added' }
    if (from.length > 1) return { block, was, kind: 'merged' }
    return { block, was, kind: from.some((id) => uses(id) > 1) ? 'split' : 'plain' }
  })
  const gone = units.filter(({ id, kind }) => kind !== 'descriptor' && uses(id) === 0)
  return {
    blocks: planned,
    removed: gone.map(({ id }) => {
      const significance = atLeastUpdate(removed[id] ?? 'update')
      return { unit: id, kind: 'removed', significance }
    }),
  }
}

function atLeastUpdate(significance: Significance): Significance {
  return significance === 'typo' ? 'update' : significance
}

function differs({ block, was }: PlannedBlock): boolean {
  return block.text !== was?.text || block.kind !== was.kind || block.translate !== was.translate
}

/** `ids` are those of the units that the new edition has, `moved` of those it says it moved. */
export function publish(
  model: Model,
  draft: EditionDraft,
  { ids, moved }: { readonly ids: readonly number[]; readonly moved: ReadonlySet<number> },
): void {
  const held = heldBy(model)
  const { blocks, removed } = plan(model, draft)
  checkOrder(model, blocks, moved)
  const units = blocks.map(({ block: { kind, text, translate }, was }, index) => {
    return { id: was?.id ?? ids[index] ?? 0, kind, text, translate }
  })
  const edition = model.edition + 1
  const changes = blocks.flatMap((one, index) => {
    const change = changeOf(one, units[index]?.id ?? 0, moved)
    return change ? [{ ...change, edition }] : []
  })
  const added = [...changes, ...removed.map((one) => ({ ...one, edition }))]
  model.changes.push(...added)
  model.edition = edition
  model.units = [...units, ...model.units.filter(({ kind }) => kind === 'descriptor')]
  model.editions.push(model.units.map(({ id }) => id))
  openTargets(model)
  const signOff = held.standing ?? held.waiting
  if (signOff && added.some(({ significance }) => significance === 'meaning')) {
    signOff.ended = 'superseded'
  }
}

function changeOf(
  one: PlannedBlock,
  unit: number,
  moved: ReadonlySet<number>,
): Omit<ModelChange, 'edition'> | null {
  const { block, was, kind } = one
  const significance = atLeastUpdate(block.significance)
  if (kind !== 'plain') return { unit, kind, significance }
  if (moved.has(unit)) return { unit, kind: 'moved', significance }
  if (!differs(one)) return null
  const isTextAlone = block.kind === was?.kind && block.translate === was.translate
  const mayBeTypo = isTextAlone && counts(block)
  return { unit, kind: 'changed', significance: mayBeTypo ? block.significance : significance }
}

/** What nobody says was moved stands in the order in which it stood. */
function checkOrder(
  { units }: Model,
  blocks: readonly PlannedBlock[],
  moved: ReadonlySet<number>,
): void {
  const stayed = blocks.flatMap(({ was, kind }) => {
    return was && kind === 'plain' && !moved.has(was.id)
      ? units.findIndex(({ id }) => id === was.id)
      : []
  })
  if (stayed.some((number, index) => number < (stayed[index - 1] ?? -1))) {
    throw new Error('A unit was moved, and the edition does not say so')
  }
}

/** Every unit to be translated has a target, which is empty where it is new. */
export function openTargets({ units, targets, edition }: Model): void {
  for (const { id, translate } of units) {
    if (!translate || targets.has(id)) continue
    targets.set(id, {
      text: '',
      state: 'initial',
      version: 0,
      authors: [],
      reviewedBy: null,
      madeFrom: edition,
      last: null,
    })
  }
}
