import type { UnitChange } from './unit-change.ts'

/** What a unit read in one edition. */
export interface UnitReading {
  /** The id of its line. */
  readonly unit: number
  readonly edition: number
  /** Its number there. */
  readonly number: number
  readonly text: string
}

/** What became of a source since the text of a target was made from it. */
export interface SourceSince {
  /** Oldest first. */
  readonly changes: readonly UnitChange[]
  /** What the text was made from; `null` where there is no text yet, or the source was never changed. */
  readonly before: string | null
  /** The other units that went into it, as they read last. */
  readonly madeOf: readonly {
    readonly unit: number
    readonly edition: number
    readonly text: string
  }[]
}

/** What the editions of a letter changed, oldest first, and what those units read in each. */
export interface SourceHistory {
  readonly changes: readonly UnitChange[]
  readonly readings: readonly UnitReading[]
}

/** A text in a target, or typed beside it. */
interface MadeText {
  readonly unit: number
  /** The number of the edition it was made from, or of the one its empty target began with. */
  readonly edition: number
  readonly isEmpty: boolean
  /** Whether somebody has typed beside it what is not confirmed. */
  readonly isTyped: boolean
}

/** Over any number of editions; `null` where nothing happened to the source. */
export function sourceSince(made: MadeText, history: SourceHistory): SourceSince | null {
  const own = history.changes.filter(({ unit }) => unit === made.unit)
  const seen = own.filter((change) => change.edition > made.edition || beganBy(change, made))
  const madeOf = seen.flatMap((change) => partsOf(change, history))
  const isUntouched = made.isEmpty && !made.isTyped
  const changes = isUntouched ? seen.filter(hasParts) : seen
  if (changes.length === 0) return null
  const before = isUntouched ? null : readingIn(history, made.unit, made.edition)
  return { changes, before, madeOf }
}

/** Whether the unit began with this change, and nobody has written it yet. */
function beganBy({ edition, unit, madeOf }: UnitChange, made: MadeText): boolean {
  return made.isEmpty && edition === made.edition && !madeOf.includes(unit)
}

function hasParts({ kind }: UnitChange): boolean {
  return kind === 'split' || kind === 'merged'
}

function partsOf(change: UnitChange, history: SourceHistory): SourceSince['madeOf'] {
  if (!hasParts(change)) return []
  const edition = change.edition - 1
  return change.madeOf
    .filter((unit) => unit !== change.unit)
    .map((unit) => ({ unit, edition, text: readingIn(history, unit, edition) ?? '' }))
}

/** What a unit read in an edition; `null` where it was not in it, or was never changed. */
export function readingIn(
  { readings }: SourceHistory,
  unit: number,
  edition: number,
): string | null {
  return readings.find((one) => one.unit === unit && one.edition === edition)?.text ?? null
}
