import type { UnitLimit } from './addressees/limits.ts'
import type { Finding } from './checks/check.ts'
import type { UnitChange } from './editions/unit-change.ts'
import type { UnitLaw } from './law/unit-law.ts'
import type { Progress } from './progress.ts'
import type { AskedQuery } from './queries/asked-query.ts'
import type { ShownNote } from './queries/shown-note.ts'
import type { TranslationState } from './sign-off.ts'
import type { ShownSuggestion } from './suggestions/shown-suggestion.ts'
import type { Provenance, ShownState, State } from './target.ts'
import type { TermPlace } from './terms/pair-terms.ts'
import { counts, type UnitKind } from './unit.ts'
import { isReturnedOverride, overrideNeeds, type ShownOverride } from './variants/shown-override.ts'
import type { CommandKind, RejectCategory, RejectSeverity } from './workflow.ts'

/** A unit of the letter with its target, as the desk shows them to one person. */
export interface DeskPair {
  readonly number: number
  readonly kind: UnitKind
  readonly source: string
  readonly translate: boolean
  /** What the finished letter reads while the target is empty: the date by rule, or the source. */
  readonly fallback: string
  /** The acts it cites and quotes; `null` where it does neither. */
  readonly law: UnitLaw | null
  /** The names of signatories that its source says. */
  readonly names: readonly string[]
  /** How the letter translates the same source in other places. */
  readonly elsewhere: readonly string[]
  /** The questions about it that are not settled. */
  readonly queries: readonly AskedQuery[]
  /** Where its source says a concept of the termbase. */
  readonly terms: readonly TermPlace[]
  /** `null`: for every addressee. */
  readonly limit: UnitLimit | null
  /** The unit in each variant of the locale. */
  readonly variants: readonly DeskVariant[]
  /** `null` for what stands in every language as it is. */
  readonly target: DeskTarget | null
}

export interface DeskVariant extends ShownOverride {
  readonly findings: readonly DeskFinding[]
}

export interface DeskTarget {
  readonly id: number
  readonly text: string
  readonly state: ShownState
  /** Whether one person has signed it, which waits for the second signature. */
  readonly signedFirst: boolean
  readonly version: number
  readonly provenance: Provenance
  /** Whether its source moved since, so that it waits to be confirmed again. */
  readonly stale: boolean
  /** What became of the source since the text was made; `null` where nothing did. */
  readonly since: DeskSince | null
  /** Rejected, and not confirmed since. */
  readonly returned: Returned | null
  /** Whether this person is an author, so that somebody else must approve. */
  readonly own: boolean
  /** Where it waits for this reviewer: the text they approved last, and the source they held it against. */
  readonly approved: (Approved & { readonly source: string }) | null
  readonly workingCopy: {
    readonly text: string
    readonly madeFrom: number
    readonly savedAt: string
  } | null
  /** The text the working copy was begun from, where the target has moved on since. */
  readonly base: string | null
  /** How many others have something typed here. */
  readonly othersWriting: number
  readonly findings: readonly DeskFinding[]
  readonly notes: readonly ShownNote[]
  readonly suggestions: readonly ShownSuggestion[]
  readonly changes: readonly DeskChange[]
}

/** A text that somebody approved once. */
export interface Approved {
  readonly text: string
  readonly at: string
  /** The number of the edition it was made from. */
  readonly edition: number
}

/** What became of a source under a text. */
export interface DeskSince {
  /** What the text was made from; `null` where there is no text yet. */
  readonly before: string | null
  /** Oldest first. */
  readonly changes: readonly DeskSourceChange[]
  /** The other units that went into it, and how they were translated. */
  readonly madeOf: readonly {
    readonly unit: number
    readonly source: string
    readonly text: string
  }[]
}

export interface DeskSourceChange extends Pick<UnitChange, 'kind' | 'significance' | 'edition'> {
  /** What the edition's author said of it. */
  readonly note: string
  /** `null`: the operator. */
  readonly by: string | null
  readonly at: string | null
}

/** Something typed at a unit that is not in the letter any more. */
export interface LeftBehind {
  readonly target: number
  /** Its number in the last edition that it was in, and the number of that edition. */
  readonly unit: number
  readonly edition: number
  readonly source: string
  readonly text: string
}

export interface Returned {
  readonly by: string
  readonly at: string
  readonly category: RejectCategory
  /** `null` for returns from before it was asked for. */
  readonly severity: RejectSeverity | null
  readonly comment: string
}

/** What a check says of the stored text, and why somebody dismissed it. */
export interface DeskFinding extends Finding {
  readonly fingerprint: string
  /** Whether to dismiss it is to keep a translation of our own where law is quoted. */
  readonly ownTranslation: boolean
  readonly dismissal: { readonly reason: string; readonly by: string; readonly at: string } | null
}

export interface DeskChange {
  /** `null`: the operator. */
  readonly account: number | null
  /** How well the pair of the memory fitted that it was made from; `null` where it was made from none. */
  readonly matchScore: number | null
  readonly version: number
  readonly command: CommandKind
  readonly text: string
  readonly by: string | null
  readonly at: string
  readonly category: RejectCategory | null
  readonly severity: RejectSeverity | null
  readonly comment: string | null
}

