import type { Check } from './check.ts'
import { isBlank } from './words.ts'

/** A text that still has no translation. A date has one by itself: each locale writes it. */
export const empty: Check = {
  id: 'empty',
  onEmpty: true,
  run({ kind, source, target }) {
    if (kind === 'date' || isBlank(source) || !isBlank(target)) return []
    return [{ grade: 'error', details: {}, range: null }]
  },
}
