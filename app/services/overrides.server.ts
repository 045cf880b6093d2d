import { rolesIn } from '#app/domain/actor.ts'
import { isBlank } from '#app/domain/blank.ts'
import { finishedText } from '#app/domain/finished-text.ts'
import type { Letter } from '#app/domain/letter.ts'
import { type Action, authorize } from '#app/domain/permissions.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { Unit } from '#app/domain/unit.ts'
import {
  advanceOverride,
  currentOverride,
  type Override,
  type OverrideCircumstances,
  type OverrideCommand,
  type OverrideCommandKind,
  rolesAtSource,
} from '#app/domain/variants/override.ts'
import { baseOf, type Variant } from '#app/domain/variants/variant.ts'
import { findEditionHead } from '#db/queries/editions.ts'
import { findLetter } from '#db/queries/letters.ts'
import { findUnit } from '#db/queries/units.ts'
import { insertVariantChange, listUnitVariantChanges } from '#db/queries/variant-changes.ts'
import { type Context, timestamp, transact } from './context.server.ts'
import { sha256 } from './digest.server.ts'
import { record } from './history.server.ts'
import { loadPlace, type Place } from './places.server.ts'
import { isSignedOff, rejectionData } from './targets.server.ts'
import { isWaived } from './waivers.server.ts'

/** Where a wording is: its unit's number in the edition that was seen, and the variant. */
export interface WordingPlace extends Pick<Place, 'letter' | 'unit' | 'edition'> {
  readonly variant: Variant
}

/** A wording's unit, with what decides over it. */
interface Subject {
  readonly unit: Unit
  /** `null` at the source. */
  readonly translationId: number | null
  readonly given: OverrideCircumstances
}

/**
 * Carries out a command on the wording of a region, by the rules for targets; what was done goes into
 * the history with it. In the source's own language, where there is no translation to sign, a wording
 * belongs to the edition: a coordinator writes it, and somebody else, a coordinator or a reviewer of the
 * letter, approves it.
 */
export function changeOverride(
  ctx: Context,
  at: WordingPlace,
  command: OverrideCommand,
): Promise<Result<Override>> {
  return transact(ctx, async (within) => {
    const found = await findSubject(within, at, command.kind)
    if (!found.ok) return found
    const { unit, given } = found.value
    const changes = await listUnitVariantChanges(within.db, unit.id)
    const own = changes.filter(({ variant }) => variant === at.variant)
    const next = advanceOverride(currentOverride(at.variant, own), normalised(command), given)
    if (next.ok) await recordChange(within, at, found.value, command, next.value)
    return next
  })
}

const inTranslation: Record<OverrideCommandKind, Action> = {
  confirm: 'target.write',
  approve: 'target.review',
  reject: 'target.review',
  reopen: 'target.reopen',
  remove: 'target.write',
}

const actionsAtSource: Record<OverrideCommandKind, Action> = {
  confirm: 'source.reword',
  approve: 'source.judge-wording',
  reject: 'source.judge-wording',
  reopen: 'source.judge-wording',
  remove: 'source.reword',
}

async function findSubject(
  ctx: Context,
  at: WordingPlace,
  kind: OverrideCommandKind,
): Promise<Result<Subject>> {
  const letter = await findLetter(ctx.db, at.letter)
  if (!letter) return refuse('letter/not-found')
  const isAtSource = baseOf(at.variant) === letter.sourceLocale
  return isAtSource ? findAtSource(ctx, at, letter, kind) : findInTranslation(ctx, at, kind)
}

async function findInTranslation(
  ctx: Context,
  at: WordingPlace,
  kind: OverrideCommandKind,
): Promise<Result<Subject>> {
  const place = {
    letter: at.letter,
    locale: baseOf(at.variant),
    unit: at.unit,
    edition: at.edition,
  }
  const found = await loadPlace(ctx, inTranslation[kind], place)
  if (!found.ok) return found
  const { letter, edition, translation, unit, target } = found.value
  const base = finishedText(unit, target, letter.sourceLocale, translation.locale).text
  return accept({
    unit,
    translationId: translation.id,
    given: {
      person: ctx.actor.id,
      roles: rolesIn(ctx.actor, letter.id, translation.locale),
      signedOff: await isSignedOff(ctx, inTranslation[kind], place, translation.id),
      waived: kind === 'approve' && (await isWaived(ctx, letter, translation)),
      correctAndApprove: letter.correctAndApprove,
      edition,
      base,
    },
  })
}

async function findAtSource(
  ctx: Context,
  at: WordingPlace,
  letter: Letter,
  kind: OverrideCommandKind,
): Promise<Result<Subject>> {
  const allowed = authorize(ctx.actor, actionsAtSource[kind], { letter: letter.id })
  if (!allowed.ok) return allowed
  // Until the edition is confirmed it has no units.
  const edition = await findEditionHead(ctx.db, letter.id)
  if (edition && at.edition !== undefined && at.edition !== edition.number) {
    return refuse('edition/published-meanwhile', { number: edition.number })
  }
  const unit = edition && (await findUnit(ctx.db, edition.id, at.unit))
  if (!edition || !unit) return refuse('variant/not-found')
  return accept({
    unit,
    translationId: null,
    given: {
      person: ctx.actor.id,
      roles: rolesAtSource(rolesIn(ctx.actor, letter.id)),
      signedOff: false,
      waived: false,
      correctAndApprove: letter.correctAndApprove,
      edition: edition.number,
      base: unit.text,
    },
  })
}

/** As targets are kept: in NFC, and a text without a sign to see is none. */
function normalised(command: OverrideCommand): OverrideCommand {
  if (command.kind !== 'confirm') return command
  return { ...command, text: isBlank(command.text) ? '' : command.text.normalize('NFC') }
}

async function recordChange(
  ctx: Context,
  { letter, variant }: WordingPlace,
  { unit, translationId, given }: Subject,
  command: OverrideCommand,
  { text, state, version }: Override,
): Promise<void> {
  if (given.person === null) throw new Error('Nobody without an account changes a wording')
  const rejection = command.kind === 'reject' ? command : null
  await insertVariantChange(ctx.db, {
    unitId: unit.id,
    translationId,
    variant,
    version,
    command: command.kind,
    text,
    state,
    account: given.person,
    at: timestamp(ctx),
    category: rejection?.category ?? null,
    severity: rejection?.severity ?? null,
    comment: rejection?.comment.trim() ?? null,
    edition: given.edition,
  })
  const data = {
    variant,
    unit: unit.number,
    edition: given.edition,
    command: command.kind,
    version,
    state,
    text: sha256(text),
    ...(rejection && rejectionData(rejection)),
  }
  await record(ctx, { kind: 'variant-changed', letter, data })
}
