import type { Check } from './check.ts'

/** Two spaces or more between words, no-break spaces included. */
export const doubleSpace: Check = {
  id: 'double-space',
  run({ target }) {
    const text = target.trimEnd()
    const from = text.length - text.trimStart().length
    return [...text.matchAll(/[ \t\u00a0\u2009\u202f]+/g)]
      .filter((run) => run[0].length > 1 && run.index >= from)
      .map((run) => ({
        grade: 'warning',
        details: {},
        range: { start: run.index, end: run.index + run[0].length },
        mend: run[0].match(/[\u00a0\u202f]/)?.[0] ?? ' ',
      }))
  },
}
