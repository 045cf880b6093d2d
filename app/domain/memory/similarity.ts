import { Alphabet } from './alphabet.ts'
import { Pattern } from './pattern.ts'
import { Texts } from './texts.ts'

/** A text as it is compared. */
export function composed(text: string): string {
  return text.normalize('NFC')
}

export interface Similarity {
  /** 1 − edits / longer, from 0 to 1. */
  readonly score: number
  /** How many characters must be put in, taken out or replaced to come from one text to the other. */
  readonly edits: number
  /** The length of the longer text, in code points. */
  readonly longer: number
}

/**
 * How alike two texts are, and why: the Levenshtein distance over the code points of both in composed
 * form (NFC), in relation to the longer one. A capital, a no-break space and a curved quotation mark are
 * characters like others, so that only the same text scores 1.
 */
export function similarity(a: string, b: string): Similarity {
  const alphabet = new Alphabet()
  const texts = new Texts()
  const slot = texts.add(composed(b), alphabet, 0, 0, false)
  const symbols = alphabet.read(composed(a))
  const length = texts.lengths[slot] ?? 0
  const longer = Math.max(symbols.length, length)
  const pattern = new Pattern(symbols, alphabet.size)
  const edits = pattern.distance(texts.symbolsOf(slot), texts.starts[slot] ?? 0, length, longer)
  return { score: scoreOf(edits, longer), edits, longer }
}

export function scoreOf(edits: number, longer: number): number {
  return longer === 0 ? 1 : 1 - edits / longer
}

/** How many edits a text may need at most to score at least as much. */
export function mostEdits(score: number, longer: number): number {
  return Math.floor((1 - score) * longer + 1e-9)
}
