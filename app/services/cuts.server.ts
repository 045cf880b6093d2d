import { editionUnits } from '#app/domain/edition-units.ts'
import { checkTitle, type Letter } from '#app/domain/letter.ts'
import { authorize, may } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { checkCut } from '#app/domain/segmentation/check-cut.ts'
import type { Cut, Layout } from '#app/domain/segmentation/cut.ts'
import { parseCut } from '#app/domain/segmentation/cut-json.ts'
import { startOf } from '#app/domain/segmentation/edit-blocks.ts'
import { type CutCommand, editCut } from '#app/domain/segmentation/edit-cut.ts'
import { lineNumbers } from '#app/domain/segmentation/line-numbers.ts'
import { segment } from '#app/domain/segmentation/segment.ts'
import { deleteAsks } from '#db/queries/asks.ts'
import { type StoredEdition, updateEdition } from '#db/queries/editions.ts'
import { deleteSignatories, insertSignatories } from '#db/queries/signatories.ts'
import { signatoriesVersion } from '#db/queries/signatory-changes.ts'
import { listTranslations } from '#db/queries/translations.ts'
import { deleteLimits } from '#db/queries/unit-limits.ts'
import { deleteUnits, insertUnits, listUnits } from '#db/queries/units.ts'
import { listVariantChanges } from '#db/queries/variant-changes.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { record } from './history.server.ts'
import { headOf, type LetterHead, loadLetter } from './letters.server.ts'

/** The source of a letter as the preview shows it. */
export interface CutView {
  readonly head: LetterHead
  readonly cut: Cut
  /** The line of the input that each row of the signatories is on, from 1. */
  readonly rowLines: readonly number[]
  /** A correction names the version it was made from. */
  readonly version: number
  readonly encoding: string
  /** Whether somebody writes against this text, so that the cut can no longer be reopened. */
  readonly frozen: boolean
  /** Whether this person corrects and confirms it. */
  readonly mayEdit: boolean
}

export async function readCut(ctx: Context, letterId: number): Promise<Result<CutView>> {
  const allowed = authorize(ctx.actor, 'source.see', { letter: letterId })
  if (!allowed.ok) return allowed
  const loaded = await loadLetter(ctx, letterId)
  if (!loaded.ok) return loaded
  const { letter, edition } = loaded.value
  const translations = await listTranslations(ctx.db, letterId)
  const wordings = await listVariantChanges(ctx.db, edition.id)
  const cut = parseCut(edition.cutJson)
  return accept({
    head: headOf(letter, edition),
    cut,
    rowLines: lineNumbers(edition.input, cut.rows.map(startOf)),
    version: edition.cutVersion,
    encoding: edition.encoding,
    frozen: translations.length + wordings.length > 0,
    mayEdit: may(ctx.actor, 'source.edit', { letter: letterId }),
  })
}

/** What can be done to the cut as a whole or to a part of it, from the version that was seen. */
export type CutChange =
  | { readonly kind: 'edit'; readonly version: number; readonly commands: readonly CutCommand[] }
  | { readonly kind: 'layout'; readonly version: number; readonly layout: Layout }
  | { readonly kind: 'title'; readonly version: number; readonly title: string }

/** Corrects a cut that is not confirmed yet. */
export function changeCut(
  ctx: Context,
  letterId: number,
  change: CutChange,
): Promise<Result<StoredEdition>> {
  return transact(ctx, async (within) => {
    const found = await editableEdition(within, letterId)
    if (!found.ok) return found
    const { letter, edition } = found.value
    if (edition.confirmedAt !== null) return refuse('edition/already-confirmed')
    if (edition.cutVersion !== change.version) return refuse('cut/changed-meanwhile')
    const changed = applyChange(letter, edition, change)
    if (!changed.ok) return changed
    const next = { ...edition, ...changed.value, cutVersion: edition.cutVersion + 1 }
    await updateEdition(within.db, next)
    await record(within, {
      kind: 'cut-changed',
      letter: letterId,
      data: { edition: next.number, version: next.cutVersion, cut: sha256(next.cutJson) },
    })
    return accept(next)
  })
}

