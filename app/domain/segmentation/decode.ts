import { accept, type Result, refuse } from '#app/domain/result.ts'
import { isBlank } from './characters.ts'
import { type Encoding, read } from './encodings.ts'

/** The longest input that is taken in: 2 MiB. A letter is a few kilobytes. */
export const maxInputBytes = 2 * 1024 * 1024

export interface Decoded {
  /** With its byte order mark as U+FEFF, so that every character of the input can be accounted for. */
  readonly text: string
  readonly encoding: Encoding
}

/**
 * Reads an uploaded file: UTF-8, or UTF-16 with a byte order mark, or the encoding a person chose.
 * Other bytes are never guessed: `likelyEncodings` shows what they could read like.
 */
export function decode(bytes: Uint8Array, encoding?: Encoding): Result<Decoded> {
  const size = bytes.length
  if (size > maxInputBytes) return refuse('input/too-large', { limit: maxInputBytes, size })
  if (size === 0) return refuse('input/empty')
  if (hasFileSignature(bytes)) return refuse('input/binary')
  const chosen = encoding ?? markedEncoding(bytes)
  if (!chosen && looksBinary(bytes)) return refuse('input/binary')
  const text = chosen ? read(bytes, chosen) : null
  if (!chosen || text === null) return refuse('input/encoding-unknown')
  if (isAllBlank(text)) return refuse(text.includes('\0') ? 'input/binary' : 'input/empty')
  if (hasControls(text)) return refuse('input/binary')
  return accept({ text, encoding: chosen })
}

/** The encoding the bytes themselves state or prove. */
function markedEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return !unmarkedUtf16(bytes) && read(bytes, 'utf-8') !== null ? 'utf-8' : null
}

/** UTF-16 without its mark: nearly every second byte is zero, and nearly no other. */
export function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const pairs = Math.floor(bytes.length / 2)
  if (pairs < 4 || bytes.length % 2 === 1) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < bytes.length; at += 2) {
    if (bytes[at] === 0) even += 1
    if (bytes[at + 1] === 0) odd += 1
  }
  if (even === 0 && odd > pairs * 0.8) return 'utf-16le'
  return odd === 0 && even > pairs * 0.8 ? 'utf-16be' : null
}

/** PDF and RTF can be free of control characters, and are no plain text all the same. */
function hasFileSignature(bytes: Uint8Array): boolean {
  const opening = String.fromCharCode(...bytes.subarray(0, 5))
  return opening === '%PDF-' || opening === '{\\rtf'
}

function looksBinary(bytes: Uint8Array): boolean {
  return !unmarkedUtf16(bytes) && tooManyControls(bytes.length, (at) => bytes[at] ?? 0)
}

function hasControls(text: string): boolean {
  return tooManyControls(text.length, (at) => text.charCodeAt(at))
}

/** A NUL, or more than one control character in fifty. */
function tooManyControls(length: number, codeAt: (at: number) => number): boolean {
  let controls = 0
  for (let at = 0; at < length; at += 1) {
    const code = codeAt(at)
    if (code === 0) return true
    if (code === 0x7f || (code < 0x20 && !(code >= 0x09 && code <= 0x0d))) controls += 1
  }
  return controls * 50 > length
}

function isAllBlank(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!isBlank(text.charCodeAt(at))) return false
  return true
}
