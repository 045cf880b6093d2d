import { isApproved } from '#app/domain/terms/status.ts'
import type { Check, Pair } from './check.ts'
import { saidTerms, type TargetTerm } from './said-terms.ts'

/** A word for a concept of the source that the termbase forbids, or knows as out of use. */
export const termForbidden: Check = {
  id: 'term-forbidden',
  run(pair) {
    const { target, terms, to, stem } = pair
    return saidTerms(target, terms, to, stem).flatMap(({ start, end, values }) => {
      const [worst] = values
      // What one concept forbids may be the right word for another.
      if (!worst || values.some(({ term }) => isApproved(term.status))) return []
      const words = target.slice(start, end)
      const preferred = worst.of.targets.find(({ status }) => status === 'preferred')
      return [
        {
          grade: values.some(({ term }) => term.status === 'forbidden') ? 'error' : 'warning',
          details: preferred ? { term: words, target: preferred.text } : { term: words },
          context: preferred ? 'instead' : 'none',
          range: { start, end },
          mend: words === worst.term.text ? mendOf(worst, pair) : undefined,
        },
      ]
    })
  },
}

/** The preferred words, where they stand for themselves: no other form of the sentence asks for them. */
function mendOf({ of }: TargetTerm, { terms, to, stem }: Pair): string | undefined {
  const [preferred, ...others] = of.targets.filter(({ status }) => status === 'preferred')
  if (!preferred || others.length > 0) return undefined
  const [said, ...more] = saidTerms(preferred.text, terms, to, stem)
  const isWhole = said?.start === 0 && said.end === preferred.text.length && more.length === 0
  const isRight = said?.values.some(({ term }) => isApproved(term.status))
  return isWhole && isRight ? preferred.text : undefined
}