/** Whether something this person typed stands beside a target that has moved on. */
function isConflict({ base }: Pick<DeskTarget, 'base'>): boolean {
  return base !== null
}

/** What a page that is open takes over when something was done at one of its pairs. */
export interface DeskNews {
  readonly state: TranslationState
  readonly progress: Progress
  /** The pairs that read otherwise. */
  readonly pairs: readonly DeskPair[]
}

/** What somebody typed into a form at a pair that was refused. */
export interface Typed {
  readonly unit: number
  readonly kind: string
  readonly text?: string
  readonly comment?: string
  readonly body?: string
  /** The note that was answered or changed. */
  readonly note?: string | number
  readonly suggestion?: string | number
  readonly why?: string
  readonly reason?: string
  readonly fingerprint?: string
  /** The region whose wording it was, and what was to be done with it. */
  readonly variant?: string
  readonly command?: string
}

/** As what somebody sits at the desk. */
export interface Seat {
  readonly mayWrite: boolean
  readonly mayReview: boolean
}

/** Whether the person in this seat has something to do here: to write it, or to review others' work. */
export function needsMe(pair: DeskPair, seat: Seat): boolean {
  const { target, variants } = pair
  if (variants.some((variant) => overrideNeeds(variant, seat))) return true
  if (!target || !(counts(pair) || target.stale)) return false
  if (isConflict(target)) return true
  if (target.state === 'translated') return awaitsReview(pair, seat)
  return seat.mayWrite && isUnconfirmed(target)
}

/** Whether a target waits for the person in this seat to approve it. */
export function awaitsReview({ target }: DeskPair, { mayReview }: Seat): boolean {
  return mayReview && target !== null && target.state === 'translated' && !target.own
}

/** What somebody approved last, of all that was done to a target. */
export function approvedBy(
  person: number | null,
  changes: readonly (Approved & { readonly account: number | null; readonly state: State })[],
): Approved | null {
  if (person === null) return null
  const last = changes.findLast(({ account, state }) => state === 'reviewed' && account === person)
  return last ? { text: last.text, at: last.at, edition: last.edition } : null
}

/** The next pair that needs this person, looking from one pair on and around to it again. */
export function nextNeedingMe(
  pairs: readonly DeskPair[],
  seat: Seat,
  after: number,
): number | null {
  const ahead = pairs.filter((pair) => pair.number > after)
  const behind = pairs.filter((pair) => pair.number < after)
  return [...ahead, ...behind].find((pair) => needsMe(pair, seat))?.number ?? null
}

/** What of the letter the desk shows. */
export const deskFilters = [
  'all',
  'needs-me',
  'untranslated',
  'stale',
  'draft',
  'to-review',
  'returned',
  'findings',
  'queries',
] as const
export type DeskFilter = (typeof deskFilters)[number]

export function isShown(pair: DeskPair, filter: DeskFilter, seat: Seat): boolean {
  const { target } = pair
  if (filter === 'all') return true
  return target !== null && isAmong[filter](pair, target, seat)
}

const isAmong: Record<
  Exclude<DeskFilter, 'all'>,
  (pair: DeskPair, target: DeskTarget, seat: Seat) => boolean
> = {
  'needs-me': (pair, _, seat) => needsMe(pair, seat),
  stale: ({ variants }, target) => [target, ...variants].some(({ stale }) => stale),
  untranslated: (pair, { state }) => counts(pair) && state === 'empty',
  draft: (pair, target) =>
    (counts(pair) && isUnconfirmed(target)) || pair.variants.some(({ state }) => state === 'draft'),
  'to-review': ({ variants }, target) =>
    [target, ...variants].some(({ state }) => state === 'translated'),
  returned: ({ variants }, target) => target.returned !== null || variants.some(isReturnedOverride),
  findings: ({ variants }, target) =>
    [target, ...variants].some((text) => openFindings(text).length > 0),
  queries: ({ queries }) => queries.length > 0,
}

/** The errors, and the warnings nobody has dismissed. */
export function openFindings(target: Pick<DeskTarget, 'findings'>): DeskFinding[] {
  return target.findings.filter(({ grade, dismissal }) => grade !== 'info' && dismissal === null)
}

/** The text before the last correction by a reviewer, as long as nobody changed it since. */
export function beforeCorrection({ changes }: Pick<DeskTarget, 'changes'>): string | null {
  const at = changes.findLastIndex(({ command }) => command === 'correct')
  const correction = changes[at]
  if (!correction || changes.at(-1)?.text !== correction.text) return null
  return changes[at - 1]?.text ?? ''
}

function isUnconfirmed({ state }: DeskTarget): boolean {
  return state === 'empty' || state === 'draft'
}

/** The text of a target at one of its versions; empty before the first change. */
export function textAt(
  changes: readonly Pick<DeskChange, 'version' | 'text'>[],
  version: number,
): string {
  return changes.findLast((change) => change.version <= version)?.text ?? ''
}

/**
 * Whether two people wrote at the same time: the target no longer reads as it did when this text was
 * begun, and not as this text either. Something said or undone about it meanwhile is no conflict.
 */
export function isConflicting(
  begun: { readonly text: string; readonly madeFrom: number },
  text: string,
  changes: readonly Pick<DeskChange, 'version' | 'text'>[],
): boolean {
  return text !== begun.text && text !== textAt(changes, begun.madeFrom)
}
