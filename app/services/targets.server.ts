import { rolesIn } from '#app/domain/actor.ts'
import { isBlank } from '#app/domain/blank.ts'
import type { UsedMatch } from '#app/domain/memory/pair-match.ts'
import type { Action } from '#app/domain/permissions.ts'
import { type Result, refuse } from '#app/domain/result.ts'
import type { Target } from '#app/domain/target.ts'
import {
  advance,
  type Circumstances,
  type Command,
  type CommandKind,
} from '#app/domain/workflow.ts'
import { hasSignOff } from '#db/queries/sign-offs.ts'
import { insertChange, listChanges } from '#db/queries/target-changes.ts'
import { updateTarget } from '#db/queries/targets.ts'
import { deleteWorkingCopy } from '#db/queries/working-copies.ts'
import { type Context, onceCommitted, timestamp, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { record } from './history.server.ts'
import { keepInMemory } from './memory-entering.server.ts'
import { keepUsedMatch } from './memory-used.server.ts'
import { loadPlace, type Place, type PlacedPair } from './places.server.ts'
import { tellMoved } from './presence.server.ts'
import { settleTaken, takenFor, withSuggested } from './taken-suggestions.server.ts'
import { isHeld, type LoadedTranslation, loadTranslation } from './translations.server.ts'
import { isWaived } from './waivers.server.ts'

const actions: Record<CommandKind, Action> = {
  'keep-draft': 'target.write',
  enter: 'translation.paste',
  confirm: 'target.write',
  restore: 'translation.read',
  approve: 'target.review',
  correct: 'target.review',
  reject: 'target.review',
  reopen: 'target.reopen',
}

/** Carries out a command on a target; what was done goes into the history with it. */
export function changeTarget(ctx: Context, at: Place, command: Command): Promise<Result<Target>> {
  const action = actions[command.kind]
  return transact(ctx, async (within) => {
    const found = await loadPlace(within, action, at)
    if (!found.ok) return found
    const signedOff = await isSignedOff(within, action, at, found.value.translation.id)
    const { letter, translation } = found.value
    const waived = command.kind === 'approve' && (await isWaived(within, letter, translation))
    return change(within, { ...found.value, signedOff, waived }, command)
  })
}

/**
 * Whether a sign-off holds the unit's text. The whole text is looked at only where one could stand for it.
 */
export async function isSignedOff(
  ctx: Context,
  action: Action,
  { letter, locale, unit }: Place,
  translation: number,
): Promise<boolean> {
  if (!(await hasSignOff(ctx.db, translation))) return false
  const loaded = await loadTranslation(ctx, action, letter, locale)
  if (!loaded.ok) return false
  const late = loaded.value.pairs.some((pair) => pair.unit.number === unit && pair.late)
  return isHeld(loaded.value) && !late
}

/** The same inside an open transaction, for commands that come in numbers. */
export async function changeLoadedTarget(
  ctx: Context,
  loaded: LoadedTranslation,
  unit: number,
  command: Command,
): Promise<Result<Target>> {
  const pair = loaded.pairs.find((one) => one.unit.number === unit)
  if (!pair?.target) return refuse('target/not-found')
  const { letter, edition, translation, waivers } = loaded
  const waived = waivers.inForce !== null && waivers.inForce.account === ctx.actor.id
  const signedOff = isHeld(loaded) && !pair.late
  return change(
    ctx,
    {
      letter,
      edition: edition.number,
      translation,
      unit: pair.unit,
      target: pair.target,
      signedOff,
      waived,
    },
    command,
  )
}

interface Subject extends PlacedPair {
  readonly signedOff: boolean
  /** Whether they may approve what they wrote. */
  readonly waived: boolean
}

async function change(ctx: Context, subject: Subject, command: Command): Promise<Result<Target>> {
  const { target } = subject
  const taken = await takenFor(ctx, target.id, command)
  const wanted = await withOrigin(ctx, target.id, normalised(withSuggested(command, taken)))
  const result = advance(target, wanted, circumstances(ctx, subject))
  if (!result.ok) return result
  await updateTarget(ctx.db, result.value)
  const match = await keepUsedMatch(ctx, result.value, command)
  await recordChange(ctx, subject, { command, match }, result.value)
  await settleTaken(ctx, subject, taken, result.value)
  await keepInMemory(ctx, subject, command.kind, result.value)
  if (ctx.actor.id !== null && settles(command)) {
    await deleteWorkingCopy(ctx.db, target.id, ctx.actor.id)
  }
  const at = { letter: subject.letter.id, locale: subject.translation.locale }
  onceCommitted(ctx, () => tellMoved(ctx, at, subject.unit.number))
  return result
}

function circumstances({ actor }: Context, subject: Subject): Circumstances {
  const { letter, translation, signedOff, waived } = subject
  const roles = rolesIn(actor, letter.id, translation.locale)
  return {
    person: actor.id,
    roles: actor.operator ? [...roles, 'operator'] : roles,
    signedOff,
    waived,
    correctAndApprove: letter.correctAndApprove,
    edition: subject.edition,
  }
}

/** Texts are kept in NFC; spaces stay, for a check to tell of, but alone they are no text. */
function normalised(command: Command): Command {
  if (!('text' in command)) return command
  return { ...command, text: isBlank(command.text) ? '' : command.text.normalize('NFC') }
}

/** A text that comes back is made from the edition that it was made from when it was written. */
async function withOrigin({ db }: Context, target: number, command: Command): Promise<Command> {
  if (command.kind !== 'restore') return command
  const origin = (await listChanges(db, target)).findLast(({ text }) => text === command.text)
  return origin ? { ...command, edition: origin.edition } : command
}

/** Whether the command takes over what the person had typed beside the target. */
function settles(command: Command): boolean {
  return 'text' in command && command.kind !== 'restore' && command.kind !== 'enter'
}

/** What the history tells of a return. */
export function rejectionData({
  category,
  severity,
  comment,
}: Extract<Command, { kind: 'reject' }>) {
  return { category, severity, comment: sha256(comment.trim()) }
}

async function recordChange(
  ctx: Context,
  { letter, edition: subjectEdition, translation, unit }: Subject,
  { command, match }: { readonly command: Command; readonly match: UsedMatch | null },
  target: Target,
): Promise<void> {
  const { text, state, version, provenance, edition } = target
  const rejection = command.kind === 'reject' ? command : null
  await insertChange(ctx.db, {
    targetId: target.id,
    version,
    command: command.kind,
    text,
    state,
    provenance,
    account: ctx.actor.id,
    at: timestamp(ctx),
    category: rejection?.category ?? null,
    severity: rejection?.severity ?? null,
    comment: rejection?.comment.trim() ?? null,
    edition,
  })
  await record(ctx, {
    kind: 'target-changed',
    letter: letter.id,
    data: {
      locale: translation.locale,
      unit: unit.number,
      edition: subjectEdition,
      command: command.kind,
      version,
      state,
      provenance,
      text: sha256(text),
      madeFrom: edition,
      ...(rejection && rejectionData(rejection)),
      ...(match && { match }),
    },
  })
}
