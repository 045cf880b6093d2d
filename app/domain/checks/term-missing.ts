import { isApproved } from '#app/domain/terms/status.ts'
import type { Check } from './check.ts'
import { isSaidLoosely, saidTerms } from './said-terms.ts'

/** A concept of the termbase in the source that the target says in none of its approved words. */
export const termMissing: Check = {
  id: 'term-missing',
  run({ target, terms, to, stem }) {
    const said = new Set(
      saidTerms(target, terms, to, stem)
        .flatMap(({ values }) => values)
        .filter(({ term }) => isApproved(term.status))
        .map(({ of }) => of),
    )
    return terms.flatMap((concept) => {
      const best = concept.targets.find(({ status }) => isApproved(status))
      if (!best || said.has(concept) || isSaidLoosely(target, concept, to, stem)) return []
      const details = { term: concept.said, target: best.text }
      return [{ grade: 'warning' as const, details, range: null }]
    })
  },
}
