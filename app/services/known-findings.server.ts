import type { Finding, Pair } from '#app/domain/checks/check.ts'
import { findings } from '#app/domain/checks/find.ts'
import { sha256 } from './digest.server.ts'

/** Several of the longest letters in every language. */
const limit = 100_000

const known = new Map<string, readonly Finding[]>()

/**
 * The findings of a pair of texts, worked out once: they depend on nothing else, and a page shows those
 * of a whole letter again and again.
 */
export function knownFindings(pair: Pair): readonly Finding[] {
  const { kind, from, to, source, target, passages } = pair
  const key = sha256(JSON.stringify([kind, from, to, source, target, passages]))
  const found = known.get(key) ?? findings(pair)
  // What was asked for last stays longest.
  known.delete(key)
  known.set(key, found)
  forgetOldest()
  return found
}

function forgetOldest(): void {
  if (known.size <= limit) return
  for (const oldest of known.keys()) {
    known.delete(oldest)
    return
  }
}
