import type { Observation } from './check.ts'

/** A target with one finding mended; as it was, where a person must do it. */
export function mended(
  target: string,
  { range, mend }: Pick<Observation, 'range' | 'mend'>,
): string {
  if (!range || mend === undefined) return target
  return target.slice(0, range.start) + mend + target.slice(range.end)
}
