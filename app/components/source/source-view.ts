import type { UnitLimit } from '#app/domain/addressees/limits.ts'
import type { StateCode } from '#app/domain/addressees/state-code.ts'
import { blockNumber } from '#app/domain/edition-units.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { Block, Cut, Layout, Row } from '#app/domain/segmentation/cut.ts'
import { startOf } from '#app/domain/segmentation/edit-blocks.ts'
import type { UnitKind } from '#app/domain/unit.ts'
import type { ShownOverride } from '#app/domain/variants/shown-override.ts'
import type { ActivePart } from './active-part.ts'
import type { RefusedChange } from './typed.ts'

/** The letter whose source it is. */
export interface SourceHead {
  readonly title: string
  readonly sourceLocale: Locale
}

/** A block as the page of the source shows it. */
export interface SourceBlock extends Pick<Block, 'kind' | 'text' | 'translate'> {
  /** Whether the block below follows it in the letter, with no signatory between them. */
  readonly mergeable: boolean
}

export interface SourceRow extends Omit<Row, 'runs'> {
  /** Of the text as it was brought in, from 1. */
  readonly line: number
}

/** A cut without its places in the input. */
export interface SourceView {
  readonly layout: Layout
  readonly blocks: readonly SourceBlock[]
  /** The headings. */
  readonly groups: readonly string[]
  readonly rows: readonly SourceRow[]
}

/** A part of a confirmed source, with what is not the same for every addressee. */
export interface SourcePart {
  readonly number: number
  readonly kind: UnitKind
  readonly text: string
  readonly isLimitable: boolean
  readonly limit: UnitLimit | null
  readonly limitVersion: number
  readonly variants: readonly ShownOverride[]
}

export interface SourceParts {
  /** The number of the edition. */
  readonly edition: number
  readonly parts: readonly SourcePart[]
  /** The addressees there are, in protocol order. */
  readonly states: readonly StateCode[]
  readonly mayLimit: boolean
  readonly mayReword: boolean
  readonly mayJudge: boolean
}

/** The correcting of a cut, as it goes on at one part. */
export interface Editing {
  readonly version: number
  readonly active: ActivePart | null
  /** What was refused at the active part, or on the page where there is none. */
  readonly refused: RefusedChange | undefined
}

/** The part the address names, if the cut has it. */
export function partIn(view: SourceView, part: ActivePart | null): ActivePart | null {
  if (part === null) return null
  const index = part.name === 'block' ? part.number - blockNumber(0) : part.number - 1
  const { length } = part.name === 'row' ? view.rows : view.blocks
  return part.name === 'title' || (index >= 0 && index < length) ? part : null
}

export function toSourceView(cut: Cut, rowLines: readonly number[]): SourceView {
  return {
    layout: cut.layout,
    blocks: cut.blocks.map(({ kind, text, translate }, index) => ({
      kind,
      text,
      translate,
      mergeable: isFollowed(cut, index),
    })),
    groups: cut.groups.map(({ text }) => text),
    rows: cut.rows.map(({ runs: _, ...row }, index) => ({ ...row, line: rowLines[index] ?? 0 })),
  }
}

function isFollowed({ blocks, groups, rows }: Cut, index: number): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]]
  if (!block || !next) return false
  const [start, end] = [startOf(block), startOf(next)]
  return ![...groups, ...rows].some((one) => startOf(one) > start && startOf(one) < end)
}
