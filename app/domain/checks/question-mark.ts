import { withoutAddresses } from './addresses.ts'
import type { Check } from './check.ts'

/** The Latin question mark in Greek, which asks with `;`. */
export const questionMark: Check = {
  id: 'question-mark',
  run({ target, to }) {
    if (to !== 'el') return []
    return [...withoutAddresses(target).matchAll(/(?<=[\p{Script=Greek}\p{N}»”)])\?/gu)].map(
      ({ index }) => ({
        grade: 'warning',
        details: {},
        range: { start: index, end: index + 1 },
        mend: ';',
      }),
    )
  },
}