function applyChange(
  letter: Letter,
  edition: StoredEdition,
  change: CutChange,
): Result<Partial<Pick<StoredEdition, 'cutJson' | 'title'>>> {
  if (change.kind === 'title') {
    const title = checkTitle(change.title)
    return title.ok ? accept({ title: title.value }) : title
  }
  const cut =
    change.kind === 'layout'
      ? segment(edition.input, { layout: change.layout, locale: letter.sourceLocale })
      : editAll(edition, change.commands)
  return cut.ok ? accept({ cutJson: JSON.stringify(cut.value) }) : cut
}

function editAll(edition: StoredEdition, commands: readonly CutCommand[]): Result<Cut> {
  return commands.reduce<Result<Cut>>(
    (cut, command) => (cut.ok ? editCut(edition.input, cut.value, command) : cut),
    accept(parseCut(edition.cutJson)),
  )
}

/**
 * Freezes the edition: its blocks become units, its rows the signatories. Whoever has looked at the
 * cut names the version they saw.
 */
export function confirmCut(
  ctx: Context,
  letterId: number,
  version?: number,
): Promise<Result<StoredEdition>> {
  return transact(ctx, async (within) => {
    const found = await editableEdition(within, letterId)
    if (!found.ok) return found
    const { edition } = found.value
    if (edition.confirmedAt !== null) return refuse('edition/already-confirmed')
    if (edition.cutVersion !== (version ?? edition.cutVersion))
      return refuse('cut/changed-meanwhile')
    const cut = checkCut(edition.input, parseCut(edition.cutJson))
    if (!cut.ok) return cut
    const { units, signatories } = editionUnits(edition.title, cut.value)
    await insertUnits(within.db, edition.id, units)
    const stored = await listUnits(within.db, edition.id)
    await insertSignatories(within.db, edition.id, signatories, stored)
    const confirmed = { ...edition, confirmedAt: timestamp(within) }
    await updateEdition(within.db, confirmed)
    await record(within, {
      kind: 'edition-confirmed',
      letter: letterId,
      data: {
        edition: edition.number,
        title: sha256(edition.title),
        cut: sha256(edition.cutJson),
        units: units.length,
        signatories: signatories.length,
      },
    })
    return accept(confirmed)
  })
}

/**
 * Takes the confirmation back, as long as nobody can have begun to translate or to word a unit anew for
 * a region. For whom a unit prints, and what the letter asks for, is forgotten with the units.
 */
export function reopenCut(ctx: Context, letterId: number): Promise<Result<StoredEdition>> {
  return transact(ctx, async (within) => {
    const found = await editableEdition(within, letterId)
    if (!found.ok) return found
    const { edition } = found.value
    if (edition.confirmedAt === null) return refuse('edition/not-confirmed')
    if (edition.number > 1) return refuse('edition/already-confirmed')
    const wordings = await listVariantChanges(within.db, edition.id)
    if (wordings.length > 0) return refuse('edition/variant-written')
    if ((await signatoriesVersion(within.db, edition)) > 0) {
      return refuse('edition/signatories-changed')
    }
    await deleteSignatories(within.db, edition.id)
    await deleteLimits(within.db, edition.id)
    await deleteAsks(within.db, letterId)
    await deleteUnits(within.db, edition.id)
    const reopened = { ...edition, confirmedAt: null }
    await updateEdition(within.db, reopened)
    const data = { edition: edition.number }
    await record(within, { kind: 'edition-reopened', letter: letterId, data })
    return accept(reopened)
  })
}

/** The newest edition, if its source may still be changed by this person. */
async function editableEdition(
  ctx: Context,
  letterId: number,
): Promise<Result<{ letter: Letter; edition: StoredEdition }>> {
  const allowed = authorize(ctx.actor, 'source.edit', { letter: letterId })
  if (!allowed.ok) return allowed
  const loaded = await loadLetter(ctx, letterId)
  if (!loaded.ok) return loaded
  const open = await listTranslations(ctx.db, letterId)
  if (open.length > 0) return refuse('edition/locale-open', { count: open.length })
  return loaded
}
