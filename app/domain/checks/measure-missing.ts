import type { Check } from './check.ts'
import { measures, saysMeasure, signOf } from './measures.ts'

/** A percentage or a currency of the source that the target says in no way. */
export const measureMissing: Check = {
  id: 'measure-missing',
  run({ source, target, to }) {
    return measures.flatMap((measure) => {
      const sign = signOf(source, measure)
      if (sign === null || saysMeasure(target, measure, to)) return []
      return [{ grade: 'warning' as const, details: { sign }, range: null }]
    })
  },
}
