import type { Check } from './check.ts'

// Sorting a very long run of marks is slow; no text of a language has one (UAX #15, stream-safe: 30).
const tooManyMarks = /\p{M}{31}/u

/** Letters stored as base and accent: they look right, but search and comparison miss them. */
export const notNfc: Check = {
  id: 'not-nfc',
  run({ target }) {
    if (tooManyMarks.test(target)) return [{ grade: 'info', details: {}, range: null }]
    const mend = target.normalize('NFC')
    if (mend === target) return []
    return [{ grade: 'info', details: {}, range: { start: 0, end: target.length }, mend }]
  },
}
