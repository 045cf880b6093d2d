import { citationFaults } from '#app/domain/law/compare-citations.ts'
import type { Check } from './check.ts'

/** A citation of an act of the EU that the target lacks, or makes otherwise than its language does. */
export const citationForm: Check = {
  id: 'citation-form',
  run({ source, target, from, to, passages }) {
    const faults = citationFaults(
      { text: source, locale: from },
      { text: target, locale: to },
      passages,
    )
    return faults.map(({ citation, expected, range }) => ({
      grade: 'warning',
      details: { citation, expected },
      range,
    }))
  },
}
