import { isBlank } from '#app/domain/blank.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { type BlockKind, maxUnits, type Unit, type UnitKind } from '#app/domain/unit.ts'
import type { Significance } from './unit-change.ts'

/** A unit as the next edition is to have it. */
export interface DraftBlock {
  readonly kind: Exclude<UnitKind, 'descriptor'>
  readonly text: string
  readonly translate: boolean
  /**
   * The ids of the units of the last edition that it is made of: none for a new one, several where they
   * were merged. Of blocks that share one, the first lives on as it and the others were split from it.
   */
  readonly from: readonly number[]
  /** How much it matters that it reads otherwise; of no account where it does not. */
  readonly significance: Significance
}

/** The next edition before it is published: title, blocks and the headings of groups, in their order. */
export interface EditionDraft {
  readonly blocks: readonly DraftBlock[]
  /** How much it matters that a unit is gone, by its id. */
  readonly removed: Readonly<Record<string, Significance>>
  /** What its author says of the changes. */
  readonly note: string
  /** Whether its text was brought in as a whole. */
  readonly fromFile: boolean
  /** The signatories that such a text lists. They are no part of the edition: the table is kept. */
  readonly listed: readonly { readonly name: string; readonly acronym: string | null }[]
}

/** The units that a draft can change: descriptors belong to the table of signatories. */
export type DraftedUnit = Unit & { readonly kind: DraftBlock['kind'] }

export function isDrafted(unit: Unit): unit is DraftedUnit {
  return unit.kind !== 'descriptor'
}

/** A draft that changes nothing yet. */
export function draftOf(units: readonly Unit[]): EditionDraft {
  const blocks = units.filter(isDrafted).map(asBlock)
  return { blocks, removed: {}, note: '', fromFile: false, listed: [] }
}

function asBlock({ id, kind, text, translate }: DraftedUnit): DraftBlock {
  return { kind, text, translate, from: [id], significance: 'update' }
}

/** What a person does to a draft; `block` is an index in it. */
export type DraftCommand =
  | {
      readonly do: 'edit'
      readonly block: number
      readonly text: string
      readonly kind?: BlockKind | undefined
      readonly translate: boolean
      readonly significance: Significance
    }
  | {
      readonly do: 'insert'
      readonly after: number
      readonly text: string
      readonly kind: BlockKind
    }
  | { readonly do: 'remove'; readonly block: number }
  | { readonly do: 'put-back'; readonly unit: number }
  | { readonly do: 'move'; readonly block: number; readonly to: 'up' | 'down' }
  | { readonly do: 'split'; readonly block: number; readonly offset: number }
  | { readonly do: 'merge'; readonly block: number }
  | { readonly do: 'align'; readonly block: number; readonly from: readonly number[] }
  | { readonly do: 'weigh-block'; readonly block: number; readonly significance: Significance }
  | { readonly do: 'weigh'; readonly unit: number; readonly significance: Significance }
  | { readonly do: 'weigh-all'; readonly significance: Significance }
  | { readonly do: 'note'; readonly note: string }

/** The longest text of a unit that is typed in, in UTF-16 code units. */
const maxText = 20_000
const maxNote = 2_000

/** Decides what a command makes of a draft. `units` are those of the last edition. */
export function changeDraft(
  draft: EditionDraft,
  command: DraftCommand,
  units: readonly Unit[],
): Result<EditionDraft> {
  if (command.do === 'note') return withNote(draft, command.note)
  if (command.do === 'weigh-all') return accept(weighAll(draft, command.significance, units))
  if (command.do === 'weigh') {
    const { unit, significance } = command
    return accept({ ...draft, removed: { ...draft.removed, [unit]: significance } })
  }
  if (command.do === 'put-back') return putBack(draft, command.unit, units)
  const { blocks } = draft
  const at = command.do === 'insert' ? command.after : command.block
  const block = blocks[at]
  if (!block) return refuse('edition/block-not-found')
  const changed = changeBlocks(blocks, at, block, command, units)
  if (!changed.ok) return changed
  const count = changed.value.length
  if (count > maxUnits) return refuse('input/too-many-units', { count, limit: maxUnits })
  return accept({ ...draft, blocks: changed.value })
}

type BlockCommand = Exclude<DraftCommand, { do: 'note' | 'weigh' | 'weigh-all' | 'put-back' }>

function changeBlocks(
  blocks: readonly DraftBlock[],
  at: number,
  block: DraftBlock,
  command: BlockCommand,
  units: readonly Unit[],
): Result<DraftBlock[]> {
  switch (command.do) {
    case 'edit':
      return edit(blocks, at, block, command)
    case 'insert':
      return insert(blocks, at, command)
    case 'remove':
      return isFixed(block) ? refuse('edition/block-fixed') : accept(blocks.toSpliced(at, 1))
    case 'move':
      return move(blocks, at, command.to)
    case 'split':
      return split(blocks, at, block, command.offset)
    case 'merge':
      return merge(blocks, at, block)
    case 'align':
      return align(blocks, at, block, command.from, units)
    case 'weigh-block':
      return accept(blocks.toSpliced(at, 1, { ...block, significance: command.significance }))
  }
}

/** The title and the headings of groups stay where they are: the letter and its table hang on them. */
export function isFixed({ kind }: Pick<DraftBlock, 'kind'>): boolean {
  return kind === 'title' || kind === 'group'
}

