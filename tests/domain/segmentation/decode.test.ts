import { expect, test } from 'vitest'
import { decode, maxInputBytes } from '#app/domain/segmentation/decode.ts'
import { encodings } from '#app/domain/segmentation/encodings.ts'
import { likelyEncodings } from '#app/domain/segmentation/likely-encodings.ts'
import { encode } from './encode.ts'

const utf8 = new TextEncoder()

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at += 1)
    view.setUint16(at * 2, text.charCodeAt(at), littleEndian)
  return new Uint8Array(view.buffer)
}

function refused(bytes: Uint8Array): string {
  const decoded = decode(bytes)
  return decoded.ok ? decoded.value.encoding : decoded.refusal
}

test('UTF-8 and marked UTF-16 are read as they say, and their mark stays in the text', () => {
  const accept = (text: string, encoding: string) => ({ ok: true, value: { text, encoding } })
  expect(decode(utf8.encode('Ünïcode – €'))).toEqual(accept('Ünïcode – €', 'utf-8'))
  expect(decode(utf8.encode('\ufeffÜ'))).toEqual(accept('\ufeffÜ', 'utf-8'))
  expect(decode(utf16('\ufeffżółw', true))).toEqual(accept('\ufeffżółw', 'utf-16le'))
  expect(decode(utf16('\ufeffżółw', false))).toEqual(accept('\ufeffżółw', 'utf-16be'))
})

test('bytes that are no UTF-8 are refused until a person says what they are', () => {
  const bytes = encode('Szanowny Panie Ministrze, zażółć gęślą jaźń', 'windows-1250')
  expect(refused(bytes)).toBe('input/encoding-unknown')
  expect(decode(bytes, 'windows-1250')).toMatchObject({
    value: { text: 'Szanowny Panie Ministrze, zażółć gęślą jaźń', encoding: 'windows-1250' },
  })
  expect(decode(bytes, 'utf-8')).toMatchObject({ refusal: 'input/encoding-unknown' })
})

test('every encoding on offer can be read', () => {
  const bytes = utf16('Dear all', true)
  for (const encoding of encodings) {
    const decoded = decode(
      encoding.startsWith('utf-16') ? bytes : utf8.encode('Dear all'),
      encoding,
    )
    expect(decoded.ok, encoding).toBe(true)
  }
})

test('windows-1252 has quotation marks, dashes and the euro where Latin-1 has controls', () => {
  const bytes = Uint8Array.of(0x84, 0x41, 0x93, 0x96, 0x80, 0x92)
  expect(decode(bytes, 'windows-1252')).toMatchObject({ value: { text: '„A“–€’' } })
})

test('nothing, or nothing but white space, is empty', () => {
  expect(refused(new Uint8Array())).toBe('input/empty')
  expect(refused(utf8.encode('\ufeff \r\n\t\u00a0'))).toBe('input/empty')
})

test('a NUL, many control characters, a PDF and an RTF are binary', () => {
  expect(refused(utf8.encode('Dear\0all'))).toBe('input/binary')
  expect(refused(Uint8Array.of(0, 0, 0))).toBe('input/binary')
  expect(refused(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4))).toBe('input/binary')
  expect(refused(utf8.encode('\u0001\u0002 some words'))).toBe('input/binary')
  expect(refused(utf8.encode('%PDF-1.4 …'))).toBe('input/binary')
  expect(refused(utf8.encode('{\\rtf1 Dear}'))).toBe('input/binary')
  expect(refused(utf8.encode(`one stray \u0007 bell${' in a long text'.repeat(20)}`))).toBe('utf-8')
})

test('two mebibytes are taken in, a byte more is refused with both numbers', () => {
  const bytes = new Uint8Array(maxInputBytes).fill(0x61)
  expect(refused(bytes)).toBe('utf-8')
  expect(decode(new Uint8Array(maxInputBytes + 1))).toEqual({
    ok: false,
    refusal: 'input/too-large',
    details: { limit: maxInputBytes, size: maxInputBytes + 1 },
  })
})

test.each([
  ['windows-1250', 'Szanowny Panie Ministrze, zwracamy się w związku z użyciem oprogramowania'],
  ['iso-8859-2', 'Szanowny Panie Ministrze, zwracamy się w związku z użyciem oprogramowania'],
  ['windows-1250', 'Vážený pane ministře, píšeme vám kvůli šíření špehovacího softwaru'],
  ['windows-1251', 'Уважаеми господин министър, пишем Ви по повод шпионския софтуер'],
  ['iso-8859-5', 'Уважаеми господин министър, пишем Ви по повод шпионския софтуер'],
  ['windows-1252', 'Sehr geehrte Minister, wir schreiben über „Spähsoftware“ für Geräte'],
  ['windows-1252', 'Monsieur le Ministre, nous vous écrivons à propos d’un logiciel espion'],
  ['windows-1253', 'Αξιότιμε κύριε Υπουργέ, σας γράφουμε για το λογισμικό “κατασκοπείας”'],
  ['windows-1257', 'Gerbiamas ministre, rašome dėl šnipinėjimo įrangos, kuri buvo naudojama'],
  ['windows-1257', 'Godātais ministra kungs, mēs rakstām par spiegošanas programmatūru'],
  ['iso-8859-3', 'Għeżież Ministri, qegħdin niktbu dwar l-ispjunaġġ u ċ-ċittadini'],
  ['macintosh', 'Monsieur le Ministre, nous vous écrivons à propos d’un logiciel espion'],
] as const)('%s is the first that is offered for "%s"', (encoding, text) => {
  const offered = likelyEncodings(encode(text, encoding))
  expect(offered[0]).toEqual({ encoding, preview: text })
  expect(new Set(offered.map((offer) => offer.preview)).size).toBe(offered.length)
})

test('what is UTF-8, or UTF-16 without its mark, is offered as that alone', () => {
  expect(likelyEncodings(utf8.encode('Ünï'))).toEqual([{ encoding: 'utf-8', preview: 'Ünï' }])
  const bytes = utf16('Dear all, we are', true)
  expect(refused(bytes)).toBe('input/encoding-unknown')
  expect(likelyEncodings(bytes)).toEqual([{ encoding: 'utf-16le', preview: 'Dear all, we are' }])
})

test('the preview begins just before what tells the encodings apart', () => {
  const text = `${'plain words '.repeat(100)}Grüße aus München`
  const [first] = likelyEncodings(encode(text, 'windows-1252'))
  expect(first?.preview).toMatch(/^plain words .*Grüße aus München$/)
  expect(first?.preview.length).toBeLessThan(200)
})
