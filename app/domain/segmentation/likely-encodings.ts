import { alphabets, commonSigns } from './alphabets.ts'
import { isBlank } from './characters.ts'
import { unmarkedUtf16 } from './decode.ts'
import { type Encoding, encodings, read } from './encodings.ts'

export interface LikelyEncoding {
  readonly encoding: Encoding
  /** How the text would read, from just before the first character that tells encodings apart. */
  readonly preview: string
}

const unicode: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be']
const alphabetSets = Object.values(alphabets).map((letters) => new Set(letters))
const signs = new Set(commonSigns)
const previewLength = 400
const judgedLength = 20_000

/**
 * The encodings the bytes could be in, the likeliest first, each with how the text would read.
 * Two that read the same are one; what holds control or unassigned characters is no candidate.
 */
export function likelyEncodings(bytes: Uint8Array): LikelyEncoding[] {
  const utf16 = unmarkedUtf16(bytes)
  const utf8 = utf16 ? null : read(bytes, 'utf-8')
  if (utf8 !== null) return [{ encoding: 'utf-8', preview: preview(tellingPart(utf8)) }]
  const texts = new Map<string, Encoding>()
  for (const encoding of utf16 ? [utf16] : codePages()) {
    const text = read(bytes, encoding)
    if (text !== null && !texts.has(text) && isPlain(text)) texts.set(text, encoding)
  }
  return [...texts]
    .map(([text, encoding]) => ({ encoding, excerpt: tellingPart(text) }))
    .map((candidate) => ({ ...candidate, score: plausibility(candidate.excerpt) }))
    .sort((a, b) => b.score - a.score)
    .map(({ encoding, excerpt }) => ({ encoding, preview: preview(excerpt) }))
}

function codePages(): Encoding[] {
  return encodings.filter((encoding) => !unicode.includes(encoding))
}

function isPlain(text: string): boolean {
  return !/(?![\t-\r\x85])[\p{Cc}\p{Co}\p{Cn}\ufffd]/u.test(text)
}

/** From the word before the first character that is not ASCII, as much as is needed to judge by. */
function tellingPart(text: string): string {
  const telling = Math.max(text.search(/[^\0-\x7f]/), 0)
  let start = Math.max(telling - previewLength / 4, 0)
  while (start > 0 && start < telling && !isBlank(text.charCodeAt(start - 1))) start += 1
  return text.slice(start, start + judgedLength)
}

function preview(excerpt: string): string {
  return excerpt.slice(0, previewLength).trim()
}

/**
 * The share of the characters beyond ASCII that some one language would write, at most 1, less for
 * words that no language writes: two scripts in one, a capital after a small letter, a sign inside.
 */
function plausibility(text: string): number {
  const seen = histogram(text)
  let total = 0
  for (const count of seen.values()) total += count
  if (total === 0) return 1
  const best = Math.max(...alphabetSets.map((letters) => countIn(seen, letters)))
  return best / total - oddWords(text) / total
}

function histogram(text: string): Map<string, number> {
  const seen = new Map<string, number>()
  for (const [sign] of text.toLowerCase().matchAll(/[^\0-\x7f]/gu)) {
    seen.set(sign, (seen.get(sign) ?? 0) + 1)
  }
  return seen
}

function countIn(seen: ReadonlyMap<string, number>, letters: ReadonlySet<string>): number {
  let count = 0
  for (const [sign, times] of seen) if (letters.has(sign) || signs.has(sign)) count += times
  return count
}

function oddWords(text: string): number {
  const odd =
    /\p{Ll}(?=\p{Lu}(?<=[^\0-\x7f]))|(?<=\p{L})[^\p{L}\p{M}\p{N}\p{Z}\0-\x7f–—’‘·…](?=\p{Ll})|\p{Script=Latin}(?=[\p{Script=Cyrillic}\p{Script=Greek}])|[\p{Script=Cyrillic}\p{Script=Greek}](?=\p{Script=Latin})/gu
  let count = 0
  for (const _ of text.matchAll(odd)) count += 1
  return count
}
