import { rolesIn } from '#app/domain/actor.ts'
import { isBlank } from '#app/domain/blank.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { Action } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { Target } from '#app/domain/target.ts'
import {
  advance,
  type Circumstances,
  type Command,
  type CommandKind,
} from '#app/domain/workflow.ts'
import { insertChange } from '#db/queries/target-changes.ts'
import { updateTarget } from '#db/queries/targets.ts'
import { deleteWorkingCopy } from '#db/queries/working-copies.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { record } from './history.server.ts'
import { type LoadedTranslation, loadTranslation, type Pair } from './translations.server.ts'

/** Where a target is: ids of another letter or locale find nothing. */
export interface Place {
  readonly letter: number
  readonly locale: Locale
  /** The unit's number in the edition. */
  readonly unit: number
}

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
  return transact(ctx, async (within) => {
    const loaded = await loadTranslation(within, actions[command.kind], at.letter, at.locale)
    if (!loaded.ok) return loaded
    return changeLoadedTarget(within, loaded.value, at.unit, command)
  })
}

/** The same inside an open transaction, for commands that come in numbers. */
export async function changeLoadedTarget(
  ctx: Context,
  loaded: LoadedTranslation,
  unit: number,
  command: Command,
): Promise<Result<Target>> {
  const found = findPair(loaded, unit)
  if (!found.ok) return found
  const { target } = found.value
  const result = advance(target, normalised(command), circumstances(ctx, loaded))
  if (!result.ok) return result
  await updateTarget(ctx.db, result.value)
  await recordChange(ctx, loaded, unit, command, result.value)
  if (ctx.actor.id !== null && settles(command)) {
    await deleteWorkingCopy(ctx.db, target.id, ctx.actor.id)
  }
  return result
}

/** The unit's pair, where it has a target. */
export function findPair(
  loaded: LoadedTranslation,
  unit: number,
): Result<Pair & { target: NonNullable<Pair['target']> }> {
  const pair = loaded.pairs.find((one) => one.unit.number === unit)
  if (!pair?.target) return refuse('target/not-found')
  return accept({ ...pair, target: pair.target })
}

function circumstances({ actor }: Context, loaded: LoadedTranslation): Circumstances {
  const roles = rolesIn(actor, loaded.letter.id, loaded.translation.locale)
  return {
    person: actor.id,
    roles: actor.operator ? [...roles, 'operator'] : roles,
    signedOff: loaded.standing !== null,
    correctAndApprove: loaded.letter.correctAndApprove,
  }
}

/** Texts are kept in NFC; spaces stay, for a check to tell of, but alone they are no text. */
function normalised(command: Command): Command {
  if (!('text' in command)) return command
  return { ...command, text: isBlank(command.text) ? '' : command.text.normalize('NFC') }
}

/** Whether the command takes over what the person had typed beside the target. */
function settles(command: Command): boolean {
  return 'text' in command && command.kind !== 'restore' && command.kind !== 'enter'
}

async function recordChange(
  ctx: Context,
  loaded: LoadedTranslation,
  unit: number,
  command: Command,
  target: Target,
): Promise<void> {
  const { text, state, version, provenance } = target
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
    comment: rejection?.comment.trim() ?? null,
  })
  await record(ctx, {
    kind: 'target-changed',
    letter: loaded.letter.id,
    data: {
      locale: loaded.translation.locale,
      unit,
      command: command.kind,
      version,
      state,
      provenance,
      text: sha256(text),
    },
  })
}
