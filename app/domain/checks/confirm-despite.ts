import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { Finding } from './check.ts'
import { fingerprint } from './find.ts'

/**
 * A text with errors is confirmed once they were named to whoever confirms it: `despite` are the
 * fingerprints of those that were. An error that came since is asked about anew.
 */
export function confirmDespite(
  errors: readonly Finding[],
  despite: readonly string[],
): Result<true> {
  const isNamed = errors.every((error) => despite.includes(fingerprint(error)))
  return isNamed ? accept(true) : refuse('target/has-errors')
}
