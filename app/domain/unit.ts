import { z } from 'zod'

/** What the segmenter can make of a block of the input. */
export const blockKinds = [
  'date',
  'salutation',
  'heading',
  'paragraph',
  'list-item',
  'closing',
] as const

/** Every kind of unit: the blocks, the title, and the small texts of the signatories table. */
export const unitKinds = ['title', ...blockKinds, 'group', 'descriptor'] as const

export type BlockKind = (typeof blockKinds)[number]
export type UnitKind = (typeof unitKinds)[number]

// Marked, so that a page which needs the rest of this file does not fetch the parser.
export const BlockKind = /* @__PURE__ */ z.enum(blockKinds)

/** One block of an edition. The paragraph is what people translate. */
export interface Unit {
  /** The same in every edition that it lives on in. */
  readonly id: number
  /** Place in the edition from 1: title, blocks in the order of the text, groups, descriptors. */
  readonly number: number
  readonly kind: UnitKind
  readonly text: string
  /** `false`: stands in every language as it is ("do not translate"). */
  readonly translate: boolean
  readonly format: 'plain'
}

/** The longest letter that is taken in, in units; a longer one is refused with its number. */
export const maxUnits = 2000

/** Whether people translate it, so that it counts: a date is written by each locale's own rule. */
export function counts(unit: Pick<Unit, 'kind' | 'translate'>): boolean {
  return unit.translate && unit.kind !== 'date'
}
