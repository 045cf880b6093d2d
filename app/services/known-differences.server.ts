import { differences } from '#app/domain/parity/differences.ts'
import type { Difference, Versions } from '#app/domain/parity/fact.ts'
import { onceKnown } from './known.server.ts'

/** In what a pair of texts differs. */
export const knownDifferences: (versions: Versions) => readonly Difference[] = onceKnown(
  differences,
  ({ source, target, from, to, names }) => [source, target, from, to, names],
)
