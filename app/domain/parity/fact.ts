import { canonical } from '#app/domain/canonical.ts'
import type { Locale } from '#app/domain/locale.ts'

/** What must be the same in every language, by the kinds of things that a reader can compare. */
export const factKinds = ['number', 'count', 'date', 'act', 'name', 'quotation', 'address'] as const

export type FactKind = (typeof factKinds)[number]

/** A thing a text says: in its own words, and in one form for all languages. */
export interface Fact {
  readonly key: string
  readonly words: string
}

/** What only the source says, and what only the target does. */
export interface Unlike {
  readonly missing: readonly Fact[]
  readonly added: readonly Fact[]
}

/** Two texts that should say the same. */
export interface Versions {
  readonly source: string
  readonly target: string
  readonly from: Locale
  readonly to: Locale
  /** Names and acronyms that are written the same in every language. */
  readonly names: readonly string[]
}

/** A difference between a source and its target in one kind of things. */
export interface Difference extends Unlike {
  readonly kind: FactKind
  /** What somebody who signs it as intended is held to: the things themselves, not the words around. */
  readonly fingerprint: string
}

export function differenceOf(kind: FactKind, { missing, added }: Unlike): Difference | null {
  if (missing.length === 0 && added.length === 0) return null
  const fingerprint = canonical([kind, keysOf(missing), keysOf(added)])
  return { kind, missing: distinct(missing), added: distinct(added), fingerprint }
}

function keysOf(facts: readonly Fact[]): string[] {
  return [...new Set(facts.map(({ key }) => key))].sort()
}

function distinct(facts: readonly Fact[]): Fact[] {
  return [...new Map(facts.map((fact) => [fact.key, fact])).values()]
}
