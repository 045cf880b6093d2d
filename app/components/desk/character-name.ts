import type { useTranslation } from 'react-i18next'

type Translate = ReturnType<typeof useTranslation<'desk'>>['t']

/** The marks that Latin and Greek letters carry, by their combining character. */
const marks: Readonly<Record<string, string>> = {
  '\u0300': 'grave',
  '\u0301': 'acute',
  '\u0302': 'circumflex',
  '\u0303': 'tilde',
  '\u0304': 'macron',
  '\u0306': 'breve',
  '\u0307': 'dot',
  '\u0308': 'diaeresis',
  '\u030a': 'ring',
  '\u030b': 'doubleAcute',
  '\u030c': 'caron',
  '\u0326': 'commaBelow',
  '\u0327': 'cedilla',
  '\u0328': 'ogonek',
}

const stroked: Readonly<Record<string, string>> = { đ: 'd', ħ: 'h', ł: 'l', ø: 'o' }

/** The key of a character's name in `character`, and the letter that the name is said with. */
export function characterKey(character: string): { key: string; letter: string } {
  const small = character.toLowerCase()
  const isCapital = small !== character
  const plain = stroked[small]
  if (plain) return { key: 'stroke', letter: isCapital ? plain.toUpperCase() : plain }
  const [letter = '', mark = '', ...more] = character.normalize('NFD')
  const key = marks[mark]
  if (key && more.length === 0) return { key, letter }
  if (/\p{Ll}|\p{Lu}/u.test(character)) return { key: 'letter', letter: character }
  return { key: codeOf(character), letter: character }
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')
}

/** What a character is called in the interface's language. */
export function characterName(t: Translate, character: string): string {
  const { key, letter } = characterKey(character)
  return t(`character.${key}` as 'character.letter', { letter })
}
