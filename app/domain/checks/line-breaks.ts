import type { Check } from './check.ts'

/** A target that is cut into another number of lines than its source. */
export const lineBreaks: Check = {
  id: 'line-breaks',
  run({ source, target }) {
    const [wanted, found] = [breaksIn(source), breaksIn(target)]
    if (wanted === found) return []
    return [{ grade: 'warning', details: { wanted: wanted + 1, found: found + 1 }, range: null }]
  },
}

function breaksIn(text: string): number {
  return text.trim().split(/\r\n|\r|\n/).length - 1
}
