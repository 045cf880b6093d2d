import type { LetterRole } from '#app/domain/actor.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import { asItCounts, type State } from '#app/domain/target.ts'
import {
  advance,
  type Circumstances,
  type Command,
  mayBreakSignOff,
  type RejectCategory,
  type RejectSeverity,
  type Written,
} from '#app/domain/workflow.ts'
import type { Variant } from './variant.ts'

export const overrideCommands = ['confirm', 'approve', 'reject', 'reopen', 'remove'] as const
export type OverrideCommandKind = (typeof overrideCommands)[number]

/** What can be done to a wording; `remove`: the unit reads as its base again. */
export type OverrideCommand =
  | Extract<Command, { kind: Exclude<OverrideCommandKind, 'remove'> }>
  | { readonly kind: 'remove'; readonly version: number }

/** A unit's own wording in a variant. Without a text the unit is inherited. */
export interface Override extends Written {
  readonly variant: Variant
}

/** One act on a wording, with the text and state it led to. */
export interface OverrideChange {
  readonly variant: Variant
  readonly version: number
  readonly command: OverrideCommandKind
  readonly text: string
  readonly state: State
  readonly account: number
  readonly at: string
  readonly category: RejectCategory | null
  readonly severity: RejectSeverity | null
  readonly comment: string | null
  /** The number of the edition that was the newest then. */
  readonly edition: number
  /** Of the last edition that changed the unit's source by more than a typo; 0 where none did. */
  readonly movedIn: number
}

/** The wording as it stands after all that was done to it, oldest first. */
export function currentOverride(variant: Variant, changes: readonly OverrideChange[]): Override {
  const last = changes.at(-1)
  const anew = changes.findLastIndex(({ command }) => command === 'reopen' || command === 'remove')
  const confirmed = changes.slice(anew + 1).filter(({ command }) => command === 'confirm')
  const stored = {
    variant,
    text: last?.text ?? '',
    state: last?.state ?? 'initial',
    version: last?.version ?? 0,
    authors: [...new Set(confirmed.map(({ account }) => account))],
    provenance: 'person',
    reviewedBy: last?.state === 'reviewed' ? last.account : null,
    edition: confirmed.at(-1)?.edition ?? last?.edition ?? 1,
  } as const
  return asItCounts(stored, last?.movedIn ?? 0)
}

/** Under what a wording is changed: `base` is what the unit reads without it. */
export interface OverrideCircumstances extends Circumstances {
  readonly base: string
}

/**
 * Decides what a command makes of a wording, by the rules for targets. Under a standing sign-off only
 * who may break it writes a new wording or takes one away: either changes what was signed.
 */
export function advanceOverride(
  override: Override,
  command: OverrideCommand,
  given: OverrideCircumstances,
): Result<Override> {
  if (command.kind === 'remove') return remove(override, command.version, given)
  const next = advance(override, command, given)
  if (!next.ok || command.kind !== 'confirm') return next
  if (given.signedOff && !mayBreakSignOff(given)) return refuse('target/signed-off')
  return command.text === given.base ? refuse('variant/same-as-base') : next
}

function remove(
  override: Override,
  version: number,
  given: OverrideCircumstances,
): Result<Override> {
  if (override.version === version && override.text === '') return refuse('variant/not-found')
  const open =
    override.state === 'reviewed'
      ? advance(override, { kind: 'reopen', version }, given)
      : accept(override)
  if (!open.ok) return open
  const seen = override.state === 'reviewed' ? open.value.version : version
  const emptied = advance(open.value, { kind: 'keep-draft', version: seen, text: '' }, given)
  return emptied.ok ? accept({ ...emptied.value, version: version + 1 }) : emptied
}

/**
 * The roles somebody has at a variant of the source's own language, where nothing is translated: a
 * coordinator writes as translators do, and a coordinator or any reviewer of the letter judges.
 */
export function rolesAtSource(roles: readonly LetterRole[]): LetterRole[] {
  if (roles.includes('coordinator')) return ['coordinator', 'translator', 'reviewer']
  return roles.filter((role) => role === 'reviewer')
}
