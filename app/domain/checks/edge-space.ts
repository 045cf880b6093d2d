import type { Check } from './check.ts'

/** A space, tab or line break before the first or after the last character. */
export const edgeSpace: Check = {
  id: 'edge-space',
  run({ target }) {
    const start = target.length - target.trimStart().length
    const end = target.trimEnd().length
    const edges = [
      { start: 0, end: start },
      { start: end, end: target.length },
    ]
    return edges
      .filter((range) => range.end > range.start)
      .map((range) => ({ grade: 'warning', details: {}, range, mend: '' }))
  },
}
