import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { SignatoryKind } from '#app/domain/signatory.ts'
import { normalise, textOf } from './characters.ts'
import { countryTest } from './countries.ts'
import type { Block, Cut, Group, Row } from './cut.ts'
import { startOf } from './edit-blocks.ts'
import { lineAt } from './line-numbers.ts'
import { parseSignatory } from './signatories.ts'
import { kindOfGroup } from './signatory-kind.ts'

/** What a person can correct in a row. */
export type RowFields = Pick<Row, 'name' | 'acronym' | 'country' | 'descriptor'>

/** Reads blocks from the first to the last, both included, as signatories of the group above them. */
export function makeRows(cut: Cut, first: number, last: number): Result<Cut> {
  const chosen = cut.blocks.slice(first, last + 1)
  if (first > last || chosen.length !== last + 1 - first) return refuse('cut/not-found')
  const isCountry = countryTest(null)
  const rows = chosen.map((block): Row => {
    const group = groupAbove(cut.groups, startOf(block))
    const heading = group === null ? undefined : cut.groups[group]
    const kind = heading ? kindOfGroup(heading.text) : null
    return { group, ...parseSignatory(block.text, kind, isCountry), runs: block.runs }
  })
  return accept({
    ...cut,
    blocks: cut.blocks.toSpliced(first, chosen.length),
    rows: inOrder([...cut.rows, ...rows]),
  })
}

/** Takes a row back into the letter, as its line reads. */
export function makeBlock(text: string, cut: Cut, index: number): Result<Cut> {
  const row = cut.rows[index]
  if (!row) return refuse('cut/not-found')
  const start = startOf(row)
  const bulleted = cut.skips.some((skip) => skip.end === start && skip.reason === 'bullet')
  const kind = bulleted ? 'list-item' : 'paragraph'
  const block: Block = { kind, text: textOf(text, row.runs), translate: true, runs: row.runs }
  return accept({
    ...cut,
    blocks: inOrder([...cut.blocks, block]),
    rows: cut.rows.toSpliced(index, 1),
  })
}

/** Makes a block the heading of the rows below it, as far as they belonged to the group above it. */
export function makeGroup(cut: Cut, index: number): Result<Cut> {
  const block = cut.blocks[index]
  if (!block) return refuse('cut/not-found')
  const start = startOf(block)
  const above = groupAbove(cut.groups, start)
  const place = above === null ? 0 : above + 1
  const heading: Group = { text: block.text, runs: block.runs }
  const rows = cut.rows.map((row) => {
    const group = row.group !== null && row.group >= place ? row.group + 1 : row.group
    return { ...row, group: row.group === above && startOf(row) > start ? place : group }
  })
  return accept({
    ...cut,
    blocks: cut.blocks.toSpliced(index, 1),
    groups: cut.groups.toSpliced(place, 0, heading),
    rows,
  })
}

/** Makes a group's heading a block again; its rows belong to the group above, if there is one. */
export function dissolveGroup(cut: Cut, index: number): Result<Cut> {
  const heading = cut.groups[index]
  if (!heading) return refuse('cut/not-found')
  const above = index > 0 ? index - 1 : null
  const block: Block = { kind: 'heading', text: heading.text, translate: true, runs: heading.runs }
  const rows = cut.rows.map((row) => {
    if (row.group === null || row.group < index) return row
    return { ...row, group: row.group === index ? above : row.group - 1 }
  })
  return accept({
    ...cut,
    blocks: inOrder([...cut.blocks, block]),
    groups: cut.groups.toSpliced(index, 1),
    rows,
  })
}

export function retypeRow(cut: Cut, index: number, kind: SignatoryKind): Result<Cut> {
  return changeRow(cut, index, { kind })
}

/** `null`: to no group. */
export function moveRow(cut: Cut, index: number, group: number | null): Result<Cut> {
  if (group !== null && !cut.groups[group]) return refuse('cut/not-found')
  return changeRow(cut, index, { group })
}

export function correctRow(text: string, cut: Cut, index: number, fields: RowFields): Result<Cut> {
  const row = cut.rows[index]
  if (!row) return refuse('cut/not-found')
  const name = tidy(fields.name)
  if (name === null) return refuse('cut/no-name', { line: lineAt(text, startOf(row)) })
  return changeRow(cut, index, {
    name,
    acronym: tidy(fields.acronym),
    country: tidy(fields.country),
    descriptor: tidy(fields.descriptor),
  })
}

function changeRow(cut: Cut, index: number, change: Partial<Row>): Result<Cut> {
  const row = cut.rows[index]
  if (!row) return refuse('cut/not-found')
  return accept({ ...cut, rows: cut.rows.with(index, { ...row, ...change }) })
}

function tidy(field: string | null): string | null {
  return normalise(field ?? '').trim() || null
}

function groupAbove(groups: readonly Group[], at: number): number | null {
  const index = groups.findLastIndex((group) => startOf(group) < at)
  return index < 0 ? null : index
}

function inOrder<T extends Group | Row | Block>(owners: readonly T[]): T[] {
  return owners.toSorted((a, b) => startOf(a) - startOf(b))
}
