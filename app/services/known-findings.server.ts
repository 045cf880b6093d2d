import type { Finding, Pair } from '#app/domain/checks/check.ts'
import { findings } from '#app/domain/checks/find.ts'
import { onceKnown } from './known.server.ts'

/** The findings of a pair of texts. */
export const knownFindings: (pair: Pair) => readonly Finding[] = onceKnown(findings, (pair) => [
  pair.kind,
  pair.from,
  pair.to,
  pair.source,
  pair.target,
  pair.passages,
  pair.names,
  pair.elsewhere,
  pair.machine,
  pair.queries,
  pair.terms,
])
