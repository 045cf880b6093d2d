import { accept, type Result, refuse } from './result.ts'
import type { State } from './target.ts'

/** A unit that a reviewer approves with others, in the version they read. */
export interface Chosen {
  readonly unit: number
  readonly version: number
}

/** What stands at a chosen unit now. */
export interface Approvable {
  readonly version: number
  readonly state: State
  /** Whether this reviewer is an author of it and may not do without a second person. */
  readonly own: boolean
  /** Whether the server has shown them this version in full. */
  readonly shown: boolean
}

/** All of a batch or nothing: a refusal names the units it is about. */
export function mayApproveBatch(
  chosen: readonly Chosen[],
  standing: ReadonlyMap<number, Approvable>,
): Result<true> {
  if (chosen.length === 0) return refuse('batch/empty')
  const where = (is: (now: Approvable | undefined, then: Chosen) => boolean) =>
    chosen.filter((one) => is(standing.get(one.unit), one)).map(({ unit }) => unit)
  const faults = [
    ['target/not-found', where((now) => now === undefined)],
    ['batch/changed', where((now, { version }) => now?.version !== version)],
    ['batch/changed', where((now) => now?.state !== 'translated')],
    ['batch/own-work', where((now) => now?.own === true)],
    ['batch/not-shown', where((now) => now?.shown !== true)],
  ] as const
  const [code, units] = faults.find(([, at]) => at.length > 0) ?? []
  return code && units ? refuse(code, { units: units.join(', ') }) : accept(true)
}
