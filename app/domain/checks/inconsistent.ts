import type { Check } from './check.ts'

const longestShown = 80

/** The same source in two places of the letter, translated in two ways. A descriptor may follow its person. */
export const inconsistent: Check = {
  id: 'inconsistent',
  run({ kind, target, elsewhere }) {
    const own = squeezed(target)
    const other = elsewhere.map(squeezed).find((text) => text !== '' && text !== own)
    if (other === undefined) return []
    const shown = other.length > longestShown ? `${other.slice(0, longestShown)}…` : other
    const grade = kind === 'descriptor' ? 'info' : 'warning'
    return [{ grade, details: { other: shown }, range: null }]
  },
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
