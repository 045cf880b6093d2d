/** A run of a text that reads as it looks, or one character that does not. */
interface TextPiece {
  readonly text: string
  readonly start: number
  /** Unicode's abbreviation of what nobody sees: `NBSP`; `null` for what everybody sees. */
  readonly mark: string | null
}

/** Abbreviations as in Unicode's NameAliases.txt, and of the same kind where it has none. */
const abbreviations: Readonly<Record<string, string>> = {
  '\t': 'TAB',
  '\u00a0': 'NBSP',
  '\u202f': 'NNBSP',
  '\u2007': 'FSP',
  '\u2009': 'THSP',
  '\u200a': 'HSP',
  '\u2002': 'ENSP',
  '\u2003': 'EMSP',
  '\u00ad': 'SHY',
  '\u2011': 'NBHY',
  '\u200b': 'ZWSP',
  '\u200c': 'ZWNJ',
  '\u200d': 'ZWJ',
  '\u2060': 'WJ',
  '\ufeff': 'BOM',
  '\u200e': 'LRM',
  '\u200f': 'RLM',
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
}

/** The characters that have a mark, but for the space, which has one where it is out of place. */
export const invisibleCharacters: readonly string[] = Object.keys(abbreviations)

// A joiner inside an emoji is part of what everybody sees.
const hidden =
  /(?<!\p{Extended_Pictographic}\ufe0f?)\u200d|[\t\u00a0\u00ad\u2002\u2003\u2007\u2009-\u200c\u200e\u200f\u2011\u202a-\u202f\u2060\u2066-\u2069\ufeff]|(?<= ) | (?= )|^ | $/gmu

/** The text in its order, each invisible character and each space too many as a piece of its own. */
export function textPieces(text: string): TextPiece[] {
  const pieces: TextPiece[] = []
  let from = 0
  for (const { 0: found, index } of text.matchAll(hidden)) {
    if (index > from) pieces.push({ text: text.slice(from, index), start: from, mark: null })
    pieces.push({ text: found, start: index, mark: abbreviations[found] ?? 'SP' })
    from = index + found.length
  }
  if (from < text.length) pieces.push({ text: text.slice(from), start: from, mark: null })
  return pieces
}
