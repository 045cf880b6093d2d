import { isNoteAct, type NoteAct } from '#app/domain/queries/note-act.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { OverrideCommand } from '#app/domain/variants/override.ts'
import { baseOf, type Variant } from '#app/domain/variants/variant.ts'
import type { Command } from '#app/domain/workflow.ts'
import { listChanges } from '#db/queries/target-changes.ts'
import type { Context } from './context.server.ts'
import { dismissFinding } from './findings.server.ts'
import { changeOverride } from './overrides.server.ts'
import { actOnNotes } from './notes.server.ts'
import { loadPlaceInEdition, type Place } from './places.server.ts'
import { changeTarget } from './targets.server.ts'
import { dropWorkingCopy, keepWorkingCopy } from './working-copies.server.ts'

/** Everything that can be done at one pair of the desk. */
export type DeskAct =
  | Exclude<Command, { kind: 'enter' }>
  /** What was typed goes on top of the version named, after its reader has seen that one. */
  | { readonly kind: 'rebase'; readonly version: number; readonly text: string }
  | { readonly kind: 'discard' }
  | NoteAct
  | { readonly kind: 'dismiss'; readonly fingerprint: string; readonly reason: string }
  /** Something is done to the wording of a region. */
  | { readonly kind: 'regional'; readonly variant: Variant; readonly command: OverrideCommand }

/**
 * Does it, unless an edition was published since the page was loaded. A text that comes too late is kept
 * as a working copy at its unit, so that nobody types it twice.
 */
export async function actAtDesk(ctx: Context, at: Place, act: DeskAct): Promise<Result<true>> {
  if (isNoteAct(act)) return actOnNotes(ctx, at, act)
  switch (act.kind) {
    case 'rebase':
      return rebase(ctx, at, act)
    case 'discard':
      return dropWorkingCopy(ctx, at)
    case 'dismiss':
      return dismissFinding(ctx, at, act)
    case 'regional':
      return done(await changeRegional(ctx, at, act))
    default:
      return command(ctx, at, act)
  }
}

async function rebase(
  ctx: Context,
  at: Place,
  act: Extract<DeskAct, { kind: 'rebase' }>,
): Promise<Result<true>> {
  const kept = await keepWorkingCopy(ctx, at, act)
  if (!kept.ok) return kept
  const { published } = kept.value
  return published === null
    ? accept(true)
    : refuse('edition/published-meanwhile', { number: published })
}

/** A variant of another language is none of this desk's. */
async function changeRegional(
  ctx: Context,
  { letter, locale, unit, edition }: Place,
  act: Extract<DeskAct, { kind: 'regional' }>,
): Promise<Result<unknown>> {
  if (baseOf(act.variant) !== locale) return refuse('variant/not-found')
  return changeOverride(ctx, { letter, unit, edition, variant: act.variant }, act.command)
}

async function command(ctx: Context, at: Place, act: Command): Promise<Result<true>> {
  const result = await changeTarget(ctx, at, act)
  if (result.ok) return accept(true)
  const isLate =
    result.refusal === 'target/changed-meanwhile' ||
    result.refusal === 'edition/published-meanwhile'
  if (!isLate) return result
  if (await wasDone(ctx, at, act)) return accept(true)
  if ('text' in act && act.kind !== 'restore') await keepWorkingCopy(ctx, at, act)
  return result
}

/** Whether the same person did just this already: the answer was lost on the way, and they ask again. */
async function wasDone(ctx: Context, at: Place, act: Command): Promise<boolean> {
  const found = await loadPlaceInEdition(ctx, 'translation.read', at)
  if (!found.ok) return false
  const last = (await listChanges(ctx.db, found.value.target.id)).at(-1)
  return (
    last !== undefined &&
    last.account === ctx.actor.id &&
    last.command === act.kind &&
    last.version === act.version + 1 &&
    (!('text' in act) || last.text === act.text.normalize('NFC'))
  )
}

function done<T>(result: Result<T>): Result<true> {
  return result.ok ? accept(true) : result
}
