import { latinPoint } from './point-letters.ts'
import { type LawToken, touch } from './tokens.ts'

/** A number or letter of a part of an act: `1`, `1.`, `(1)`, `1er`, `d)`, `(iii)`. */
export interface Designator {
  readonly kind: 'number' | 'letter' | 'roman'
  /** As canonical places have it. */
  readonly value: string
  readonly written: string
  /** In a bracket, or with one behind. */
  readonly bracketed: boolean
  /** Only a closing bracket: `d)`. */
  readonly closed: boolean
  /** Set to the number before by a full stop only: the paragraph of `1.1`. */
  readonly joined: boolean
  /** The token behind its last. */
  readonly to: number
}

/** What stands at a token, if it can be a designator at all. */
export function designatorAt(tokens: readonly LawToken[], from: number): Designator | null {
  const opens = tokens[from]?.text === '('
  const at = opens ? from + 1 : from
  const token = tokens[at]
  if (!token) return null
  const closes = tokens[at + 1]?.text === ')'
  const read = token.kind === 'number' ? readNumber(tokens, at) : readLetter(token)
  if (!read || (opens && !closes)) return null
  const joined = isJoined(tokens, from)
  const to = closes && !(token.kind === 'number' && !opens) ? at + 2 : (read.to ?? at + 1)
  return {
    ...read,
    written: token.text,
    bracketed: opens || closes,
    closed: closes && !opens,
    joined,
    to,
  }
}

function isJoined(tokens: readonly LawToken[], at: number): boolean {
  const [number, stop, token] = tokens.slice(Math.max(0, at - 2), at + 1)
  const isRow = number?.kind === 'number' && stop?.text === '.'
  return isRow && touch(number, stop) && touch(stop, token)
}

type Read = Pick<Designator, 'kind' | 'value'> & { readonly to?: number }

/** `1er`, `1.º`, `1ος`, `5a` are one with what is joined to them. */
function readNumber(tokens: readonly LawToken[], at: number): Read | null {
  const token = tokens[at]
  if (!token || token.text.length > 3 || Number(token.text) === 0) return null
  const value = String(Number(token.text))
  const next = tokens[at + 1]
  if (!next || !touch(token, next)) return { kind: 'number', value }
  if (/^[a-z]$/.test(next.text) && !touch(next, tokens[at + 2])) {
    return { kind: 'number', value: value + next.text, to: at + 2 }
  }
  if (next.kind === 'word' && /^(?:º|ª|er|re|ος|η|ο)$/.test(next.folded)) {
    return { kind: 'number', value, to: at + 2 }
  }
  if (next.text === '.' && tokens[at + 2]?.text === 'º')
    return { kind: 'number', value, to: at + 3 }
  return next.kind === 'word' || next.text === '/' ? null : { kind: 'number', value }
}

function readLetter({ text, folded }: LawToken): Read | null {
  if (folded === 'premier') return { kind: 'number', value: '1' }
  if (/^[ivx]{2,5}$/.test(text)) return { kind: 'roman', value: text }
  const letter = latinPoint(text)
  return letter === null ? null : { kind: 'letter', value: letter }
}
