/** The kinds of brackets that come in pairs. */
const bracketPairs = ['()', '[]', '{}'] as const

/** A bracket without its other half. */
export interface LoneBracket {
  readonly bracket: string
  readonly at: number
}

/** The first bracket of each kind that cannot be paired, whichever way list markers are read. */
export function loneBrackets(text: string): LoneBracket[] {
  return bracketPairs.flatMap((pair) => loneBracket(text, pair.charAt(0), pair.charAt(1)) ?? [])
}

/**
 * A marker such as `d)` or `iii)` may close a bracket or stand alone. So the number of open brackets
 * is kept as the least and the most it can be; only what no reading can pair is reported.
 */
function loneBracket(text: string, open: string, close: string): LoneBracket | null {
  let least = 0
  let most = 0
  let lastOpen = -1
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === open) {
      least += 1
      most += 1
      lastOpen = at
    } else if (character === close) {
      if (!endsMarker(text, at)) most -= 1
      if (most < 0) return { bracket: close, at }
      least = Math.max(0, least - 1)
    }
  }
  return least > 0 ? { bracket: open, at: lastOpen } : null
}

// At most two letters or five digits of a Roman number: what stands before is not looked at.
const longestMarker = 8
const marker = /[^\p{L}\p{N}(](?:\p{L}|(\p{L})\1|[0-9]{1,3}|[ivx]{1,5}|[α-ω]{2,3})[.º]?$/u

/** Whether the bracket closes `d`, `12`, `iii`, `στ` … with no opening bracket before it. */
function endsMarker(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestMarker), at)
  return marker.test(at <= longestMarker ? ` ${before}` : before)
}
