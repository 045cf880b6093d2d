import type { EditionEffects } from '#app/domain/editions/effects.ts'
import type { ChangeKind, Significance } from '#app/domain/editions/unit-change.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { UnitKind } from '#app/domain/unit.ts'

/** A unit of the last edition. */
export interface LastUnit {
  readonly id: number
  readonly number: number
  readonly text: string
}

/** A block of the next edition, with what became of the units of the last one in it. */
export interface EditionBlock {
  readonly kind: Exclude<UnitKind, 'descriptor'>
  readonly text: string
  readonly translate: boolean
  readonly fixed: boolean
  readonly madeOf: readonly LastUnit[]
  /** `null`: it reads as before, in its place. */
  readonly change: ChangeKind | null
  readonly significance: Significance
  readonly choices: readonly Significance[]
}

export interface RemovedUnit extends LastUnit {
  readonly significance: Significance
  /** The index of the block behind which it stood. */
  readonly after: number
}

/** The next edition as its page shows it. */
export interface NextEditionDraft {
  readonly version: number
  readonly note: string
  readonly fromFile: boolean
  readonly count: number
  readonly blocks: readonly EditionBlock[]
  readonly removed: readonly RemovedUnit[]
  readonly unlisted: readonly string[]
  readonly units: readonly LastUnit[]
  readonly effects: EditionEffects
}

/** The letter whose next edition it is. */
export interface EditionHead {
  readonly id: number
  readonly sourceLocale: Locale
  /** The number of the last edition. */
  readonly edition: number
}

/** A block with its place in the address: the title is the first. */
export function blockPart(index: number) {
  return { name: 'block', number: index + 1 } as const
}
