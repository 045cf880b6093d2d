import { z } from 'zod'

/**
 * The encodings a letter can be read in, by their WHATWG names; those a person may have to choose
 * (the code pages of the EU's languages) with the likelier ones first.
 */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1257',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-7',
  'iso-8859-13',
  'iso-8859-15',
  'iso-8859-3',
  'iso-8859-14',
  'macintosh',
] as const

export type Encoding = (typeof encodings)[number]

export const Encoding = z.enum(encodings)

/** Bytes 0x80 to 0x9F of windows-1252, where it differs from Latin-1. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The text with its byte order mark, if it has one; `null` where the bytes are not this encoding. */
export function read(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
    return encoding === 'windows-1252' ? withoutLatin1(text) : text
  } catch {
    return null
  }
}

/** Node 20 and 22 read windows-1252 as Latin-1. */
function withoutLatin1(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => windows1252.charAt(sign.charCodeAt(0) - 0x80))
}
