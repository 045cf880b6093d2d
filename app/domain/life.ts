import type { UnitChange } from './editions/unit-change.ts'
import type { SignOffEnding } from './sign-off.ts'
import type { OverrideCommandKind } from './variants/override.ts'
import type { Variant } from './variants/variant.ts'
import type { CommandKind, RejectCategory, RejectSeverity } from './workflow.ts'

/** All that can happen in the life of a translation. */
export const lifeActs = [
  'keep-draft',
  'enter',
  'confirm',
  'correct',
  'restore',
  'remove',
  'approve',
  'reject',
  'reopen',
  'dismiss',
  'edition',
  'sign',
  'second-sign',
  'withdrawn',
  'voided',
  'superseded',
  'waive',
  'end-waiver',
] as const satisfies readonly (CommandKind | OverrideCommandKind | SignOffEnding | string)[]

export type LifeAct = (typeof lifeActs)[number]

/** One act in it. */
export interface LifeEntry {
  readonly act: LifeAct
  readonly at: string
  /** The account; `null` for the operator. */
  readonly person: number | null
  /** The unit's number; `null` for what is done to the whole translation. */
  readonly unit: number | null
  /** The region whose wording it is. */
  readonly variant: Variant | null
  /** Of the text it led to; `null` where it is about no text. */
  readonly version: number | null
  readonly before: string
  readonly after: string
  readonly category: RejectCategory | null
  readonly severity: RejectSeverity | null
  /** What an edition did to the unit's source; before and after are the source's then. */
  readonly source: Pick<UnitChange, 'edition' | 'kind' | 'significance'> | null
  /** What was said with it: a comment, a reason, a statement. */
  readonly words: string | null
}

interface Change {
  readonly command: CommandKind | OverrideCommandKind
  readonly version: number
  readonly text: string
  readonly account: number | null
  readonly at: string
  readonly category: RejectCategory | null
  readonly severity: RejectSeverity | null
  readonly comment: string | null
}

/** The life of one text: `changes` are all of its own, oldest first. */
export function lifeOfText(
  place: Pick<LifeEntry, 'unit' | 'variant'>,
  changes: readonly Change[],
): LifeEntry[] {
  return changes.map((change, index) => ({
    ...place,
    act: change.command,
    at: change.at,
    person: change.account,
    version: change.version,
    before: changes[index - 1]?.text ?? '',
    after: change.text,
    category: change.category,
    severity: change.severity,
    source: null,
    words: change.comment,
  }))
}

/** An act that changes no text. */
export function wordless(
  given: Pick<LifeEntry, 'act' | 'at' | 'person' | 'words'> & { readonly unit?: number | null },
): LifeEntry {
  const nothing = { variant: null, version: null, before: '', after: '' }
  return { unit: null, ...nothing, category: null, severity: null, source: null, ...given }
}

/** What an edition did to a unit: its source read one thing before it, and another after. */
export function lifeOfSource(
  { edition, kind, significance }: UnitChange,
  given: Pick<LifeEntry, 'at' | 'person' | 'unit' | 'words' | 'before' | 'after'>,
): LifeEntry {
  const { at, person, words, unit, before, after } = given
  return {
    ...wordless({ act: 'edition', at, person, words, unit }),
    before,
    after,
    source: { edition, kind, significance },
  }
}

/** Which part of a life is asked for; `null`: all. */
export interface LifeFilter {
  readonly unit: number | null
  readonly person: number | null
  readonly act: LifeAct | null
}

export const lifePageSize = 50

export interface LifePage<Entry> {
  readonly entries: readonly Entry[]
  readonly count: number
  /** From 1. */
  readonly page: number
  readonly pages: number
}

/** A page of what was asked for, the newest first. Of two acts at one moment the later one comes first. */
export function lifePage<Entry extends LifeEntry>(
  entries: readonly Entry[],
  asked: LifeFilter & { readonly page: number },
): LifePage<Entry> {
  const found = entries
    .filter((entry) => asked.unit === null || entry.unit === asked.unit)
    .filter((entry) => asked.person === null || entry.person === asked.person)
    .filter((entry) => asked.act === null || entry.act === asked.act)
    .toReversed()
    .sort((a, b) => compare(b.at, a.at))
  const pages = Math.max(1, Math.ceil(found.length / lifePageSize))
  const page = Math.min(Math.max(1, asked.page), pages)
  const start = (page - 1) * lifePageSize
  return {
    entries: found.slice(start, start + lifePageSize),
    count: found.length,
    page,
    pages,
  }
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
