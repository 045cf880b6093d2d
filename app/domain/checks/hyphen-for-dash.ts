import { conventions } from '#app/domain/languages/registry.ts'
import { withoutAddresses } from './addresses.ts'
import type { Check } from './check.ts'

// Between figures it is a range or a minus.
const hyphen = /(?<=[^\s\u00a0\d][ \u00a0\u202f])-{1,3}(?=[ \u00a0\u202f][^\s\u00a0\d])/gu

/** A hyphen with a space on both sides, where a dash is meant. Setting the letter mends it. */
export const hyphenForDash: Check = {
  id: 'hyphen-for-dash',
  run({ target, to }) {
    const { mark } = conventions[to].typography.eu.dash
    return [...withoutAddresses(target).matchAll(hyphen)].map((match) => ({
      grade: 'info',
      details: { dash: mark },
      range: { start: match.index, end: match.index + match[0].length },
      mend: mark,
    }))
  },
}
