import { confirmDespite } from '#app/domain/checks/confirm-despite.ts'
import { isNoteAct, type NoteAct } from '#app/domain/queries/note-act.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { isSuggestionAct, type SuggestionAct } from '#app/domain/suggestions/suggestion-act.ts'
import type { OverrideCommand } from '#app/domain/variants/override.ts'
import { baseOf, type Variant } from '#app/domain/variants/variant.ts'
import type { Command } from '#app/domain/workflow.ts'
import { listChanges } from '#db/queries/target-changes.ts'
import type { Context } from './context.server.ts'
import { dismissFinding } from './findings.server.ts'
import { actOnNotes } from './notes.server.ts'
import { changeOverride } from './overrides.server.ts'
import { loadPlaceInEdition, type Place } from './places.server.ts'
import { actOnSuggestions, giveUpTaken } from './suggestions.server.ts'
import { changeTarget } from './targets.server.ts'
import { errorsIn, type TextError } from './text-errors.server.ts'
import { dropWorkingCopy, keepWorkingCopy } from './working-copies.server.ts'

/** Everything that can be done at one pair of the desk. */
export type DeskAct =
  | Exclude<Command, { kind: 'enter' | 'confirm' }>
  /** `despite`: the fingerprints of the errors that were named before. */
  | (Extract<Command, { kind: 'confirm' }> & { readonly despite?: readonly string[] | undefined })
  /** What was typed goes on top of the version named, after its reader has seen that one. */
  | { readonly kind: 'rebase'; readonly version: number; readonly text: string }
  | { readonly kind: 'discard' }
  | NoteAct
  | SuggestionAct
  | { readonly kind: 'dismiss'; readonly fingerprint: string; readonly reason: string }
  /** Something is done to the wording of a region. */
  | { readonly kind: 'regional'; readonly variant: Variant; readonly command: OverrideCommand }

/**
 * Does it, unless an edition was published since the page was loaded. A text that comes too late is kept
 * as a working copy at its unit, so that nobody types it twice.
 */
export async function actAtDesk(ctx: Context, at: Place, act: DeskAct): Promise<Result<true>> {
  if (isNoteAct(act)) return actOnNotes(ctx, at, act)
  if (isSuggestionAct(act)) return actOnSuggestions(ctx, at, act)
  switch (act.kind) {
    case 'rebase':
      return rebase(ctx, at, act)
    case 'discard':
      return discard(ctx, at)
    case 'dismiss':
      return dismissFinding(ctx, at, act)
    case 'regional':
      return done(await changeRegional(ctx, at, act))
    case 'confirm':
      return confirm(ctx, at, act)
    default:
      return command(ctx, at, act)
  }
}

async function discard(ctx: Context, at: Place): Promise<Result<true>> {
  const dropped = await dropWorkingCopy(ctx, at)
  if (dropped.ok) await giveUpTaken(ctx, at)
  return dropped
}

async function confirm(
  ctx: Context,
  at: Place,
  { despite = [], ...act }: Extract<DeskAct, { kind: 'confirm' }>,
): Promise<Result<true>> {
  const named = confirmDespite(await errorsIn(ctx, at, act), despite)
  return named.ok ? command(ctx, at, act) : named
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

/** The errors for which an act was refused, to be named; none where it was refused for something else. */
export async function errorsTold(
  ctx: Context,
  at: Place,
  act: DeskAct,
  result: Result<true>,
): Promise<TextError[]> {
  const isAsked = !result.ok && result.refusal === 'target/has-errors' && act.kind === 'confirm'
  return isAsked ? errorsIn(ctx, at, act) : []
}
