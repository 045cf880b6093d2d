import { withoutAddresses } from './addresses.ts'
import type { Check } from './check.ts'

// Two full stops, or more than an ellipsis has.
const repeated = /([,;:!?])\1+|(?<!\.)\.\.(?!\.)|\.{4,}/g

/** The same mark twice, unless the source repeats it too. Commas before a word may be a quotation mark. */
export const repeatedPunctuation: Check = {
  id: 'repeated-punctuation',
  run({ source, target }) {
    return [...withoutAddresses(target).matchAll(repeated)]
      .filter(([marks]) => !source.includes(marks))
      .map(({ index, 0: marks }) => ({
        grade: 'warning',
        details: { marks },
        range: { start: index, end: index + marks.length },
        mend: mendOf(marks),
      }))
  },
}

function mendOf(marks: string): string | undefined {
  if (marks.startsWith(',')) return undefined
  return marks.length > 3 && marks.startsWith('.') ? '…' : marks.charAt(0)
}
