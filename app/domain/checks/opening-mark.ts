import { withoutAddresses } from './addresses.ts'
import type { Check, Observation } from './check.ts'

/** A question or an exclamation in Spanish that no `¿` or `¡` opens. */
export const openingMark: Check = {
  id: 'opening-mark',
  run({ target, to }) {
    if (to !== 'es') return []
    const found: Observation[] = []
    let opened = false
    for (const { index, 0: marks } of withoutAddresses(target).matchAll(/[¿¡]|[?!]+/g)) {
      const opens = marks === '¿' || marks === '¡'
      if (!opens && !opened) {
        const details = { opening: marks.startsWith('?') ? '¿' : '¡', mark: marks.charAt(0) }
        const range = { start: index, end: index + marks.length }
        found.push({ grade: 'warning', details, range })
      }
      opened = opens
    }
    return found
  },
}
