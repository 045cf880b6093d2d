/** A text as it is compared. */
export function composed(text: string): string {
  return text.normalize('NFC')
}

/**
 * How alike two texts are, from 0 to 1: the Levenshtein distance over the code points of both in composed
 * form (NFC), in relation to the longer one. A capital, a no-break space and a curved quotation mark are
 * characters like others, so that only the same text scores 1.
 */
export function scoreOf(edits: number, longer: number): number {
  return longer === 0 ? 1 : 1 - edits / longer
}

/** How many edits a text may need at most to score at least as much. */
export function mostEdits(score: number, longer: number): number {
  return Math.floor((1 - score) * longer + 1e-9)
}