function edit(
  blocks: readonly DraftBlock[],
  at: number,
  block: DraftBlock,
  { text, kind, translate, significance }: Extract<DraftCommand, { do: 'edit' }>,
): Result<DraftBlock[]> {
  const checked = checkText(text)
  if (!checked.ok) return checked
  const own = isFixed(block)
    ? { kind: block.kind, translate: block.translate }
    : { kind: kind ?? block.kind, translate }
  return accept(blocks.toSpliced(at, 1, { ...block, ...own, text: checked.value, significance }))
}

/** A text as a unit has it: in NFC, on one line, without blanks around it, and never empty. */
function checkText(text: string): Result<string> {
  if (isBlank(text)) return refuse('edition/text-missing')
  const tidy = text
    .normalize('NFC')
    .replace(/[ \t]*[\r\n]+[ \t]*/gu, ' ')
    .trim()
  const { length } = tidy
  return length > maxText ? refuse('target/too-long', { limit: maxText, length }) : accept(tidy)
}

function insert(
  blocks: readonly DraftBlock[],
  after: number,
  { text, kind }: Extract<DraftCommand, { do: 'insert' }>,
): Result<DraftBlock[]> {
  if (blocks[after]?.kind === 'group') return refuse('edition/block-fixed')
  const checked = checkText(text)
  if (!checked.ok) return checked
  const added = { kind, text: checked.value, translate: true, from: [], significance: 'update' }
  return accept(blocks.toSpliced(after + 1, 0, added as DraftBlock))
}

function move(blocks: readonly DraftBlock[], at: number, to: 'up' | 'down'): Result<DraftBlock[]> {
  const place = to === 'up' ? at - 1 : at + 1
  const [block, other] = [blocks[at], blocks[place]]
  if (!block || !other || isFixed(block) || isFixed(other)) return refuse('edition/block-fixed')
  const [first, second] = to === 'up' ? [block, other] : [other, block]
  return accept(blocks.toSpliced(Math.min(at, place), 2, first, second))
}

function split(
  blocks: readonly DraftBlock[],
  at: number,
  block: DraftBlock,
  offset: number,
): Result<DraftBlock[]> {
  if (isFixed(block)) return refuse('edition/block-fixed')
  const parts = [block.text.slice(0, offset).trim(), block.text.slice(offset).trim()]
  if (parts.some(isBlank)) return refuse('cut/bad-place')
  return accept(blocks.toSpliced(at, 1, ...parts.map((text) => ({ ...block, text }))))
}

/** Joins a block with the one below it. */
function merge(blocks: readonly DraftBlock[], at: number, block: DraftBlock): Result<DraftBlock[]> {
  const next = blocks[at + 1]
  if (!next || isFixed(block) || isFixed(next)) return refuse('cut/not-neighbours')
  const from = [...new Set([...block.from, ...next.from])]
  const text = `${block.text} ${next.text}`
  return accept(blocks.toSpliced(at, 2, { ...block, from, text }))
}

/** Says which units a block is made of. Only what a draft can change is taken. */
function align(
  blocks: readonly DraftBlock[],
  at: number,
  block: DraftBlock,
  from: readonly number[],
  units: readonly Unit[],
): Result<DraftBlock[]> {
  if (isFixed(block)) return refuse('edition/block-fixed')
  const known = units.filter((unit) => isDrafted(unit) && !isFixed(unit)).map(({ id }) => id)
  if (from.some((id) => !known.includes(id))) return refuse('edition/block-not-found')
  return accept(blocks.toSpliced(at, 1, { ...block, from: [...new Set(from)] }))
}

/** Puts a unit that was taken out back behind the one that it followed. */
function putBack(draft: EditionDraft, id: number, units: readonly Unit[]): Result<EditionDraft> {
  const drafted = units.filter(isDrafted)
  const unit = drafted.find((one) => one.id === id)
  const isThere = draft.blocks.some(({ from }) => from.includes(id))
  if (!unit || isThere) return refuse('edition/block-not-found')
  const after = stoodBehind(id, drafted, draft.blocks)
  return accept({ ...draft, blocks: draft.blocks.toSpliced(after + 1, 0, asBlock(unit)) })
}

/** The index of the block that holds the nearest unit before this one which is still there; else -1. */
export function stoodBehind(
  id: number,
  units: readonly Unit[],
  blocks: readonly Pick<DraftBlock, 'from'>[],
): number {
  const place = units.findIndex((unit) => unit.id === id)
  for (const before of units.slice(0, Math.max(place, 0)).reverse()) {
    const found = blocks.findLastIndex(({ from }) => from.includes(before.id))
    if (found !== -1) return found
  }
  return -1
}

/** Gives every change the same weight. */
function weighAll(
  draft: EditionDraft,
  significance: Significance,
  units: readonly Unit[],
): EditionDraft {
  const removed = Object.fromEntries(units.map(({ id }) => [id, significance]))
  return { ...draft, blocks: draft.blocks.map((block) => ({ ...block, significance })), removed }
}

function withNote(draft: EditionDraft, note: string): Result<EditionDraft> {
  const { length } = note
  if (length > maxNote) return refuse('target/too-long', { limit: maxNote, length })
  return accept({ ...draft, note: note.trim().normalize('NFC') })
}
