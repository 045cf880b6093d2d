import type { Check } from './check.ts'

// Replacement character, soft hyphen, zero-width and direction marks, byte-order mark, controls.
// U+2060 is none of them: the word joiner is on the typography keys.
const invisible = /[\ufffd\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]|(?![\t\n\r])\p{Cc}/gu

/** Characters nobody sees and nobody meant: rests of copying, or of a broken encoding. */
export const invisibleCharacter: Check = {
  id: 'invisible-character',
  run({ target }) {
    return [...target.matchAll(invisible)].map((match) => ({
      grade: 'warning',
      details: { code: codeOf(match[0]) },
      range: { start: match.index, end: match.index + match[0].length },
      // Something else stood where a broken encoding or a control is now.
      mend: /[\ufffd\p{Cc}]/u.test(match[0]) ? undefined : '',
    }))
  },
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
