import { type LawQuotation, lawQuotations } from '#app/domain/law/law-quotations.ts'
import { plainSpaces } from '#app/domain/law/wording.ts'
import type { Check, Observation } from './check.ts'

/** A quotation of law in the source that the target does not give in the act's own words. */
export const officialQuoteMissing: Check = {
  id: 'official-quote-missing',
  dismissedAs: 'own-translation',
  run({ source, target, from, passages }) {
    const said = plainSpaces(target)
    const distinct = new Map(
      lawQuotations(source, from, passages).map((quotation) => [quotation.text, quotation]),
    )
    return [...distinct.values()]
      .filter(({ passage }) => !passage?.target || !said.includes(plainSpaces(passage.target)))
      .map(observe)
  },
}

function observe({ text, celex, passage }: LawQuotation): Observation {
  const wording = passage?.target ?? null
  const details = { quotation: text, celex }
  if (wording === null) return { grade: 'warning', context: 'unknown', details, range: null }
  return { grade: 'warning', context: 'known', details: { ...details, wording }, range: null }
}
