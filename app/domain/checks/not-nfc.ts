import { hasTooManyMarks } from '#app/domain/too-many-marks.ts'
import type { Check } from './check.ts'

/** Letters stored as base and accent: they look right, but search and comparison miss them. */
export const notNfc: Check = {
  id: 'not-nfc',
  run({ target }) {
    if (hasTooManyMarks(target)) return [{ grade: 'info', details: {}, range: null }]
    const mend = target.normalize('NFC')
    if (mend === target) return []
    return [{ grade: 'info', details: {}, range: { start: 0, end: target.length }, mend }]
  },
}
