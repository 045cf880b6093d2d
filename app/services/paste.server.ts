import type { Locale } from '#app/domain/locale.ts'
import { alignPaste, type PastedBlock, shiftTexts } from '#app/domain/paste-alignment.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { Cut } from '#app/domain/segmentation/cut.ts'
import { decode } from '#app/domain/segmentation/decode.ts'
import { segment } from '#app/domain/segmentation/segment.ts'
import { type ShownState, shownState } from '#app/domain/target.ts'
import type { UnitKind } from '#app/domain/unit.ts'
import { findEditionHead } from '#db/queries/editions.ts'
import { listUnits } from '#db/queries/units.ts'
import { type Context, transact } from './context.server.ts'
import { headOf, type LetterHead } from './letters.server.ts'
import { changeLoadedTarget } from './targets.server.ts'
import { type LoadedTranslation, loadTranslation } from './translations.server.ts'

/** A translation as somebody sees it who has a finished text to paste into it. */
export interface PasteView {
  readonly head: LetterHead
  readonly locale: Locale
  readonly units: readonly PasteUnit[]
}

export interface PasteUnit {
  readonly number: number
  readonly kind: UnitKind
  readonly source: string
  /** `null` for what stands in every language as it is. */
  readonly target: PasteTarget | null
}

export interface PasteTarget {
  readonly text: string
  readonly state: ShownState
  readonly version: number
}

export async function readPastePage(
  ctx: Context,
  letter: number,
  locale: Locale,
): Promise<Result<PasteView>> {
  const loaded = await loadTranslation(ctx, 'translation.paste', letter, locale)
  return loaded.ok ? accept(pasteView(loaded.value)) : loaded
}

function pasteView({
  letter,
  edition,
  translation,
  pairs,
  standing,
}: LoadedTranslation): PasteView {
  return {
    head: headOf(letter, edition),
    locale: translation.locale,
    units: pairs.map(({ unit, target, late }) => ({
      number: unit.number,
      kind: unit.kind,
      source: unit.text,
      target: target && {
        text: target.text,
        state: shownState(target, standing !== null && !late),
        version: target.version,
      },
    })),
  }
}

/** What was found for each unit in a pasted translation; nothing is stored yet. */
export interface PasteProposal {
  readonly rows: readonly PasteRow[]
  readonly leftOver: readonly string[]
  /** Lines read as names of signatories, which are not translated. */
  readonly names: readonly string[]
}

export interface PasteRow {
  readonly unit: number
  /** Of the target it was laid beside. */
  readonly version: number
  readonly text: string
  /** Whether it is to be entered: by itself only where nothing stands yet. */
  readonly enter: boolean
}

export async function proposePaste(
  ctx: Context,
  letter: number,
  locale: Locale,
  bytes: Uint8Array,
): Promise<Result<PasteProposal>> {
  const loaded = await loadTranslation(ctx, 'translation.paste', letter, locale)
  if (!loaded.ok) return loaded
  const decoded = decode(bytes)
  if (!decoded.ok) return decoded
  const { text } = decoded.value
  const cut = segment(text, { locale })
  if (!cut.ok) return cut
  const { pairs } = loaded.value
  const { texts, leftOver } = alignPaste(
    pairs.map(({ unit }) => unit),
    blocksOf(cut.value),
  )
  const rows = pairs.flatMap(({ unit, target }, index) => {
    const found = texts[index] ?? ''
    if (!target) return []
    const enter = found !== '' && target.text === '' && unit.kind !== 'date'
    return [{ unit: unit.number, version: target.version, text: found, enter }]
  })
  const beside = pairs.flatMap(({ unit, target }, index) => {
    const found = texts[index] ?? ''
    return target || found === unit.text || found === '' ? [] : [found]
  })
  return accept({ rows, leftOver: [...beside, ...leftOver], names: namesOf(text, cut.value) })
}

/** In the order in which an edition numbers its units; a descriptor counts once. */
function blocksOf(cut: Cut): PastedBlock[] {
  const descriptors = cut.rows.flatMap(({ descriptor }) => descriptor ?? [])
  return [
    ...cut.blocks.map(({ kind, text }) => ({ kind, text })),
    ...cut.groups.map(({ text }) => ({ kind: 'group' as const, text })),
    ...[...new Set(descriptors)].map((text) => ({ kind: 'descriptor' as const, text })),
  ]
}

function namesOf(input: string, { rows }: Cut): string[] {
  return rows.map(({ runs }) => runs.map(({ start, end }) => input.slice(start, end)).join(' '))
}

