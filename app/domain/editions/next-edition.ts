import type { NewUnit } from '#app/domain/edition-units.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { Cut } from '#app/domain/segmentation/cut.ts'
import { type BlockKind, counts, type Unit } from '#app/domain/unit.ts'
import { type ComparedBlock, type ComparedDraft, compareDraft, countChanges } from './compare.ts'
import type { EditionDraft } from './draft.ts'
import type { ChangeKind, Significance } from './unit-change.ts'
import { writtenCut } from './written-cut.ts'

/** What a draft becomes when it is published. */
export interface NextEdition {
  readonly title: string
  readonly input: string
  readonly cut: Cut
  /** Title, blocks, headings of groups, descriptors: numbered from 1. */
  readonly units: readonly NewUnit[]
  /** What it changes; of a unit that begins here only the number is known. */
  readonly changes: readonly NextChange[]
  readonly meansOtherwise: boolean
}

export interface NextChange {
  readonly unit: number | null
  readonly number: number | null
  readonly kind: ChangeKind
  readonly significance: Significance
  readonly madeOf: readonly number[]
  /** Whether people come to write a text for it: it is new, or was none of theirs before. */
  readonly opens: boolean
}

/** `units` are those of the last edition, with the descriptors that no signatory has any more. */
export function nextEdition(draft: EditionDraft, units: readonly Unit[]): Result<NextEdition> {
  const compared = compareDraft(draft, units)
  if (countChanges(compared) === 0) return refuse('edition/unchanged')
  if (!draft.blocks.some(counts)) return refuse('edition/no-text')
  const changes = changesOf(compared)
  const meansOtherwise = changes.some(({ significance }) => significance === 'meaning')
  if (meansOtherwise && draft.note === '') return refuse('edition/note-missing')
  const body = draft.blocks.filter(isBody)
  const { input, cut } = writtenCut(body)
  const title = draft.blocks.find(({ kind }) => kind === 'title')?.text ?? ''
  return accept({
    title,
    input,
    cut,
    units: nextUnits(compared, units, cut),
    changes,
    meansOtherwise,
  })
}

function isBody<B extends { readonly kind: string }>(block: B): block is B & { kind: BlockKind } {
  return block.kind !== 'title' && block.kind !== 'group'
}

function nextUnits({ blocks }: ComparedDraft, units: readonly Unit[], cut: Cut): NewUnit[] {
  const runs = cut.blocks.flatMap((block) => block.runs)
  let placed = 0
  const drafted = blocks.map(({ block, continues }) => ({
    kind: block.kind,
    text: block.text,
    translate: block.translate,
    range: isBody(block) ? (runs[placed++] ?? null) : null,
    continues: continues?.id ?? null,
  }))
  const descriptors = units
    .filter(({ kind }) => kind === 'descriptor')
    .map(({ id, kind, text, translate }) => ({ kind, text, translate, range: null, continues: id }))
  return [...drafted, ...descriptors].map((unit, index) => ({
    ...unit,
    number: index + 1,
    format: 'plain',
  }))
}

/** What of a compared draft differs; of a unit that begins with it only the number is known. */
export function changesOf({ blocks, removed }: ComparedDraft): NextChange[] {
  const changed = blocks.flatMap((one, index) => {
    const change = changeOf(one)
    return change ? [{ ...change, number: index + 1 }] : []
  })
  const gone = removed.map(({ unit, significance }) => ({
    unit: unit.id,
    number: null,
    kind: 'removed' as const,
    significance,
    madeOf: [unit.id],
    opens: false,
  }))
  return [...changed, ...gone]
}

function changeOf({ block, continues, madeOf, kind, significance }: ComparedBlock) {
  if (kind === null) return null
  const from = madeOf.map(({ id }) => id)
  const opens = counts(block) && !(continues && counts(continues))
  return { unit: continues?.id ?? null, kind, significance, madeOf: from, opens }
}
