import type { Check } from './check.ts'
import { loneBrackets } from './enclosures.ts'

/** A bracket of the target without its other half, unless the source has one too. */
export const brackets: Check = {
  id: 'brackets',
  run({ source, target }) {
    if (loneBrackets(source).length > 0) return []
    return loneBrackets(target).map(({ bracket, at }) => ({
      grade: 'error',
      details: { bracket },
      range: { start: at, end: at + 1 },
    }))
  },
}