/** The rows with their texts moved by one from a unit on; a text is ticked anew where nothing stands. */
export async function shiftPaste(
  ctx: Context,
  letter: number,
  locale: Locale,
  proposal: PasteProposal,
  shift: { readonly edition: number; readonly unit: number; readonly direction: 'up' | 'down' },
): Promise<Result<PasteProposal>> {
  const loaded = await loadTranslation(ctx, 'translation.paste', letter, locale)
  if (!loaded.ok) return loaded
  const newest = loaded.value.edition.number
  if (shift.edition !== newest) return refuse('edition/published-meanwhile', { number: newest })
  const { rows, leftOver, names } = proposal
  const place = rows.findIndex((row) => row.unit === shift.unit)
  if (place === -1) return accept(proposal)
  const texts = rows.map((row) => row.text)
  const shifted = shiftTexts(texts, place, shift.direction)
  const empty = new Set(
    loaded.value.pairs
      .filter(({ unit, target }) => target?.text === '' && unit.kind !== 'date')
      .map(({ unit }) => unit.number),
  )
  const moved = rows.map((row, index) => {
    const text = shifted.texts[index] ?? ''
    const enter = text !== '' && (row.enter || empty.has(row.unit))
    return { ...row, text, enter }
  })
  const out = shifted.pushedOut === null ? [] : [shifted.pushedOut]
  return accept({ rows: moved, leftOver: [...out, ...leftOver], names })
}

/**
 * The rows of an older edition as they lie now: each text at its unit, wherever that is, and unticked
 * where the source reads otherwise. What was found for a unit that is gone is left over.
 */
export async function followEdition(
  ctx: Context,
  letter: number,
  locale: Locale,
  seen: number,
  proposal: PasteProposal,
): Promise<Result<PasteProposal>> {
  const loaded = await loadTranslation(ctx, 'translation.paste', letter, locale)
  if (!loaded.ok) return loaded
  const { edition, pairs } = loaded.value
  const head = await findEditionHead(ctx.db, letter, seen)
  if (!head || seen === edition.number) return accept(proposal)
  const before = new Map((await listUnits(ctx.db, head.id)).map((unit) => [unit.number, unit]))
  const texts = new Map(
    proposal.rows.flatMap((row) => {
      const unit = before.get(row.unit)
      return unit ? [[unit.id, { row, source: unit.text }] as const] : []
    }),
  )
  const rows = pairs.flatMap(({ unit, target }): PasteRow[] => {
    if (!target) return []
    const found = texts.get(unit.id)
    texts.delete(unit.id)
    const { row = { version: target.version, text: '', enter: false }, source } = found ?? {}
    return [{ ...row, unit: unit.number, enter: row.enter && source === unit.text }]
  })
  const gone = [...texts.values()].map(({ row }) => row.text).filter((text) => text !== '')
  return accept({ ...proposal, rows, leftOver: [...gone, ...proposal.leftOver] })
}

export interface PasteEntry {
  readonly unit: number
  readonly version: number
  readonly text: string
}

/**
 * Enters pasted texts as drafts: all of them, or none where one target has changed meanwhile, or an
 * edition was published since the rows were seen.
 */
export function enterPaste(
  ctx: Context,
  letter: number,
  locale: Locale,
  { edition, entries }: { readonly edition: number; readonly entries: readonly PasteEntry[] },
): Promise<Result<{ entered: number }>> {
  return transact(ctx, async (within) => {
    const loaded = await loadTranslation(within, 'translation.paste', letter, locale)
    if (!loaded.ok) return loaded
    const newest = loaded.value.edition.number
    if (edition !== newest) return refuse('edition/published-meanwhile', { number: newest })
    const texts = entries.filter(({ text }) => text.trim() !== '')
    if (texts.length === 0) return refuse('paste/nothing-to-enter')
    for (const { unit, version, text } of texts) {
      const command = { kind: 'enter', version, text, provenance: 'pasted' } as const
      const result = await changeLoadedTarget(within, loaded.value, unit, command)
      if (!result.ok) return pasteRefusal(result, unit)
    }
    return accept({ entered: texts.length })
  })
}

function pasteRefusal(refusal: Extract<Result<never>, { ok: false }>, unit: number) {
  const moved = ['target/changed-meanwhile', 'target/wrong-state'].includes(refusal.refusal)
  return moved ? refuse('paste/changed-meanwhile', { unit }) : refusal
}
