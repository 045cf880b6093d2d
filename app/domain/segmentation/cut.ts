import type { SignatoryKind } from '#app/domain/signatory.ts'
import type { BlockKind } from '#app/domain/unit.ts'

/** Where something stands in the decoded input: offsets in UTF-16 code units, `end` excluded. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Why a run of the input is in no text. */
export const skipReasons = [
  'byte-order-mark',
  'separator',
  'indent',
  'bullet',
  'trailing-space',
  'wrap',
  'punctuation',
] as const

export type SkipReason = (typeof skipReasons)[number]

export interface Skip extends Range {
  readonly reason: SkipReason
}

/**
 * A block of the letter. It owns one run for each line it was written on; its text is the normalised
 * content of the runs (NFC, NBSP kept), joined with one space for what was skipped between two.
 */
export interface Block {
  readonly kind: BlockKind
  readonly text: string
  readonly translate: boolean
  readonly runs: readonly Range[]
}

/** The heading of a group of signatories. */
export interface Group {
  readonly text: string
  readonly runs: readonly Range[]
}

/**
 * A row of the signatories table. Its runs hold the whole line but for indent and bullet; its fields
 * share out every letter and digit of it, until a person corrects them.
 */
export interface Row {
  /** Index in `Cut.groups`; `null` for a row above the first heading. */
  readonly group: number | null
  readonly kind: SignatoryKind
  readonly name: string
  readonly acronym: string | null
  readonly country: string | null
  readonly descriptor: string | null
  readonly runs: readonly Range[]
}

/**
 * A letter cut into blocks and rows. The runs of all of them and the skips together tile the input:
 * every character of it is in exactly one.
 */
export interface Cut {
  readonly layout: Layout
  readonly blocks: readonly Block[]
  readonly groups: readonly Group[]
  readonly rows: readonly Row[]
  readonly skips: readonly Skip[]
}

/** `lines`: one paragraph is one line. `wrapped`: hard-wrapped, blank lines between paragraphs. */
export const layouts = ['lines', 'wrapped'] as const
export type Layout = (typeof layouts)[number]
