/** Marks that a search does not ask for: accents, and the points of Hebrew and Arabic. */
const mark = /^[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]$/u

/** Letters that are another one to somebody who searches, and do not come apart by Unicode's rules. */
const alike = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ς', 'σ'],
  ['’', "'"],
  ['‘', "'"],
])

/**
 * A code point as it is searched for: small, without accents, every blank a space. `null` is a mark,
 * which does not count at all. One code point stays one, so that places in a text stay comparable.
 */
export function foldCodePoint(codePoint: number): number | null {
  const character = String.fromCodePoint(codePoint)
  if (mark.test(character)) return null
  if (/^\s$/u.test(character)) return 0x20
  const [base = character, ...rest] = character.normalize('NFD').toLowerCase()
  // Some scripts come apart into letters, not into a letter and its marks: those stay whole.
  const plain = rest.every((part) => mark.test(part)) ? base : character
  return (alike.get(plain) ?? plain).codePointAt(0) ?? codePoint
}
